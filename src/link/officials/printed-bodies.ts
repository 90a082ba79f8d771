import { type BodyKind, bodyLexicon } from '../../recognise/officials/lexicon.js';
import type { ReadPost } from '../../recognise/officials/value.js';
import type { Page } from '../../recognise/recogniser.js';
import { type Body, committeeOf, entityOf, government, isEntity, levelLength, rootOf, termEnd } from './body-names.js';
import { divisionOf, INSTITUTION } from './divisions-of-bodies.js';
import { institutionOf, nearestGroup } from './nearby.js';
import type { PlaceContext } from './place-context.js';
import { beginsWithTown, isPointed, mayBeRelative, relativeLength } from './relative-places.js';
import type { UnitIndex } from './units.js';

/** From so many characters on a working group's name stands by itself. */
const LONG_NAME = 5;

/** Bodies of a village whose names begin with 村. */
const VILLAGE_BODIES = ['村委会', '村民委员会', '村监会', '村监委', '村务'];

/** Bodies inside any other, which print names alone. */
const OWN_BODIES = ['工会', '机关工会', '机关党委', '机关党总支', '妇委会', '团支部', '团总支'];

const DI = 0x7b2c;
const ZHONG = 0x4e2d;
/** A term of office and 中共 before the body's own name. */
const LEAD = /^(?:第[0-9一二三四五六七八九十]{1,3}届)?(?:中共(?=.{2})(?!中央))?/;

/** Makes bodies concrete that are printed: places for 省 市 区 县 and 我校, what a bare department belongs to. */
export class PrintedBodies {
  private institutions: Map<string, string | null> | null = null;

  constructor(
    private readonly page: Page,
    private readonly places: PlaceContext,
    private readonly units: UnitIndex,
  ) {}

  private institution(word: string): string | null {
    const { start, end } = this.places.stretch();
    const key = `${word}${start}`;
    this.institutions ??= new Map();
    let known = this.institutions.get(key);
    if (known === undefined) {
      known = institutionOf(this.page, word, start, end);
      this.institutions.set(key, known);
    }
    return known;
  }

  /** A printed body made concrete. `own`: the body of the post before it in its chain; `last`: that, or the sentence's last one. */
  concrete(printed: string, post: ReadPost, own: Body | undefined, last: Body | undefined): Body | null {
    const body = this.resolved(printed, post, own, last);
    if (body === null) return null;
    // 省作协派驻大田村第一书记 heads the village's.
    const sent = post.title === '第一书记' ? /派驻([^派]{1,20}(?:村|社区))$/.exec(body.name) : null;
    if (sent) return { name: sent[1]!, place: null };
    return body.name.endsWith('村村') ? { ...body, name: body.name.slice(0, -1) } : body;
  }

  private resolved(printed: string, post: ReadPost, own: Body | undefined, last: Body | undefined): Body | null {
    const joint = printed.endsWith('）')
      ? /^([^（]{1,60})（([^）]{1,60}[委办局厅部处室会组科院])）$/.exec(printed)
      : null;
    if (joint) {
      const first = this.concrete(joint[1]!, post, own, last);
      const second = this.concrete(joint[2]!, post, own, last);
      if (first && second) return { name: `${first.name}（${second.name}）`, place: first.place };
    }
    const initial = printed.charCodeAt(0);
    const text = initial === DI || initial === ZHONG ? printed.replace(LEAD, '') : printed;
    const { beginnings, places } = bodyLexicon();
    const place = places.longestAt(text, 0);
    const term = beginnings.longestAt(text, 0);
    // 公安局 is no body of 公安县.
    const isTerm =
      term !== null &&
      place !== null &&
      term.end > place.end &&
      (term.value === 'central' || !place.value.some((one) => one.name.length === place.end));
    if (place && !isTerm) return this.placed(text, place.end);
    if (term?.value === 'central') return { name: text, place: null };
    const relative = this.relative(text, own, last);
    if (relative !== undefined) return relative;
    // In Taiwan divisions are the first rank below the county.
    if (this.places.isTaiwan && /^[^局署部]{1,6}处$/.test(text)) {
      const place = this.places.lowest();
      if (place !== null) return { name: place + text, place };
    }
    if (term && term.end - term.start > 1) return this.attached(text, term.end, term.value, post, own, last);
    // 城乡建设和交通委员会: fields of government make a department.
    if ((text.endsWith('局') || text.endsWith('委员会')) && bodyLexicon().trades.longestAt(text, 0))
      return this.attached(text, text.length, 'place', post, own, last);
    return divisionOf(text, last);
  }

