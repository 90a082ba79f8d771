import type { ArticleLayout } from '../../articles/article-layout.js';
import { charBefore } from '../../recognise/officials/name-bounds.js';
import { FORMER_INSIDE } from '../../recognise/officials/posts.js';
import type { OfficialMention, ReadPost } from '../../recognise/officials/value.js';
import type { Page } from '../../recognise/recogniser.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { type Body, courtOf, entityOf, isEntity, withUnit } from './body-names.js';
import { lastOf, lastPlace, lastUnit } from './earlier-bodies.js';
import { nearestBody, nearestGroup } from './nearby.js';
import { PlaceContext } from './place-context.js';
import { PrintedBodies } from './printed-bodies.js';
import type { UnitIndex } from './units.js';

const FULL_STOP = 0x3002;
const EXCLAMATION = 0xff01;
const LINE_END = 10;

type DraftPost = Draft<'official'>['posts'][number];

/** The body that the head of a kind (主席, 主任) was last named with. A text has few kinds. */
interface Head {
  readonly stem: string;
  at: number;
  body: Body;
}

/**
 * Reads the organizations of mentions in text order: regions made concrete, what print leaves out taken from the posts before.
 * It remembers the sentence's last bodies and the places that set the scene.
 */
export class OrganizationReader {
  private readonly places: PlaceContext;
  private readonly bodies: PrintedBodies;
  private sentence: Body[] = [];
  private lastEnd = 0;
  /** The body that a head was last named with: of 主席, 主任 …. */
  private readonly heads: Head[] = [];

  constructor(
    private readonly page: Page,
    scene: Scene,
    private readonly units: UnitIndex,
  ) {
    this.places = new PlaceContext(page, scene);
    this.bodies = new PrintedBodies(page, this.places, units);
  }

  /** The posts of one mention of an article with organization, title and status. */
  read(mention: OfficialMention, article: ArticleLayout | null): DraftPost[] {
    if (this.sentence.length > 0 && this.newSentence(mention.start)) this.sentence = [];
    this.places.moveTo(mention.start, article);
    this.lastEnd = mention.end;
    const chain: Body[] = [];
    const posts: DraftPost[] = [];
    for (let i = 0; i < mention.posts.length; i++) {
      const post = mention.posts[i]!;
      const body = this.organization(post, chain) ?? this.ofTown(post, mention.posts);
      if (body !== null) {
        chain.push(body);
        if (post.kind === 'head' && body.name.length > 2) this.noteHead(stemOf(post.title), post.end, body);
      }
      const organization = body === null ? null : body.name;
      posts.push({ start: post.start, end: post.end, organization, title: post.title, status: post.status });
    }
    if (chain.length > 0) this.sentence = chain;
    return posts;
  }

  /** 党委委员、副镇长: the committee is the town's that another post of the person leads. */
  private ofTown(post: ReadPost, posts: readonly ReadPost[]): Body | null {
    const printed = this.page.text.slice(post.bodyStart, post.bodyEnd);
    if (!TOWN_COMMITTEES.includes(printed)) return null;
    for (let i = 0; i < posts.length; i++) {
      const { kind, unit } = posts[i]!;
      const town = kind === 'place' && (unit === '镇' || unit === '乡') ? this.units.nearest(post.start, unit) : null;
      if (town !== null) return { name: town + printed, place: null };
    }
    return null;
  }

  /** 副主席 a sentence after 区政协主席: the same body. */
  private sameOffice(post: ReadPost): Body | null {
    const stem = stemOf(post.title);
    if (post.kind !== 'head' || post.title === stem) return null;
    for (let i = 0; i < this.heads.length; i++) {
      const head = this.heads[i]!;
      if (head.stem === stem) return post.start - head.at <= HEAD_REACH ? head.body : null;
    }
    return null;
  }

  private noteHead(stem: string, at: number, body: Body): void {
    for (let i = 0; i < this.heads.length; i++) {
      const head = this.heads[i]!;
      if (head.stem !== stem) continue;
      head.at = at;
      head.body = body;
      return;
    }
    this.heads.push({ stem, at, body });
  }

