const factor = process.env.FUZZ_FACTOR;

/**
 * How a property is tried: `few` times on the same values each time in `npm test`; in `npm run fuzz`, which sets
 * FUZZ_FACTOR, many times as often and on values of its own.
 */
export const runs = (few: number): { numRuns: number; seed?: number } =>
  factor === undefined ? { numRuns: few, seed: 20261120 } : { numRuns: few * Number(factor) };
