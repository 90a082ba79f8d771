import type { Word } from './engine.js';

const RUN = /(?<eng>[A-Za-z][A-Za-z0-9]*)|(?<m>[0-9]+(?:[.,][0-9]+)*%?)|(?<x>.)/gsu;

/**
 * Cuts without a dictionary: figures and Latin words are one word, every other character is one.
 * Mentions and dictionary terms are kept whole before an engine is asked, so this stays readable.
 */
export function cutPortably(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, groups } of text.matchAll(RUN))
    words.push({ word, tag: groups?.eng ? 'eng' : groups?.m ? 'm' : 'x' });
  return words;
}
