/** What is mutated, a part at a time, with the rule cases (folders of fixtures/rules) and tests that say what it must do. */
export const PARTS = {
  'offset-map': {
    mutate: ['src/clean/offset-map.ts', 'src/clean/steps/{read,join,units}.ts'],
    rules: [],
    tests: ['test/clean/*.test.ts'],
  },
  numerals: {
    mutate: ['src/recognise/numerals/*.ts'],
    rules: ['quantity'],
    tests: ['test/recognise/numerals/*.test.ts'],
  },
  'recognise-dates': {
    mutate: ['src/recognise/dates/**/*.ts'],
    rules: ['date', 'quantity'],
    tests: ['test/recognise/dates/*.test.ts', 'test/mutation/bulletins.mutation.ts'],
  },
  'link-dates': {
    mutate: ['src/link/dates.ts', 'src/link/dates/*.ts'],
    rules: ['date'],
    tests: ['test/link/dates*.test.ts', 'test/mutation/bulletins.mutation.ts'],
  },
};

/** The part that the run at hand names in its environment. */
export function askedPart() {
  const part = PARTS[process.env.MUTATION_PART];
  if (!part)
    throw new Error(`MUTATION_PART is ${process.env.MUTATION_PART}, expected ${Object.keys(PARTS).join(', ')}`);
  return part;
}