  private newSentence(at: number): boolean {
    if (at - this.lastEnd > 120) return true;
    for (let i = this.lastEnd; i < at; i++) {
      const code = this.page.text.charCodeAt(i);
      if (code === FULL_STOP || code === LINE_END || code === EXCLAMATION) return true;
    }
    return false;
  }

  private organization(post: ReadPost, chain: readonly Body[]): Body | null {
    const slice = this.page.text.slice(post.bodyStart, post.bodyEnd);
    const unspaced = slice.includes(' ') ? slice.replaceAll(' ', '') : slice;
    const printed = unspaced.includes('原') ? unspaced.replace(FORMER_INSIDE, '') : unspaced;
    if (post.kind === 'leader') return this.leaders(printed, post);
    const holder = post.kind === 'party' && post.start === post.chainStart ? this.holder(printed, post, chain) : null;
    if (holder !== null) return { name: holder + printed, place: null };
    const body = printed === '' ? '' : withUnit(printed, post.unit, post.kind);
    if (body === '') return this.inherited(post, chain) ?? this.spokenOf(post, post.unit);
    // 党组书记 of the bureau spoken of.
    if (body === '党组' && chain.length === 0 && this.sentence.length === 0) {
      const bureau = this.spokenOf(post, '局');
      if (bureau !== null) return { name: `${bureau.name}党组`, place: bureau.place };
    }
    if (post.kind === 'place') return this.placeHead(printed, post, chain);
    return this.printed(body, post, chain);
  }

  /** The unit that a party office or its committee belongs to by what stands before it: 张庄村的|第一书记, 在张庄村，|党支部书记. */
  private holder(printed: string, post: ReadPost, chain: readonly Body[]): string | null {
    if (printed !== '' && !OWN_COMMITTEES.includes(printed)) return null;
    const { text } = this.page;
    if (charBefore(text, post.start) === '的') return this.units.endingAt(post.start - 1);
    if (chain.length > 0 || this.sentence.length > 0) return null;
    return BRANCHES.includes(printed) ? this.units.settlementBefore(post.start, HOLDER_REACH) : null;
  }

  /** A body of one kind that the text spoke of before a bare 局长, 馆长. */
  private spokenOf(post: ReadPost, unit: string): Body | null {
    if (unit === '' || !'局厅馆院校'.includes(unit)) return null;
    const name = nearestBody(this.page, post.start, unit);
    return name === null ? null : this.bodies.concrete(name, post, undefined, undefined);
  }

  private printed(text: string, post: ReadPost, chain: readonly Body[]): Body | null {
    const own = lastOf(chain);
    return this.bodies.concrete(text, post, own, own ?? lastOf(this.sentence));
  }

  /** 市领导, 副市级以上领导, 县四大班子领导: the place of that level. */
  private leaders(printed: string, post: ReadPost): Body | null {
    const level = printed.replace(/(?:[副正]|以上|级|[厅局处科]级?)/g, '');
    if (level === '') return null;
    if (level.length > 1 && /^[省市区县旗州镇乡村]+$/.test(level)) return null;
    if (level.length > 1) return this.bodies.concrete(level, post, undefined, undefined);
    const isOwn = '我本'.includes(this.page.text[post.bodyStart - 2] ?? ' ');
    return this.placeOf(level, post, isOwn);
  }

  /** A working group as named before, its place made concrete: 区防汛抗旱指挥部. */
  private groupBody(group: string, post: ReadPost): Body {
    const isRelative = '省市区县旗州镇乡我'.includes(group[0]!) && group.length > 4;
    return (
      (isRelative ? this.bodies.concrete(group, post, undefined, undefined) : null) ?? { name: group, place: null }
    );
  }

  /** What a level word stands for: 市 for the city, 镇 for the town last named. */
  private placeOf(level: string, post: ReadPost, isOwn: boolean): Body | null {
    const place = this.units.nearest(post.start, level) ?? this.places.level(level, isOwn);
    return place === null ? null : { name: place, place };
  }

