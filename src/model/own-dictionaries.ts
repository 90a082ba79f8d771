import { OptionError } from './errors.js';

/**
 * Terms that a caller adds to the package's dictionaries. Each list holds printed forms in simplified script.
 * `segment` keeps them whole; what `extract` recognises does not depend on them.
 */
export interface OwnDictionaries {
  /** Words that `segment` keeps whole. */
  readonly words?: readonly string[] | undefined;
  /** Offices: 网格长, 河长. */
  readonly titles?: readonly string[] | undefined;
  /** Bodies in full or short form: 智慧岛管委会. */
  readonly organizations?: readonly string[] | undefined;
}

const LISTS = ['words', 'titles', 'organizations'] as const satisfies readonly (keyof OwnDictionaries)[];
const LONGEST = 40;

/**
 * Checks dictionaries of a caller.
 * @throws OptionError that names the list and entry, and what would be right
 */
export function checkOwnDictionaries(value: unknown): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new OptionError('dictionaries', value, `an object with lists of terms: ${LISTS.join(', ')}`);
  for (const [name, list] of Object.entries(value)) {
    const option = `dictionaries.${name}`;
    if (!(LISTS as readonly string[]).includes(name))
      throw new OptionError(option, list, `no such dictionary; the dictionaries are ${LISTS.join(', ')}`);
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw new OptionError(option, list, 'a list of terms');
    list.forEach((term, i) => {
      if (typeof term !== 'string' || term.length < 2 || term.length > LONGEST || /\s/.test(term))
        throw new OptionError(`${option}[${i}]`, term, `a term of 2 to ${LONGEST} characters without blanks`);
    });
  }
}