  /** A body whose name begins with a place: 郑州市委, 河南省省委, 扬州市文明办. */
  private placed(text: string, end: number): Body {
    const doubled = text[end] === text[end - 1] && '省市区县旗'.includes(text[end]!);
    const name = text.slice(0, end) + government(text.slice(doubled ? end + 1 : end));
    let place = this.places.set(text.slice(0, end));
    // 湖北省襄阳市农工委: the body is the lower place's.
    const { places } = bodyLexicon();
    for (let at = end, next = places.longestAt(text, at); next !== null; next = places.longestAt(text, at)) {
      place = this.places.set(text.slice(at, next.end)) ?? place;
      at = next.end;
    }
    return { name, place };
  }

  /** A body that begins with 省 市 区 县 实验区 我市 …; undefined when it does not. */
  private relative(text: string, own: Body | undefined, last: Body | undefined): Body | null | undefined {
    if (!mayBeRelative(text) || beginsWithTown(text) || bodyLexicon().noLevel.longestAt(text, 0)) return undefined;
    const length = relativeLength(text);
    // 地委 of 喀什地区
    const area = length === 0 && text.startsWith('地委') ? this.places.level('地区') : null;
    if (area !== null) return { name: area.slice(0, -2) + text, place: area };
    if (length === 0) {
      const our = /^[我本该]?([校院])(?=党|团|工|纪|$|.{0,4}(?:部|处|办|科))/.exec(text);
      if (!our) return undefined;
      const before = our[0].length === 1 && last ? rootOf(last.name) : '';
      // 西南某大学校长徐某，校党委副书记王某: the institution of the sentence comes before the article's.
      const institution = (our[1] === '校' ? /学(?:院|校)?$/ : /(?:医|法|检察|研究|学)院$/).test(before)
        ? before
        : this.institution(our[1]!);
      return institution === null ? null : { name: institution + text.slice(our[0].length), place: null };
    }
    const level = text.slice(isPointed(text) ? 1 : 0, length);
    // 村委会 is the name of the committee, not 委会 of a 村.
    const isCommittee = VILLAGE_BODIES.some((body) => text.startsWith(body));
    // 我县县委
    const doubled = length === 2 && text[2] === level;
    const rest = isCommittee ? text : text.slice(doubled ? 3 : length);
    const isUnit = '镇乡村'.includes(level);
    // 某村党支部书记、村委会主任: the village of the posts before.
    const holder = own && isUnit && rest !== '' ? entityOf(own.name) : '';
    const unit = isUnit ? this.units.nearest(this.places.at, level) : null;
    if (holder.length > 1 && holder.endsWith(level) && (unit === null || !holder.endsWith(unit)))
      return { name: holder + rest, place: own!.place };
    const place = isUnit ? unit : this.places.level(level, '我本'.includes(text[0]!));
    if (place === null) return rest === '' ? null : { name: text, place: null };
    return { name: place + government(rest), place };
  }

  /** 党工委, 办事处, 人大工委 of the street spoken of; null where the body before has one of its own, or no street is named. */
  private ofStreet(text: string, post: ReadPost, last: Body | undefined): Body | null {
    const found = '街党办人'.includes(text[0] ?? ' ') ? /^(?:街道)?((?:党工委|办事处|人大工委).*)$/.exec(text) : null;
    if (!found) return null;
    const entity = last ? entityOf(last.name) : '';
    if (!entity.endsWith('街道') && /(?:管委会|[验范发园新]区|[镇乡]|公司|集团)$/.test(entity)) return null;
    const street = entity.endsWith('街道') ? entity : this.units.nearest(post.start, '街道');
    return street === null ? null : { name: street + found[1]!, place: null };
  }

