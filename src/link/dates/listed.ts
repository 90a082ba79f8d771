import { GRAIN } from '../../recognise/dates/calendar-word.js';
import { pointExpression, rangeExpression } from '../../recognise/dates/expression.js';
import { inherit } from '../../recognise/dates/rules/inherit.js';
import type { DateMention, Expression, Point } from '../../recognise/dates/value.js';
import { stated } from './resolve-range.js';

/** The expression with what a list gives it, `changed` holding those that a list has changed: `3月2日、5日`, `2016年3月、5月`. */
export function withList(mention: DateMention, changed: ReadonlyMap<DateMention, Expression>): Expression {
  const { expression, listed } = mention;
  if (listed === null) return expression;
  const before = changed.get(listed) ?? listed.expression;
  const source =
    before.form === 'point' ? before.point : before.form === 'range' && before.to !== 'present' ? before.to : null;
  if (!source) return expression;
  const fill = (point: Point): Point => {
    if (stated(point)) return point;
    if (
      point.day !== undefined &&
      point.month === undefined &&
      source.day !== undefined &&
      (source.month ?? source.monthShift) !== undefined
    )
      return inherit(point, GRAIN.day, source);
    if (point.month !== undefined && source.month !== undefined && source.month < point.month)
      return inherit(point, GRAIN.month, source);
    return point;
  };
  if (expression.form === 'point') {
    const point = fill(expression.point);
    return point === expression.point ? expression : pointExpression(point);
  }
  if (expression.form === 'range' && expression.from && expression.to !== 'present') {
    const from = fill(expression.from);
    return from === expression.from ? expression : rangeExpression(from, expression.to && fill(expression.to));
  }
  return expression;
}
