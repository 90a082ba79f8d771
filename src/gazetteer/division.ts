/** Level of a division on a region path. `zone`: experimental zones and development zones that act as a county or city. */
export type DivisionLevel = 'province' | 'city' | 'county' | 'zone';

/** A division above the township level. */
export interface Division {
  /** Full name: 河南省, 郑州市, 二七区, 平潭综合实验区. */
  readonly name: string;
  /** Name that stands alone without its level word (河南, 二七), or '' where none does (东区). */
  readonly short: string;
  readonly level: DivisionLevel;
  /** Statistical division code (2, 4 or 6 digits), or null where there is none. */
  readonly code: string | null;
  readonly parent: Division | null;
  /** Full names from the province down: 河南省郑州市二七区. Cities and counties of Taiwan stand without 台湾省. */
  readonly path: string;
  /** Whether it has been renamed or abolished since. */
  readonly former: boolean;
}

/** A unit of the township level as a dictionary holds it. */
export interface Township {
  /** Full name with its level word: 马寨镇. */
  readonly name: string;
  /** Nine-digit statistical division code, or null for a former unit or one without codes. */
  readonly code: string | null;
  /** The division it belongs to: a county or district, or a city without districts. */
  readonly county: Division;
  readonly former: boolean;
}

/** Whether `inner` is `outer` or lies inside it. */
export function isWithin(inner: Division, outer: Division): boolean {
  for (let at: Division | null = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}
