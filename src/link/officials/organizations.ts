import { bodyLexicon } from '../../recognise/officials/lexicon.js';
import { FORMER_INSIDE } from '../../recognise/officials/posts.js';
import type { OfficialMention, ReadPost } from '../../recognise/officials/value.js';
import type { Page } from '../../recognise/recogniser.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { institutionOf, nearestGroup, nearestUnit } from './nearby.js';
import { PlaceContext } from './place-context.js';

type DraftPost = Draft<'official'>['posts'][number];

/** A body made concrete. */
interface Body {
  readonly name: string;
  /** The place it belongs to by its own name, or null. */
  readonly place: string | null;
}

/**
 * Reads the organizations of mentions in text order: regions made concrete, what print leaves out taken from the posts before.
 * It remembers the sentence's last bodies and the places that set the scene.
 */
export class OrganizationReader {
  private readonly places: PlaceContext;
  private sentence: Body[] = [];
  private lastEnd = 0;

  constructor(
    private readonly page: Page,
    scene: Scene,
  ) {
    this.places = new PlaceContext(page, scene);
  }

  /** The posts of one mention of an article with organization, title and status. */
  read(mention: OfficialMention, article: string | null): DraftPost[] {
    if (this.newSentence(mention.start)) this.sentence = [];
    this.places.moveTo(mention.start, article);
    this.lastEnd = mention.end;
    const chain: Body[] = [];
    const posts = mention.posts.map((post) => {
      const body = this.organization(post, chain);
      if (body !== null) chain.push(body);
      return {
        start: post.start,
        end: post.end,
        organization: body?.name ?? null,
        title: titleOf(post),
        status: post.status,
      };
    });
    if (chain.length > 0) this.sentence = chain;
    return posts;
  }

  private readonly institutions = new Map<string, string | null>();

  private institution(word: string): string | null {
    let known = this.institutions.get(word);
    if (known === undefined) {
      known = institutionOf(this.page, word);
      this.institutions.set(word, known);
    }
    return known;
  }

  private newSentence(at: number): boolean {
    if (at - this.lastEnd > 120) return true;
    for (let i = this.lastEnd; i < at; i++) {
      const c = this.page.text[i];
      if (c === '。' || c === '\n' || c === '！') return true;
    }
    return false;
  }

  private organization(post: ReadPost, chain: readonly Body[]): Body | null {
    const printed = this.page.text.slice(post.bodyStart, post.bodyEnd).replace(/\s/g, '').replace(FORMER_INSIDE, '');
    if (post.kind === 'leader') return this.leaders(printed, post);
    const body = printed === '' ? '' : withUnit(printed, post.unit, post.kind);
    if (body === '') return this.inherited(post, chain);
    if (post.kind === 'place') return this.placeHead(printed, post, chain);
    return this.concrete(body, post, chain);
  }

  /** 市领导, 副市级以上领导, 县四大班子领导: the place of that level. */
  private leaders(printed: string, post: ReadPost): Body | null {
    const level = printed.replace(/(?:[副正]|以上|级|[厅局处科]级?)/g, '');
    if (level === '') return null;
    if (level.length > 1 && /^[省市区县旗州镇乡村]+$/.test(level)) return null;
    if (level.length > 1) return this.concrete(level, post, []);
    const place = this.places.level(level);
    return place === null ? null : { name: place, place };
  }

  /** 市长, 济南市市长, 光明区长: the place itself. */
  private placeHead(printed: string, post: ReadPost, chain: readonly Body[]): Body | null {
    // 市政府副市长: a body that is printed stands.
    if (/(?:政府|管委会|委员会|公署|办事处)$/.test(printed)) return this.concrete(printed, post, chain);
    if (printed.length === 1 || /^[我本该全][省市区县旗州]$/.test(printed)) {
      const place = this.places.level(printed.slice(-1));
      return place === null ? null : { name: place, place };
    }
    const full = printed.endsWith(post.unit) && printed.length > 2 ? printed : printed + post.unit;
    return this.concrete(full, post, chain);
  }

