import { GAP } from '../../clean/cleaned.js';
import { CharSet } from '../../lexicon/char-set.js';
import type { Change, Modality } from '../../model/quantity.js';
import type { QuantityMention } from '../../recognise/quantities/value.js';
import type { Page } from '../../recognise/recogniser.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { readChange } from './change.js';
import { findItem } from './item.js';
import { NO_LEAD, readLead } from './lead.js';
import { CueTrail, monthOf, planOpenings, readModality } from './modality.js';
import { nounAfter } from './noun.js';
import type { Previous } from './place.js';
import { planPassages } from './plans.js';
import { ratesIn } from './rates.js';
import { shareOut } from './respectively.js';
import { type Window, windowAt } from './window.js';

/** 从每月150元提高到173元: one measure before and after, at the same rate. */
function isLevelOf(before: QuantityMention, after: QuantityMention, text: string): boolean {
  if (before.per.length === 0 || before.unit !== after.unit || after.start - before.end > LEVEL_REACH) return false;
  return LEVEL_END.at(text, after.start - 1) && LEVEL.test(text.slice(before.end, after.start));
}

const LEVEL_REACH = 8;
const LEVEL_END = new CharSet('到至为');
const LEVEL = /^[^，。；：、\n]{1,6}[到至为]$/;
const CONJUNCTION = new CharSet('和及与');

/** Makes quantity records of the mentions that stand: item, change, modality and rates from the words around. */
export function linkQuantities(mentions: readonly QuantityMention[], page: Page, scene: Scene): Draft<'quantity'>[] {
  if (mentions.length === 0) return [];
  const { text } = page;
  const { gaps } = page.cleaned;
  const isPlanned = planPassages(page, planOpenings(text));
  const cues = new CueTrail(monthOf(scene.publishedOn));
  const drafts: Draft<'quantity'>[] = [];
  let window: Window | null = null;
  let last: Previous | null = null;
  let earlier: Previous | null = null;
  let lastChange: Change | null = null;
  let lastPer: readonly string[] = [];
  let subject: string | null = null;
  let sum: string | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    window = windowAt(text, mention.start, window, i > 0 ? mentions[i - 1]!.start : 0);
    if (mention.row) {
      // The label and column of a table say all about a number.
      const { item, planned } = mention.row;
      drafts.push(draftOf(mention, mention.per, item, null, planned ? 'target' : 'actual'));
      continue;
    }
    const { clause, segment } = window;
    if (last !== null && last.mention.start < window.sentence) {
      last = null;
      earlier = null;
      subject = null;
      sum = null;
    }
    if (last !== null && last.mention.start < segment && clause > segment) {
      // 居民消费价格指数持平，涨幅收窄: the part after ；has a topic of its own.
      const topic = nounAfter(text, segment, clause);
      if (topic !== '') {
        subject = topic;
        last = { mention: last.mention, item: topic, relation: '', changed: false };
      }
    }
    const from: number = last !== null && last.mention.end > clause ? last.mention.end : clause;
    const lead = isOfLast(text, from, mention.start, last) ? NO_LEAD : readLead(text.slice(from, mention.start));
    const next = mentions[i + 1] ?? null;
    const item = findItem({
      text,
      mention,
      lead,
      opens: clause,
      from,
      previous: last,
      earlier,
      subject: mention.dimension === 'money' ? (sum ?? subject) : subject,
      limit: next === null ? text.length : next.start,
      next,
      parted: gaps[mention.end] === GAP.wide,
      noun: null,
    });
    const change: Change | null = readChange(
      text,
      mention,
      lead,
      window,
      last === null ? null : last.mention,
      last === null ? null : lastChange,
    );
    const per: readonly string[] =
      mention.per.length > 0
        ? mention.per
        : last !== null && isLevelOf(last.mention, mention, text)
          ? lastPer
          : ratesIn(text, clause, mention.start, mention.dimension === 'ratio');
    const modality = readModality(text, mention, window, isPlanned(mention.start), cues);
    drafts.push(draftOf(mention, per, item.item, change, modality));
    if (item.leads && item.item !== null && (change === null || lead.phrase !== '')) {
      subject = item.item;
      if (mention.dimension === 'money') sum = item.item;
    }
    earlier = last;
    last = { mention, item: item.item, relation: item.relation, changed: change !== null };
    lastChange = change;
    lastPer = per;
  }
  return shareOut(drafts, text);
}

/** The record of a number with what was read around it. */
const draftOf = (
  { rule, start, end, value, min, max, bound, unit, dimension }: QuantityMention,
  per: readonly string[],
  item: string | null,
  change: Change | null,
  modality: Modality,
): Draft<'quantity'> => ({
  type: 'quantity',
  rule,
  start,
  end,
  value,
  min,
  max,
  bound,
  unit,
  dimension,
  per: per.length === 0 ? [] : per.slice(),
  item,
  change,
  modality,
});

/** 1.6亿元贷款和1.4亿元补助, 5个、6人: what stands before the sign is of the number before it. */
function isOfLast(text: string, from: number, to: number, last: Previous | null): boolean {
  if (from >= to) return false;
  const sign = text.charCodeAt(to - 1);
  return sign === PAUSE || (last !== null && from === last.mention.end && CONJUNCTION.has(sign));
}

const PAUSE = '、'.charCodeAt(0);
