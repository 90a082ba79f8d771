import type { ArticleLayout, Range } from '../../articles/article-layout.js';
import type { Division } from '../../gazetteer/division.js';
import { type Gazetteer, gazetteerOf } from '../../gazetteer/gazetteer.js';
import { parseRegion, type Region } from '../../gazetteer/region.js';
import { bodyLexicon } from '../../recognise/officials/lexicon.js';
import type { Page } from '../../recognise/recogniser.js';
import type { Scene } from '../scene.js';

/** What 省 市 区 县 stand for at a place of the text: places the paragraph's bodies named, else the text's region, else its names. */
export class PlaceContext {
  private readonly gazetteer: Gazetteer;
  private readonly region: Region;
  /** Level word → full name, set by bodies of the paragraph. */
  private readonly named = new Map<string, string>();
  /** The places the article names, in order; null until asked for. */
  private namedPlaces: readonly NamedPlace[] | null = null;
  /** Level word → the place of that level that the article names, or null. */
  private readonly ofArticle = new Map<string, string | null>();
  private paragraphEnd = -1;
  private article: ArticleLayout | null = null;
  /** Where the reader stands. */
  at = 0;

  constructor(
    private readonly page: Page,
    scene: Scene,
  ) {
    this.gazetteer = gazetteerOf(page);
    this.region = parseRegion(scene.region, this.gazetteer);
  }

  /** Goes on to a place of an article; a new paragraph forgets what bodies set, as long as the region is known. */
  moveTo(at: number, article: ArticleLayout | null): void {
    if (article !== this.article) {
      this.named.clear();
      this.namedPlaces = null;
      this.ofArticle.clear();
    }
    if (at > this.paragraphEnd) {
      if (this.region.path !== '') this.named.clear();
      const end = this.page.text.indexOf('\n', at);
      this.paragraphEnd = end < 0 ? this.page.text.length : end;
    }
    this.at = at;
    this.article = article;
  }

  /** The text of the article the reader stands in, or all of the text outside articles. */
  stretch(): Range {
    const spans = this.article?.spans ?? [];
    return spans.length === 0
      ? { start: 0, end: this.page.text.length }
      : { start: spans[0]!.start, end: spans[spans.length - 1]!.end };
  }

  /** A body named a place: it sets the scene. Gives the place's full name, or null for a mere short form. */
  set(name: string): string | null {
    const { byName } = this.gazetteer.divisions();
    const divisions = byName.get(name);
    if (!divisions) return null;
    const { path } = this.region;
    let inRegion = divisions[0]!;
    for (let i = divisions.length - 1; i >= 0; i--) if (path.startsWith(divisions[i]!.path)) inRegion = divisions[i]!;
    if (levelOf(name) === '市' && this.named.get('市') !== name) {
      this.named.delete('区');
      this.named.delete('县');
    }
    const seen: string[] = [];
    for (let one: Division | null = inRegion; one !== null; one = one.parent) {
      const level = levelOf(one.name);
      // 市 is the city named, not the city above it.
      if (seen.includes(level)) continue;
      seen.push(level);
      if (one === inRegion || divisions.length === 1 || path.startsWith(one.path)) this.named.set(level, one.name);
    }
    return name;
  }

  /** The place of a level word (省 市 区 县 实验区 …), or null. `isOwn`: print says 我市, which is the one the text speaks from. */
  level(word: string, isOwn = false): string | null {
    const key = levelOf(word);
    const own = isOwn ? this.ofRegion(word) : null;
    return own ?? this.named.get(key) ?? this.ofRegion(word) ?? this.inArticle(key);
  }

  /** Whether the text speaks from Taiwan. */
  get isTaiwan(): boolean {
    return this.region.path.startsWith('台湾');
  }

  /** The lowest place the text speaks from, or null where that is not known. */
  home(): string | null {
    return this.region.parts.at(-1)?.name ?? null;
  }

