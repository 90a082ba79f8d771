import { CharSet } from '../../lexicon/char-set.js';
import { found, type Item, type Place, type Previous } from './place.js';
import { lastVerb } from './verbs.js';

const LIST_SIGN = new CharSet('、和及与');

const isListed = ({ text, mention }: Place, previous: Previous): boolean =>
  mention.start - previous.mention.end === 1 && LIST_SIGN.at(text, previous.mention.end);

const LEVEL_END = new CharSet('到至');

const AGE_END = new CharSet('岁上下');
const AGES = /岁(?:以[上下])?$/;

/** The last number of the same unit among the two before. */
function sameUnit({ mention, previous, earlier }: Place): Previous | null {
  if (previous !== null && previous.mention.unit === mention.unit) return previous;
  return earlier !== null && earlier.mention.unit === mention.unit ? earlier : null;
}

/** A number without a noun of its own takes the item of the one before. */
export function inherited(place: Place): Item | null {
  const { mention, lead, previous, subject } = place;
  if (!previous) return null;
  // （…部长1人）；30岁以下17人: an age class of whom the sentence says elsewhere.
  if (mention.dimension === 'age' && previous.mention.dimension !== 'age' && lead.phrase === '') return null;
  // 分别高0.7、1.4个百分点
  if (mention.unit === previous.mention.unit && mention.dimension === 'ratio' && isListed(place, previous))
    return found(previous.item, '', false);
  if (lead.direction === null && previous.relation !== '' && mention.dimension === 'ratio')
    return found((subject ?? '') + previous.relation, '', false);
  if (lead.direction !== null && previous.changed && mention.unit === '%') return found(previous.item, '', false);
  if (lead.direction !== null || mention.dimension === 'ratio') {
    if (mention.unit === '个百分点' && previous.changed && previous.mention.unit === '%' && subject)
      return found(`${subject}增幅`, '', false);
    return subject === null ? null : found(subject, '', false);
  }
  // 100岁以上10人，合计120人: all ages together are of no age.
  if (
    mention.dimension === 'people' &&
    previous.item !== null &&
    AGE_END.ends(previous.item) &&
    AGES.test(previous.item)
  )
    return null;
  // 由13户55人减少到6户11人
  const reached = lead.level && lead.phrase === '' ? sameUnit(place) : null;
  if (reached !== null && reached.item !== null) return found(reached.item);
  const gap = mention.start - previous.mention.end;
  if (previous.mention.unit === mention.unit && gap > 0 && LEVEL_END.at(place.text, mention.start - 1))
    return previous.item === null ? null : found(previous.item);
  if (mention.dimension === 'duration' || (lead.phrase !== '' && !mention.counts)) return null;
  const adjacent = gap === 0 || (gap === 1 && place.text[mention.start - 1] === '、');
  if (mention.counts && previous.mention.unit !== mention.unit && !adjacent && mention.dimension !== 'people')
    return null;
  return previous.item === null ? null : found(previous.item);
}

/** 项目开工46个、竣工31个: another deed done to the thing named before. */
export function sameThing({ mention, lead, previous }: Place): string {
  if (!mention.counts || previous === null || previous.item === null || previous.mention.unit !== mention.unit)
    return '';
  const verb = lastVerb(lead.phrase);
  const joint = LIST_SIGN.at(lead.phrase, 0) ? 1 : 0;
  if (verb === '' || verb.length + joint !== lead.phrase.length) return '';
  const before = lastVerb(previous.item);
  return before === '' || before.length >= previous.item.length - 1
    ? ''
    : previous.item.slice(0, -before.length) + verb;
}
