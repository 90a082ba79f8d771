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
export type Engine = (text: string) => readonly Word[];

interface Jieba {
  tag(text: string): Word[];
}

/** Whether a package cannot be used shows only when it is first called: its native part is loaded then. */
function load(name: string): Engine | null {
  try {
    const jieba = createRequire(import.meta.url)(name) as Jieba;
    jieba.tag('政文');
    return (text) => jieba.tag(text);
  } catch {
    return null;
  }
}

const engines = new Map<EngineName, Engine | null>([['portable', cutPortably]]);

/** An engine by name, loaded on first use; null when it is not installed or does not run here. */
export function engineNamed(name: EngineName): Engine | null {
  if (!engines.has(name)) engines.set(name, load(name));
  return engines.get(name) ?? null;
}

/**
 * The engine asked for, else the first that runs here. Engines only cut words: no record depends on them.
 * @throws OptionError when the engine asked for does not run here
 */
export function chooseEngine(asked?: EngineName): Engine {
  for (const name of asked ? [asked] : ENGINES) {
    const engine = engineNamed(name);
    if (engine) return checked(engine);
  }
  throw new OptionError('engine', asked, `an engine that is installed: ${ENGINES.filter(engineNamed).join(', ')}`);
}

/** What an engine gives back must be the text again, or offsets would run away from it. */
function checked(engine: Engine): Engine {
  return (text) => {
    const words = engine(text);
    return words.reduce((length, { word }) => length + word.length, 0) === text.length ? words : cutPortably(text);
  };
}
