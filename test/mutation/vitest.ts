import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

/** A test as the mutation runner runs it. */
export interface Test {
  readonly id: string;
  readonly run: () => unknown;
}

/** The tests declared so far. */
export const tests: Test[] = [];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** What tests of the mutated parts use of vitest, without its workers. */
export const expect = chai.expect;

const titles: string[] = [];
const taken = new Map<string, number>();

export function describe(title: string, declare: () => void): void {
  titles.push(title);
  declare();
  titles.pop();
}

export function it(title: string, run: () => unknown): void {
  const full = [...titles, title].join(' > ');
  const before = taken.get(full) ?? 0;
  taken.set(full, before + 1);
  tests.push({ id: before === 0 ? full : `${full} #${before + 1}`, run });
}

it.each =
  (rows: readonly unknown[]) =>
  (title: string, run: (...row: unknown[]) => unknown): void =>
    rows.forEach((row, i) => {
      it(`${title} ${i + 1}`, () => (Array.isArray(row) ? run(...row) : run(row)));
    });
