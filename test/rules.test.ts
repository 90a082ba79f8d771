import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { compareCase, listCaseFiles, type RuleCase } from './support/rule-cases.js';

for (const { file, read } of listCaseFiles(new URL('../fixtures/rules/', import.meta.url)))
  describe(`fixtures/rules/${file}`, () => {
    let cases: RuleCase[];
    try {
      cases = read();
    } catch (error) {
      it('follows the form of case files', () => {
        throw error;
      });
      return;
    }
    for (const ruleCase of cases)
      it(`${ruleCase.line}: ${ruleCase.text.slice(0, 60)}`, () => {
        const { expected, actual } = compareCase(ruleCase, extract(ruleCase.text, ruleCase.options));
        expect(actual, `fixtures/rules/${file}:${ruleCase.line}: ${ruleCase.text}`).toEqual(expected);
      });
  });
