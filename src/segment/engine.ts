import { createRequire } from 'node:module';
import { OptionError } from '../model/errors.js';
import { ENGINES, type EngineName } from '../model/options.js';
import { cutPortably } from './portable.js';

/** A word as an engine cuts it; the words of a text joined give the text again. */
export interface Word {
  readonly word: string;
  readonly tag: string;
}

/** Cuts a text into words with part-of-speech tags. */
export interface Engine {
  /** Whether it has a dictionary, so that the ends of its words tell something. */
  readonly knowsWords: boolean;
  readonly cut: (text: string) => readonly Word[];
}

interface Jieba {
  tag(text: string): Word[];
}

const PORTABLE: Engine = { knowsWords: false, cut: cutPortably };

/** A package that cannot be used shows it only when it is first called: its native part is loaded then. */
function load(name: string): Engine | null {
  try {
    const jieba = createRequire(import.meta.url)(name) as Jieba;
    jieba.tag('政文');
    return { knowsWords: true, cut: (text) => sameText(text, jieba.tag(text)) };
  } catch {
    return null;
  }
}

/** What an engine gives back must be the text again, or offsets would run away from it. */
function sameText(text: string, words: readonly Word[]): readonly Word[] {
  const length = words.reduce((sum, { word }) => sum + word.length, 0);
  return length === text.length ? words : cutPortably(text);
}

const engines = new Map<EngineName, Engine | null>([['portable', PORTABLE]]);

/** An engine by name, loaded on first use; null when it is not installed or does not run here. */
function engineNamed(name: EngineName): Engine | null {
  let engine = engines.get(name);
  if (engine === undefined) {
    engine = load(name);
    engines.set(name, engine);
  }
  return engine;
}

/**
 * The engine asked for, else the first that runs here. Engines only cut words: no record depends on them.
 * @throws OptionError when the engine asked for does not run here
 */
export function chooseEngine(asked?: EngineName): Engine {
  for (const name of asked ? [asked] : ENGINES) {
    const engine = engineNamed(name);
    if (engine) return engine;
  }
  throw new OptionError('engine', asked, `an engine that is installed: ${ENGINES.filter(engineNamed).join(', ')}`);
}