  /** The lowest place of the scene. */
  lowest(): string | null {
    return (
      this.named.get('区') ?? this.named.get('县') ?? this.named.get('市') ?? this.region.parts.at(-1)?.name ?? null
    );
  }

  /** The party committee of the lowest place. */
  committee(): string | null {
    const place = this.lowest();
    return place === null || place.endsWith('实验区') ? null : `${place}委`;
  }

  /** The county that has zones of its own, or the city without its level word. */
  zoneHolder(): string | null {
    // A district's 经开区 is the city's.
    const { county } = this.region;
    if (county !== null && !county.endsWith('区')) return county;
    const city = this.named.get('市') ?? this.region.city ?? null;
    return city === null ? null : city.replace(/市$/, '');
  }

  private ofRegion(word: string): string | null {
    const { parts } = this.region;
    for (let i = parts.length - 1; i >= 0; i--) {
      const { name } = parts[i]!;
      if (name.endsWith(word) && !(word === '区' && name.endsWith('自治区'))) return name;
    }
    if (word === '县' && this.region.zone !== null) {
      const { zonesByCode, byCode } = this.gazetteer.divisions();
      for (const [code, zone] of zonesByCode) if (zone.name === this.region.zone) return byCode.get(code)?.name ?? null;
    }
    return null;
  }

  /** The place of a level that the article itself names. Only for texts without a region of that level. */
  private inArticle(level: string): string | null {
    if (!LEVELS.includes(level)) return null;
    let known = this.ofArticle.get(level);
    if (known === undefined) {
      this.namedPlaces ??= namedPlaces(
        this.page.text,
        this.article?.spans ?? [{ start: 0, end: this.page.text.length }],
      );
      known = firstNamed(this.namedPlaces, level, this.region.path);
      this.ofArticle.set(level, known);
    }
    return known;
  }
}

const LEVELS = ['省', '市', '区', '县', '旗', '州', '自治区', '自治州'];

/** The level word a place is spoken of by: 区 for 二七区 and 平潭综合实验区, 自治区 for 广西壮族自治区. */
function levelOf(name: string): string {
  const last = name.charAt(name.length - 1);
  if (last === '区') return name.endsWith('自治区') ? '自治区' : name.endsWith('地区') ? '地区' : last;
  return last === '州' && name.endsWith('自治州') ? '自治州' : last;
}

/** How much of an article is looked through for the place it speaks from, in characters. */
const REACH = 4000;

/** A place named in a text, by its full name or a short one. */
interface NamedPlace {
  readonly divisions: readonly Division[];
  readonly length: number;
  /** Whether what follows makes it part of another name: 中山东路 names no city. */
  readonly inName: boolean;
}

function namedPlaces(text: string, spans: readonly Range[]): NamedPlace[] {
  const { places } = bodyLexicon();
  const named: NamedPlace[] = [];
  for (const span of spans) {
    const limit = Math.min(span.end, span.start + REACH);
    for (let at = span.start; at < limit; at++) {
      const hit = places.longestAt(text, at, limit);
      if (!hit) continue;
      at = hit.end - 1;
      const inName = '东西南北路街大道山江河湖'.includes(text[hit.end] ?? ' ');
      named.push({ divisions: hit.value, length: hit.end - hit.start, inName });
    }
  }
  return named;
}

/**
 * The division of a level that an article names: the first one in a text without a region, the only one in a text whose region is known.
 * Full names come first; the short name of a city (台中) counts where no full one stands.
 */
function firstNamed(named: readonly NamedPlace[], level: string, within: string): string | null {
  let found: string | null = null;
  let byShort: string | null = null;
  for (const { divisions, length, inName } of named) {
    const division = divisions.find(
      (one) => levelOf(one.name) === level && (within === '' || one.path.startsWith(within)),
    );
    if (!division) continue;
    if (division.name.length !== length) {
      if (within === '' && division.level === 'city' && !inName) byShort ??= division.name;
    } else if (within === '') return division.name;
    else if (found !== null && found !== division.name) return null;
    else found = division.name;
  }
  return found ?? byShort;
}