  /** 市长, 济南市市长, 光明区长: the place itself. */
  private placeHead(printed: string, post: ReadPost, chain: readonly Body[]): Body | null {
    // 市政府副市长: a body that is printed stands.
    if (/(?:政府|管委会|委员会|公署|公所|办事处)$/.test(printed)) return this.printed(printed, post, chain);
    if (printed.length === 1 || /^[我本该全][省市区县旗州镇乡村]$/.test(printed))
      return this.placeOf(printed.slice(-1), post, '我本'.includes(printed[0]!));
    const full = printed.endsWith(post.unit) && printed.length > 2 ? printed : printed + post.unit;
    return this.printed(full, post, chain);
  }

  /** An office without a printed body: the body of the posts before it, as far as the office fits it. */
  private inherited(post: ReadPost, chain: readonly Body[]): Body | null {
    if (post.kind === 'place') {
      const fit = lastPlace(chain, post.unit) ?? lastPlace(this.sentence, post.unit);
      if (fit !== null) return { name: fit, place: fit };
      const place = this.places.level(post.unit) ?? this.units.nearest(post.start, post.unit);
      return place === null ? null : { name: place, place };
    }
    const last = lastOf(chain) ?? lastOf(this.sentence);
    if (post.kind === 'sole') return null;
    if ((post.title.endsWith('议长') || post.title === '议员') && !last?.name.endsWith('议会')) {
      const place = post.title === '议员' ? this.places.home() : this.places.lowest();
      return place === null ? null : { name: `${place}议会`, place };
    }
    if (post.title.endsWith('总书记')) return { name: '中共中央', place: null };
    if (post.kind === 'party') {
      const resident = /^驻?(社区|村)/.exec(post.title);
      if (resident && last && entityOf(last.name).endsWith(resident[1]!))
        return { name: entityOf(last.name), place: null };
      // 政委 of a bureau, also after its party committee.
      if (!resident && last && /(?:政委|政治委员|导员)$/.test(post.title))
        return { name: entityOf(last.name), place: last.place };
      if (!resident) return last ?? null;
      const unit = this.units.nearest(post.start, resident[1]!);
      return unit === null ? null : { name: unit, place: null };
    }
    if (/(?:组长|指挥长|总指挥|召集人)$/.test(post.title) && post.start === post.chainStart) {
      const group = nearestGroup(this.page, post.start);
      if (group !== null) return this.groupBody(group, post);
    }
    if (post.kind === 'unit') {
      const fit = lastUnit(chain, post.unit) ?? lastUnit(this.sentence, post.unit);
      if (fit !== null) return fit;
      if (post.unit === '检察院' || post.unit === '院') return null;
      return last && chain.length > 0 && post.unit.length === 1 && isEntity(last.name)
        ? { name: entityOf(last.name), place: last.place }
        : null;
    }
    if (last === undefined) return this.sameOffice(post);
    if (post.title.endsWith('审判员') || post.title.endsWith('检察员')) {
      const court = courtOf(last.name);
      if (court !== null) return { name: court, place: last.place };
    }
    const { title } = post;
    if (title.endsWith('秘书长') || title.endsWith('委员') || title.endsWith('常委') || title.endsWith('代表'))
      return last;
    return { name: entityOf(last.name), place: last.place };
  }
}

/** Committees whose bare name says nothing of what they belong to; and those that villages and communities have. */
const OWN_COMMITTEES = ['党委', '党总支', '总支', '党支部', '支部', '党工委'];
const TOWN_COMMITTEES = ['党委', '纪委', '人大'];
const BRANCHES = ['党总支', '党支部'];
/** How far back the village is looked for whose branch a bare 党支部 is, in characters. */
const HOLDER_REACH = 60;

/** How far back the head of a body is looked for whose deputy is named without it, in characters. */
const HEAD_REACH = 300;

/** The office without what makes it a deputy's: 常务副主席 → 主席. */
function stemOf(title: string): string {
  return title.slice(title.lastIndexOf('副') + 1);
}