  /** An office without a printed body: the body of the posts before it, as far as the office fits it. */
  private inherited(post: ReadPost, chain: readonly Body[]): Body | null {
    const before = [...this.sentence, ...chain].reverse();
    const own = chain.length > 0 ? [...chain].reverse() : before;
    if (post.kind === 'place') {
      const fits = (body: Body) =>
        entityOf(body.name).length > post.unit.length && entityOf(body.name).endsWith(post.unit);
      const fit = own.find(fits) ?? before.find(fits);
      if (fit) {
        const entity = entityOf(fit.name);
        return { name: entity, place: entity };
      }
      const place = this.places.level(post.unit) ?? nearestUnit(this.page, post.start, post.unit);
      return place === null ? null : { name: place, place };
    }
    const last = own[0];
    if (post.kind === 'sole') return null;
    if (post.title.endsWith('总书记')) return { name: '中共中央', place: null };
    if (post.kind === 'party') {
      const resident = /^驻(社区|村)/.exec(post.title);
      if (!resident) return last ?? null;
      const unit = nearestUnit(this.page, post.start, resident[1]!);
      return unit === null ? null : { name: unit, place: null };
    }
    if (/(?:组长|指挥长|总指挥|召集人)$/.test(post.title) && post.start === post.chainStart) {
      const group = nearestGroup(this.page, post.start);
      if (group !== null) return { name: group, place: null };
    }
    if (post.kind === 'unit') {
      const fit = before.find(
        (body) =>
          entityOf(body.name).endsWith(post.unit) || (post.unit === '校' && /学(?:院)?$/.test(entityOf(body.name))),
      );
      if (fit) return { name: entityOf(fit.name), place: fit.place };
      if (post.unit === '检察院' || post.unit === '院') return null;
      return last && chain.length > 0 && post.unit.length === 1 && isEntity(last.name)
        ? { name: entityOf(last.name), place: last.place }
        : null;
    }
    if (last === undefined) return null;
    if (/(?:秘书长|委员|常委|代表)$/.test(post.title)) return last;
    return { name: entityOf(last.name), place: last.place };
  }

  /** A printed body made concrete. */
  private concrete(printed: string, post: ReadPost, chain: readonly Body[]): Body | null {
    const joint = /^(.+?)（(.+?)）(.*)$/.exec(printed);
    if (joint && /[委办局厅部处室会组科院]$/.test(joint[2]!) && joint[3] === '') {
      const first = this.concrete(joint[1]!, post, chain);
      const second = this.concrete(joint[2]!, post, chain);
      if (first && second) return { name: `${first.name}（${second.name}）`, place: first.place };
    }
    const text = printed.replace(/^中共(?=.{2})(?!中央)/, '');
    const { beginnings, places } = bodyLexicon();
    const place = places.longestAt(text, 0);
    const term = beginnings.longestAt(text, 0);
    if (place && !(term && term.end > place.end && term.value === 'central')) return this.placed(text, place.end, post);
    if (term?.value === 'central') return { name: text, place: null };
    const relative = this.relative(text);
    if (relative !== undefined) return relative;
    if (term && term.end - term.start > 1) return this.attached(text, term.end, term.value, post, chain);
    return this.unplaced(text, chain[chain.length - 1] ?? this.sentence[this.sentence.length - 1]);
  }

  /** A name of its own, or a division of the body before it: 肛肠外科 after 市中心医院妇产科. */
  private unplaced(text: string, last: Body | undefined): Body {
    if (last && /(?:[科室处股]|病区)$/.test(text)) return { name: rootOf(last.name) + text, place: last.place };
    return { name: text, place: null };
  }

  /** A body whose name begins with a place: 郑州市委, 河南省省委, 扬州市文明办. */
  private placed(text: string, end: number, post: ReadPost): Body {
    const doubled = text[end] === text[end - 1] && '省市区县旗'.includes(text[end]!);
    const name = doubled ? text.slice(0, end) + text.slice(end + 1) : text;
    const place = this.places.set(text.slice(0, end), post.start);
    return { name, place };
  }

  /** A body that begins with 省 市 区 县 实验区 我市 …; undefined when it does not. */
  private relative(text: string): Body | null | undefined {
    const found =
      /^(?:[我本该全]([省市区县旗州盟镇乡村])|(实验区|示范区|自治区|自治州|地区)|([省市区县旗州盟镇乡村]))/.exec(text);
    if (!found) {
      const own = /^[我本该]?([校院])(?=党|团|工|纪|$|.{0,4}(?:部|处|办|科))/.exec(text);
      if (!own) return undefined;
      const institution = this.institution(own[1]!);
      return institution === null ? null : { name: institution + text.slice(own[0].length), place: null };
    }
    const level = found[1] ?? found[2] ?? found[3]!;
    const rest = text.slice(found[0].length);
    const place = '镇乡村'.includes(level) ? nearestUnit(this.page, this.places.at, level) : this.places.level(level);
    if (place === null) return { name: rest === '' ? text : text, place: null };
    return { name: place + rest, place };
  }