  /** A body that names no place: what it belongs to comes from the posts before, or from the region. */
  private attached(
    text: string,
    end: number,
    kind: BodyKind,
    post: ReadPost,
    own: Body | undefined,
    last: Body | undefined,
  ): Body | null {
    if (
      (kind === 'organ' || kind === 'place') &&
      last &&
      !/[局厅]/.test(text) &&
      INSTITUTION.test(rootOf(last.name)) &&
      !bodyLexicon().places.longestAt(text, end)
    )
      return { name: rootOf(last.name) + text, place: last.place };
    // 工会 of the bureau spoken of; the place's is its 总工会.
    if (last && OWN_BODIES.includes(text)) return { name: entityOf(last.name) + text, place: last.place };
    const street = this.ofStreet(text, post, last);
    if (street !== null) return street;
    switch (kind) {
      case 'committee': {
        const entity = last ? entityOf(last.name) : null;
        return entity === null ? null : { name: entity + text, place: last!.place };
      }
      case 'organ': {
        const committee = committeeOf(last) ?? this.places.committee();
        return committee === null
          ? { name: text, place: null }
          : { name: committee + text, place: this.places.lowest() };
      }
      case 'place': {
        const league = /^团([省市区县旗州])委$/.exec(text.slice(0, end));
        if (league) {
          const place = this.places.level(league[1]!);
          return place === null ? { name: text, place: null } : { name: `团${place}委${text.slice(end)}`, place };
        }
        // 民建省委会: the party of the place, not a body beside it.
        const level = text.length > end + 1 && text[end + 1] === '委' && '省市区县旗州'.includes(text[end]!);
        const branch = level ? this.places.level(text[end]!) : null;
        if (branch !== null) return { name: text.slice(0, end) + branch + text.slice(end + 1), place: branch };
        // 共青团扬州市委: the place stands inside the name.
        const inside = bodyLexicon().places.longestAt(text, termEnd(text, end));
        if (inside) return { name: text, place: this.places.set(text.slice(end, inside.end)) };
        // In Taiwan 议会 is the county's, 代表会 the township's, and a government's offices stand side by side.
        if (text.startsWith('议会')) {
          const county = this.places.lowest();
          return county === null ? { name: text, place: null } : { name: county + text, place: county };
        }
        if (/^(?:民)?代表会/.test(text) && last && /[镇乡市]$/.test(entityOf(last.name)))
          return { name: entityOf(last.name) + text, place: last.place };
        const government = own || !last ? null : /^(.{2,12}政府)(?!.*政府).{1,10}[局处]$/.exec(last.name);
        if (government && /^(?!.*政府).{1,10}[局处]$/.test(text))
          return { name: government[1]! + text, place: last!.place };
        if (own && isEntity(own.name)) return { name: entityOf(own.name) + text, place: own.place };
        // In Taiwan bureaus are the county's or city's, not a district's.
        const home = this.places.isTaiwan && /[局处]$/.test(text) ? this.places.home() : null;
        const place = home ?? last?.place ?? this.places.lowest();
        return place === null ? { name: text, place: null } : { name: place + text, place };
      }
      case 'unit': {
        if (text.startsWith('片区') && last) {
          const area = /^.*?片区/.exec(last.name)?.[0];
          if (area) return { name: area + text.slice(2), place: null };
        }
        const unit = this.units.nearest(post.start, text.slice(0, end));
        return unit === null
          ? { name: text, place: null }
          : { name: unit + text.slice(levelLength(text)), place: null };
      }
      case 'zone': {
        const city = this.places.zoneHolder();
        return city === null ? { name: text, place: null } : { name: city + text, place: null };
      }
      case 'inner':
      case 'group': {
        if (post.start === post.chainStart) {
          const group = nearestGroup(this.page, post.start);
          if (group !== null && /^(?:办公室|综合|秘书)/.test(text)) return { name: group + text, place: null };
        }
        // 驻村工作队 has a name of its own.
        if (!last) return kind === 'group' && text.length >= LONG_NAME ? { name: text, place: null } : null;
        // 县委常委、办公室主任: the committee's own office.
        const committee = own && /^办公室/.test(text) ? /^.*?[省市区县旗州盟镇乡]委$/.exec(own.name) : null;
        // 办公室主任…、提案委主任: side by side.
        const beside = /[科室股处组]$/.test(text) ? last.name : last.name.replace(/办公室$/, '');
        return { name: (committee?.[0] ?? rootOf(beside)) + text, place: last.place };
      }
      default:
        return divisionOf(text, last);
    }
  }
}
