import { CharSet } from '../../lexicon/char-set.js';
import type { QuantityMention } from '../../recognise/quantities/value.js';
import type { Page } from '../../recognise/recogniser.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { readChange } from './change.js';
import { findItem } from './item.js';
import { readLead } from './lead.js';
import { CueTrail, planOpenings, readModality } from './modality.js';
import { nounAfter } from './noun.js';
import type { Previous } from './place.js';
import { planPassages } from './plans.js';
import { ratesIn } from './rates.js';
import { shareOut } from './respectively.js';
import { windowAt } from './window.js';

/** 从每月150元提高到173元: one measure before and after, at the same rate. */
const isLevelOf = (before: QuantityMention, after: QuantityMention, text: string): boolean =>
  before.per.length > 0 &&
  before.unit === after.unit &&
  after.start - before.end <= LEVEL_REACH &&
  LEVEL.test(text.slice(before.end, after.start));

const LEVEL_REACH = 8;
const LEVEL = /^[^，。；：、\n]{1,6}[到至为]$/;
const CONJUNCTION = new CharSet('和及与');

/** Makes quantity records of the mentions that stand: item, change, modality and rates from the words around. */
export function linkQuantities(mentions: readonly QuantityMention[], page: Page, _scene: Scene): Draft<'quantity'>[] {
  if (mentions.length === 0) return [];
  const { text } = page;
  const isPlanned = planPassages(page, planOpenings(text));
  const cues = new CueTrail();
  const drafts: Draft<'quantity'>[] = [];
  let previous: (Previous & { draft: Draft<'quantity'> }) | null = null;
  let subject: string | null = null;
  let sum: string | null = null;
  mentions.forEach((mention, i) => {
    const window = windowAt(text, mention.start);
    if (previous && previous.mention.start < window.sentence) {
      previous = null;
      subject = null;
      sum = null;
    }
    if (previous && previous.mention.start < window.segment && window.clause > window.segment) {
      // 居民消费价格指数持平，涨幅收窄: the part after ；has a topic of its own.
      const topic = nounAfter(text, window.segment, window.clause);
      if (topic !== '') {
        subject = topic;
        previous = { ...previous, item: topic, relation: '', changed: false };
      }
    }
    const last: (Previous & { draft: Draft<'quantity'> }) | null = previous;
    const from = Math.max(window.clause, last?.mention.end ?? 0);
    const words = text.slice(from, mention.start);
    // 1.6亿元贷款和1.4亿元补助: what stands before 和 is of the number before it.
    const lead = readLead(
      words.endsWith('、') || (last && from === last.mention.end && CONJUNCTION.ends(words)) ? '' : words,
    );
    const next = mentions[i + 1] ?? null;
    const clause = text.slice(
      window.clause,
      last && last.mention.start >= window.clause ? last.mention.start : mention.start,
    );
    const item = findItem({
      text,
      mention,
      lead,
      clause,
      from,
      previous: last,
      subject: mention.dimension === 'money' ? (sum ?? subject) : subject,
      limit: next?.start ?? text.length,
      next,
    });
    const change = readChange(
      text,
      mention,
      lead,
      window,
      last && { mention: last.mention, change: last.draft.change },
    );
    const per =
      mention.per.length > 0
        ? mention.per
        : last && isLevelOf(last.mention, mention, text)
          ? last.draft.per
          : ratesIn(text.slice(window.clause, mention.start), mention.dimension === 'ratio');
    const draft: Draft<'quantity'> = {
      type: 'quantity',
      rule: mention.rule,
      start: mention.start,
      end: mention.end,
      value: mention.value,
      min: mention.min,
      max: mention.max,
      bound: mention.bound,
      unit: mention.unit,
      dimension: mention.dimension,
      per: [...per],
      item: item.item,
      change,
      modality: readModality(text, mention, window, isPlanned(mention.start), cues),
    };
    drafts.push(draft);
    if (item.leads && item.item !== null && (change === null || lead.phrase !== '')) {
      subject = item.item;
      if (mention.dimension === 'money') sum = item.item;
    }
    previous = { mention, item: item.item, relation: item.relation, changed: change !== null, draft };
  });
  return shareOut(drafts, text);
}