  /** A body that names no place: what it belongs to comes from the posts before, or from the region. */
  private attached(text: string, end: number, kind: string, post: ReadPost, chain: readonly Body[]): Body | null {
    const last = chain[chain.length - 1] ?? this.sentence[this.sentence.length - 1];
    const own = chain[chain.length - 1];
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
        // 共青团扬州市委: the place stands inside the name.
        const inside = bodyLexicon().places.longestAt(text, end);
        if (inside) return { name: text, place: this.places.set(text.slice(end, inside.end), post.start) };
        if (own && isEntity(own.name)) return { name: entityOf(own.name) + text, place: own.place };
        const place = last?.place ?? this.places.lowest();
        return place === null ? { name: text, place: null } : { name: place + text, place };
      }
      case 'unit': {
        if (text.startsWith('片区') && last) {
          const area = /^.*?片区/.exec(last.name)?.[0];
          if (area) return { name: area + text.slice(2), place: null };
        }
        const unit = nearestUnit(this.page, post.start, text.slice(0, end));
        return unit === null
          ? { name: text, place: null }
          : { name: unit + text.slice(levelLength(text)), place: null };
      }
      case 'zone': {
        const city = this.places.cityShort();
        return city === null ? { name: text, place: null } : { name: city + text, place: null };
      }
      case 'inner':
      case 'group': {
        if (post.start === post.chainStart) {
          const group = nearestGroup(this.page, post.start);
          if (group !== null && /^(?:办公室|综合|秘书)/.test(text)) return { name: group + text, place: null };
        }
        if (last) return { name: rootOf(last.name) + text, place: last.place };
        return null;
      }
      default:
        if (last && chain.length === 0 && !/^(?:第|.{2,})(?:公司|集团|学|院|校|馆)/.test(text))
          return { name: text, place: null };
        return { name: text, place: null };
    }
  }
}

function titleOf(post: ReadPost): string {
  return post.title;
}

/** The body with the last part the office implies: 宣传 + 部长 → 宣传部, 督察 + 组长 → 督察组. A whole body stands as it is. */
function withUnit(printed: string, unit: string, kind: string): string {
  if (kind !== 'unit' || unit === '' || printed.endsWith(unit) || printed.endsWith(unit[0]!)) return printed;
  const { endings } = bodyLexicon();
  const whole = endings.longestBefore(printed + unit, printed.length + unit.length, 0);
  const own = endings.longestBefore(printed, printed.length, 0);
  if (own && own.end - own.start > 1 && !(whole && whole.start <= own.start)) return printed;
  return printed + unit;
}

const PARTY_END = /(?:党委|党组|党工委|党总支|党支部|总支|支部|纪委|纪工委|分党组)$/;

/** The body a party organ or government belongs to: 济南市委 → 济南市, 公司党委 → 公司. Others stand. */
export function entityOf(name: string): string {
  const party = PARTY_END.exec(name);
  if (party && party.index > 0) return name.slice(0, party.index);
  if (/[省市区县旗州盟镇乡]委$/.test(name)) return name.slice(0, -1);
  if (/(?:人民政府|政府)$/.test(name)) return name.replace(/(?:人民)?政府$/, '') || name;
  return name;
}

/** Whether a body is led by a party organ or government of its own, so that bare bodies after it are its own. */
function isEntity(name: string): boolean {
  return entityOf(name) !== name || /(?:公司|集团|片区|镇|乡|街道|社区|村|区|管委会)$/.test(name);
}

/** The party committee among the posts before, for its departments: 二七区委 → 二七区委宣传部. */
function committeeOf(body: Body | undefined): string | null {
  if (!body) return null;
  const found = /^(.*?(?:[省市区县旗州盟镇乡]委|党工委|党委))/.exec(body.name);
  if (found) return found[1]!;
  return body.place === null ? null : `${body.place}委`;
}

/** The name up to the body that holds the division: 某市中心医院妇产科 → 某市中心医院. */
function rootOf(name: string): string {
  const found = /^.*(?:医院|大学|学院|学校|中学|公司|集团|委员会|[局厅部署委府院会馆台社])/.exec(entityOf(name));
  return found ? found[0] : entityOf(name);
}

function levelLength(text: string): number {
  return /^(?:街道|社区|[镇乡村])/.exec(text)?.[0].length ?? 0;
}
