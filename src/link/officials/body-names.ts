import { bodyLexicon } from '../../recognise/officials/lexicon.js';

/** A body made concrete. */
export interface Body {
  readonly name: string;
  /** The place it belongs to by its own name, or null. */
  readonly place: string | null;
}

/** The body with the last part the office implies: 宣传 + 部长 → 宣传部, 督察 + 组长 → 督察组. A whole body stands as it is. */
export function withUnit(printed: string, unit: string, kind: string): string {
  if (kind !== 'unit' || unit === '' || printed.endsWith(unit)) return printed;
  const last = printed[printed.length - 1]!;
  if (last === unit[0] || last === '”' || last === '）') return printed;
  const { endings } = bodyLexicon();
  const whole = endings.longestBefore(printed + unit, printed.length + unit.length, 0);
  const own = endings.longestBefore(printed, printed.length, 0);
  if (own && own.end - own.start > 1 && !(whole && whole.start <= own.start)) return printed;
  return printed + unit;
}

const PARTY_ENDS = ['党工委', '纪工委', '党委', '纪委', '分党组', '党组', '党总支', '总支', '党支部', '支部'];

/** Length of the party organ that a name ends with, 0 where none does. */
function partyLength(name: string): number {
  for (let i = 0; i < PARTY_ENDS.length; i++) if (name.endsWith(PARTY_ENDS[i]!)) return PARTY_ENDS[i]!.length;
  return 0;
}

/** What a place is spoken of by, its party committee being this and 委. */
const LEVELS = '省市区县旗州盟镇乡';

/** The body a party organ or government belongs to: 济南市委 → 济南市, 公司党委 → 公司. Others stand. */
export function entityOf(name: string): string {
  switch (name.charAt(name.length - 1)) {
    case '委':
    case '组':
    case '支':
    case '部': {
      const party = partyLength(name);
      if (party > 0 && party < name.length) return name.slice(0, -party);
      if (name.length > 1 && name.endsWith('委') && LEVELS.includes(name[name.length - 2]!)) return name.slice(0, -1);
      return name.includes('人大') ? withoutCongress(name) : name;
    }
    case '处':
      return name.endsWith('街道办事处') ? name.slice(0, -3) : name;
    case '大':
    case '团':
      return withoutCongress(name);
    case '府':
      return name.replace(/(?:人民)?政府$/, '') || name;
    default:
      return name;
  }
}

/** The street or town of a congress: 城关镇人大主席团 → 城关镇. */
function withoutCongress(name: string): string {
  return /(?:街道|[镇乡])人大(?:工委|主席团)?$/.test(name) ? name.replace(/人大(?:工委|主席团)?$/, '') : name;
}

const ENTITY = /(?:公司|集团|镇|乡|街道|村|区|管委会)$/;

/** Whether a body is led by a party organ or government of its own, so that bare bodies after it are its own. */
export function isEntity(name: string): boolean {
  return '司团区镇乡道村会'.includes(name.charAt(name.length - 1))
    ? ENTITY.test(name) || entityOf(name) !== name
    : entityOf(name) !== name;
}

/** The party committee among the posts before, for its departments: 二七区委 → 二七区委宣传部. */
export function committeeOf(body: Body | undefined): string | null {
  if (!body) return null;
  const found = /^(.*?(?:[省市区县旗州盟镇乡]委|党工委|党委))/.exec(body.name);
  if (found) return found[1]!;
  return body.place === null ? null : `${body.place}委`;
}

/** The name up to the body that holds the division: 某市中心医院妇产科 → 某市中心医院. */
export function rootOf(name: string): string {
  const found = /^.*(?:医院|大学|学院|学校|中学|公司|集团|委员会|[局厅部署委府院会馆台社])/.exec(entityOf(name));
  return found ? found[0] : entityOf(name);
}

/** Length of the level word a body begins with. */
export function levelLength(text: string): number {
  // 村委会 is the name of the committee, not 委会 of a 村.
  return /^(?:街道|社区|[镇乡村](?!委会|民委员会))/.exec(text)?.[0].length ?? 0;
}

/** The court or procuratorate that a part of it belongs to: 某县人民法院审判委员会 → 某县人民法院; null for other bodies. */
export function courtOf(name: string): string | null {
  return /^.*?(?:法院|检察院)/.exec(name)?.[0] ?? null;
}

/** Over the term of office that stands at a place: 政协|第九届|某市委员会. */
export function termEnd(text: string, at: number): number {
  if (text[at] !== '第') return at;
  const end = text.indexOf('届', at);
  return end > 0 && end - at <= 4 ? end + 1 : at;
}

/** 县府社会处: what stands behind a place, 府 being short for its government. */
export function government(rest: string): string {
  return rest.startsWith('府') && !rest.startsWith('府办') ? `政${rest}` : rest;
}
