import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { compareCase, listCaseFiles } from '../support/rule-cases.js';
import { askedPart } from './parts.mjs';

const { rules } = askedPart();

// The cases of test/rules.test.ts that are of the part at hand.
for (const { file, read } of listCaseFiles(new URL('../../fixtures/rules/', import.meta.url)))
  if (rules.includes(file.split('/')[0]!))
    describe(file, () => {
      for (const ruleCase of read())
        it(`${ruleCase.line}: ${ruleCase.text.slice(0, 60)}`, () => {
          const { expected, actual } = compareCase(ruleCase, extract(ruleCase.text, ruleCase.options));
          expect(actual).toEqual(expected);
        });
    });
