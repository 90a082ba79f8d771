import { surface } from './clean/cleaned.js';
import { clean } from './clean/index.js';
import { makeGazetteer } from './gazetteer/gazetteer.js';
import { choosePacks } from './gazetteer/packs.js';
import { lazy } from './lexicon/lazy.js';
import { explainRegion } from './link/region/explain.js';
import type { Extraction } from './model/extraction.js';
import {
  checkExtractOptions,
  checkExtractorOptions,
  checkSegmentOptions,
  type ExtractOptions,
  type ExtractorOptions,
  type SegmentOptions,
} from './model/options.js';
import type { TextSpan } from './model/span.js';
import type { Token } from './model/token.js';
import { mergePeople, type Person } from './people/index.js';
import { read, run, runCleaned } from './pipeline.js';
import { chooseEngine } from './segment/engine.js';
import { keptTerms } from './segment/lexicon.js';
import { sentences } from './segment/sentences.js';
import { cutWords } from './segment/words.js';

/** The ways into a text, with options that hold for all texts. */
export interface Extractor {
  /**
   * Finds the articles and records of a Chinese government newspaper page.
   *
   * @param text the page as it is, noise and all; any string is read without an error
   * @param options what is known of the text: its name, its day of publication (`YYYY-MM-DD`), its region
   * @returns plain JSON; every span indexes `text` in UTF-16 code units
   * @throws OptionError for an option that is unknown or malformed
   */
  extract(text: string, options?: ExtractOptions): Extraction;
  /**
   * Cuts a text into words. What `extract` recognises is kept as one word and names its record; so are dictionary terms.
   *
   * @param text the page as it is
   * @param options as for `extract`, and the engine that cuts the rest; another engine cuts other words, never other records
   * @returns words and signs in order, without blanks; every span indexes `text` in UTF-16 code units
   * @throws OptionError for an option that is unknown or malformed
   */
  segment(text: string, options?: SegmentOptions): Token[];
  /**
   * Cuts a text into sentences.
   *
   * @param text the page as it is
   * @returns sentences in order, each inside one paragraph; spans index `text` in UTF-16 code units
   * @throws OptionError when `text` is not a string
   */
  sentences(text: string): TextSpan[];
  /**
   * Tells the region a text speaks from, as `extract` infers it when the caller gives none, and why.
   *
   * @param text the page as it is
   * @returns the region's path, null when none stands out or two compete; and the places that name it, what it lies in, or
   *   what lies in it, each with the path of the division named; spans index `text` in UTF-16 code units
   * @throws OptionError when `text` is not a string
   */
  region(text: string): RegionReading;
  /**
   * Puts together the officials of many texts: one entry a person, with all posts and the days they were seen in.
   * Two of one name are one person only when their bodies bear it out.
   *
   * @param extractions results of `extract`, in any order
   */
  mergePeople(extractions: readonly Extraction[]): Person[];
}

/** A region with its evidence. */
export interface RegionReading {
  readonly region: string | null;
  readonly evidence: readonly (TextSpan & { readonly division: string })[];
}

/**
 * Makes an extractor, to be used for many texts.
 *
 * @param options region and engine of texts that do not give their own, dictionaries beside the package's, and packs of
 *   the gazetteer to leave out
 * @throws OptionError for an option or dictionary entry that is unknown or malformed
 */
export function createExtractor(options?: ExtractorOptions): Extractor {
  const { region, engine, dictionaries, packs } = checkExtractorOptions(options);
  const terms = lazy(() => keptTerms(dictionaries));
  const gazetteer = lazy(() => (packs === undefined ? undefined : makeGazetteer(choosePacks(packs))));
  return {
    extract: (text, own) => run(text, given(checkExtractOptions(text, own), region), gazetteer()),
    segment: (text, own) => {
      const asked = checkSegmentOptions(text, own);
      const cleaned = clean(text);
      const extraction = runCleaned(cleaned, given(asked, region), gazetteer());
      return cutWords(cleaned, extraction, chooseEngine(asked.engine ?? engine), terms());
    },
    sentences: (text) => {
      checkExtractOptions(text, undefined);
      const cleaned = clean(text);
      return sentences(cleaned.text).map(({ start, end }) => ({
        ...cleaned.offsets.toSource(start, end),
        text: surface(cleaned, start, end),
      }));
    },
    region: (text) => {
      checkExtractOptions(text, undefined);
      const { page, mentions } = read(clean(text), gazetteer());
      const { region: path, evidence } = explainRegion(page, mentions.subdistricts);
      return {
        region: path,
        evidence: evidence.map(({ start, end, division }) => ({
          ...page.cleaned.offsets.toSource(start, end),
          text: surface(page.cleaned, start, end),
          division,
        })),
      };
    },
    mergePeople,
  };
}

/** What is known of a text: what is said of it, and the region of all texts where it has none of its own. */
function given({ source, publishedOn, region }: ExtractOptions, shared: string | undefined): ExtractOptions {
  return { source, publishedOn, region: region ?? shared };
}
