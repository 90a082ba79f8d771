import { blankPoint, type Expression, type Point } from './value.js';

/** An expression with the fields of all forms in one order, for the same reason. */
function blankExpression() {
  return {
    form: '' as Expression['form'],
    point: undefined as Point | undefined,
    from: undefined as Point | null | undefined,
    to: undefined as Point | 'present' | null | undefined,
    before: undefined as boolean | undefined,
    inclusive: undefined as boolean | undefined,
    direction: undefined,
    count: undefined,
    unit: undefined,
    of: undefined,
    rough: undefined,
    mayBeYear: undefined,
    sign: undefined,
    most: undefined,
    afterEvent: undefined,
    rrule: undefined,
    timex: undefined,
    partOfDay: undefined,
    time: undefined,
  };
}

/** An expression about one point: the point itself, or what begins or ends with it. */
export function pointExpression(
  point: Point,
  form: 'point' | 'since' | 'from' | 'before' | 'after' | 'during' = 'point',
  inclusive = false,
): Expression {
  const expression = blankExpression();
  expression.form = form;
  expression.point = point;
  expression.inclusive = inclusive;
  return expression as object as Expression;
}

/** A range; `before` when its last day is the one before `to`. */
export function rangeExpression(from: Point | null, to: Point | 'present' | null, before = false): Expression {
  const expression = blankExpression();
  expression.form = 'range';
  expression.from = from;
  expression.to = to;
  expression.before = before;
  return expression as object as Expression;
}

/** An expression of one of the rarer forms. */
export const expressionOf = (fields: Expression): Expression =>
  Object.assign(blankExpression(), fields) as object as Expression;

/**
 * Lets every field of points and expressions hold any kind of value. Engines take a field that was only ever undefined for
 * one that is always so, and make all objects anew, as of another kind, when the first number comes.
 */
export function settleShapes(): void {
  for (const blank of [blankPoint(), blankExpression()] as Record<string, unknown>[])
    for (const field of Object.keys(blank)) blank[field] = 0;
}
