import type { Bound, Dimension } from '../../model/quantity.js';
import type { Mention } from '../recogniser.js';

/** What a written amount says, before its unit is known. */
export interface Reading {
  /** The number written, scaled; null for a pure range. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** A quantity as read at its place: number, bound and unit; item, change and modality come with linking. */
export interface QuantityMention extends Mention, Reading {
  readonly type: 'quantity';
  /** Where the number itself (with its sign) begins, after bound words and 每人每月. */
  readonly core: number;
  /** Where the unit ends, before 以上, 左右 and the like. */
  readonly unitEnd: number;
  readonly bound: Bound;
  /** Unit in its normal form, without scale word. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** Denominators printed with the number: 每人每月 before it, `/亩` after it. */
  readonly per: readonly string[];
  /** How the unit counts: `count` asks for the thing counted after it, `measure` for the thing measured before it. */
  readonly counts: boolean;
  /** What a table says of the number beside its unit; null in running text. */
  readonly row: TableRow | null;
}

/** The label and the column of a number in a table. */
export interface TableRow {
  readonly item: string;
  /** Whether it stands in a column, or a table, of a plan or budget. */
  readonly planned: boolean;
}
