import { CharSet } from '../../lexicon/char-set.js';
import { lengthOf, ROLE, wordAt } from './lexicon.js';

const VERBAL = ROLE.soft | ROLE.verb | ROLE.link | ROLE.front;

/** Whether a phrase is made of verbs of the clause dictionary and nothing else. */
export function isVerbAlone(phrase: string): boolean {
  let at = 0;
  while (at < phrase.length) {
    const word = wordAt(phrase, at);
    if (!(word & VERBAL)) return isVerbNoun(phrase, at);
    at += lengthOf(word);
  }
  return true;
}

/** Whether a word of the phrase is a verb: 其中 alone names no deed. */
export function hasVerb(phrase: string): boolean {
  for (let at = 0; at < phrase.length; ) {
    const word = wordAt(phrase, at);
    if (word & (ROLE.verb | ROLE.soft)) return true;
    at += lengthOf(word) || 1;
  }
  return isVerbNoun(phrase, 0);
}

const VERB_NOUN_FIRST = new CharSet('重建发管服投生种');

/** Verbs that are nouns as often, left alone before a number. */
const VERB_NOUN = /(?:重点)?(?:建设|发展|管理|服务|投资|生产|种植)$/y;

function isVerbNoun(phrase: string, at: number): boolean {
  const left = phrase.length - at;
  if ((left !== 2 && left !== 4) || !VERB_NOUN_FIRST.at(phrase, at)) return false;
  VERB_NOUN.lastIndex = at;
  return VERB_NOUN.test(phrase);
}

/** The verb that ends a phrase, or ''. */
export const lastVerb = (phrase: string): string => wordEnding(phrase, ROLE.verb | ROLE.soft | ROLE.fate);

/** The word of one of the given roles (bits of `ROLE`) that ends a phrase, or ''; one of one character does not count. */
export function wordEnding(phrase: string, roles: number): string {
  let found = -1;
  for (let at = 0; at < phrase.length; ) {
    const word = wordAt(phrase, at);
    const end = at + (lengthOf(word) || 1);
    if (end === phrase.length && word & roles) found = at;
    at = end;
  }
  return found >= 0 && phrase.length - found > 1 ? phrase.slice(found) : '';
}
