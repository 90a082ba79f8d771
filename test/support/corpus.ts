import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Extraction, ExtractOptions } from '../../src/index.js';

/** A text with what is known of it, and what must be found in it where that was written down. */
export interface Bulletin {
  readonly name: string;
  readonly text: string;
  readonly options: ExtractOptions;
  readonly expected: ExpectedExtraction | null;
}

/** The form of gold data (RECORDS.md): an extraction without rules, with optional records. */
export interface ExpectedExtraction extends Pick<Extraction, 'source' | 'publishedOn' | 'region' | 'articles'> {
  readonly records: readonly (Readonly<Record<string, unknown>> & ExpectedRecord)[];
}

export interface ExpectedRecord {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly optional?: boolean;
  readonly valueOptional?: boolean;
}

const fixtures = new URL('../../fixtures/bulletins/', import.meta.url);
/** Texts and gold data that are shared by projects; a clone alone does not have them. */
export const shared = new URL('../../../shared/', import.meta.url);
export const hasShared = existsSync(new URL('gold/', shared));

/** The bulletins written for this project, each with its expected extraction. */
export const fixtureBulletins = (): Bulletin[] => read(fixtures, fixtures);

/** The shared texts that have gold data. */
export const goldBulletins = (): Bulletin[] => read(new URL('bulletins/', shared), new URL('gold/', shared));

/** The shared texts without. */
export const unlabelledBulletins = (): Bulletin[] => read(new URL('bulletins/unlabelled/', shared), null);

function read(texts: URL, gold: URL | null): Bulletin[] {
  if (!existsSync(texts)) return [];
  return readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const file = gold && new URL(name.replace(/\.txt$/, '.json'), gold);
      const expected = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ExpectedExtraction) : null;
      return {
        name,
        text: readFileSync(new URL(name, texts), 'utf8'),
        options: {
          ...(expected?.publishedOn && { publishedOn: expected.publishedOn }),
          ...(expected?.region && { region: expected.region }),
        },
        expected,
      };
    });
}
