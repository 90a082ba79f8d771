import { type Body, entityOf } from './body-names.js';

/** The last of some bodies. */
export const lastOf = (bodies: readonly Body[]): Body | undefined =>
  bodies.length > 0 ? bodies[bodies.length - 1]! : undefined;

/** The place that the last of some bodies belongs to by its name, or null: 济南市 for 市长 after 济南市委. */
export function lastPlace(bodies: readonly Body[], level: string): string | null {
  for (let i = bodies.length - 1; i >= 0; i--) {
    const entity = entityOf(bodies[i]!.name);
    if (entity.length > level.length && entity.endsWith(level)) return entity;
  }
  return null;
}

const SCHOOL = /(?:学|学院|[一二三四五六七八九十附]中|实小)$/;

/** The last of some bodies that ends with a unit, or null: the bureau for 局长 after its party committee. */
export function lastUnit(bodies: readonly Body[], unit: string): Body | null {
  for (let i = bodies.length - 1; i >= 0; i--) {
    const { name, place } = bodies[i]!;
    const entity = entityOf(name);
    if (entity.endsWith(unit) || (unit === '校' && SCHOOL.test(entity))) return { name: entity, place };
  }
  return null;
}
