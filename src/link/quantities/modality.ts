import { CharSet } from '../../lexicon/char-set.js';
import type { Modality } from '../../model/quantity.js';
import type { QuantityMention } from '../../recognise/quantities/value.js';
import { cueAt, cueFirsts, goalHolders, openingEndings, openingEnds, openingWords, ROLE, wordAt } from './lexicon.js';
import type { Window } from './window.js';

const PLANNED_NOUN =
  /(?:预算|预算数|概算|计划数|目标数|任务数|计划投资|计划总投资|年度计划|目标任务|目标)(?:为|是|达)?$/;

const PLANNED_END = new CharSet('算数划资务标为是达');
const RISES_FROM = new CharSet('由从');

/** Reads whether a number is planned, required or expected (`target`), or a fact (`actual`). */
export function readModality(
  text: string,
  mention: QuantityMention,
  window: Window,
  planned: boolean,
  cues: CueTrail,
): Modality {
  // 由640元提高到680元: what it rises from is a fact.
  if (mention.start > window.clause && RISES_FROM.at(text, mention.start - 1)) return 'actual';
  if (
    PLANNED_END.at(text, mention.start - 1) &&
    !isShareOfPlan(text, mention) &&
    PLANNED_NOUN.test(text.slice(Math.max(window.clause, mention.start - 8), mention.start))
  )
    return 'target';
  cues.follow(text, window.segment, mention.core);
  if (cues.past > cues.target) return 'actual';
  if (cues.target >= 0) return 'target';
  if (cues.past >= 0) return 'actual';
  return planned ? 'target' : 'actual';
}

/** 为年初预算61.22%: how much of a plan is done is a fact. */
const isShareOfPlan = (text: string, mention: QuantityMention): boolean =>
  mention.unit === '%' && SHARED.at(text, mention.start - 1);

const SHARED = new CharSet('算数划务');

/** Where the last cues before a number stand in its part of the sentence; the words are read once for all its numbers. */
export class CueTrail {
  /** Where the last word of planning or asking ends, or -1. */
  target = -1;
  /** Where the last word of things done ends, or -1. */
  past = -1;
  /** What `target` was before a clause of purpose (为确保…), which its comma ends; -2 outside of one. */
  private purpose = NO_PURPOSE;
  private segment = -1;
  /** @param published the month of publication as in `months`, or 0 where it is unknown */
  constructor(private readonly published: number) {}

  private read = 0;

  /** Reads on to `end`. */
  follow(text: string, segment: number, end: number): void {
    if (segment !== this.segment) {
      this.segment = segment;
      this.read = segment;
      this.target = -1;
      this.past = -1;
      this.purpose = NO_PURPOSE;
    }
    const firsts = cueFirsts();
    let at = this.read;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === COMMA && this.purpose !== NO_PURPOSE) {
        this.target = this.purpose;
        this.purpose = NO_PURPOSE;
      }
      if (code === UNTIL && isAhead(text, at + 1, this.published)) this.target = at + 6;
      const hit = firsts.has(code) ? cueAt(text, at, end) : null;
      if (hit === null) {
        at++;
        continue;
      }
      if (hit.value === 'past') this.past = hit.end;
      else if (hit.value === 'none') {
        at = hit.end;
        continue;
      } else if (hit.value === 'open' ? opensAt(text, at) : hit.value !== 'asked' || asks(text, at, hit.end)) {
        if (FOR.at(text, at - 1) && hit.value === 'target') this.purpose = this.target;
        this.target = hit.end;
      }
      at = hit.end;
    }
    this.read = Math.max(this.read, at);
  }
}

const NO_PURPOSE = -2;
const COMMA = '，'.charCodeAt(0);
const FOR = new CharSet('为');
const UNTIL = '到'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const YEAR_CLOSE = new CharSet('底末');

/** The month of an ISO date, counted from the year 0; 0 for none. */
export const monthOf = (date: string | null): number =>
  date === null ? 0 : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** 到2030年, 到2020年底: whether the year of four figures at a place ends after the month of publication. */
function isAhead(text: string, at: number, published: number): boolean {
  if (published === 0 || text.charCodeAt(at + 4) !== YEAR) return false;
  let year = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
    year = year * 10 + digit;
  }
  return year * 12 >= published || (YEAR_CLOSE.at(text, at + 5) && year * 12 + 12 > published);
}

/** 要, 应, 须 ask something only where no word holds them: 主要, 需要 the noun, 首要, 供应. */
function asks(text: string, start: number, end: number): boolean {
  if (text[start] === '将' && end - start === 1)
    return text[start - 1] !== '即' && (wordAt(text, end) & (ROLE.verb | ROLE.soft)) !== 0;
  // 年度计划完成投资: a plan of what the verb tells; 占年度计划的85% is none.
  if (text.startsWith('计划', start) && text[start - 1] === '度')
    return (wordAt(text, end, end + 2) & (ROLE.verb | ROLE.link)) !== 0 && text[end] !== '的';
  if (text.startsWith('计划', start))
    return !/[0-9的书内外表生类中和、，。单任”》]/.test(text[end] ?? '') && !/[度占]/.test(text[start - 1] ?? '');
  if (end - start > 1) return !/[的，、。]/.test(text[end] ?? '');
  return (
    !/[主首摘纪概重简扼紧只供适反响对相顺感回报]/.test(text[start - 1] ?? '') &&
    !/[素件点闻害塞急用届变对聘求要方到走跑氧]/.test(text[end] ?? '')
  );
}

/** The offsets where passages of plans open, in order: 预期目标, 应当按照下列标准. */
export function planOpenings(text: string): number[] {
  const found: number[] = [];
  const ends = openingEnds();
  for (let i = 0; i < ends.length; i++) {
    const last = ends[i]!;
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
      const word = openingEndings().longestBefore(text, at + 1);
      if (word !== null && opensAt(text, word.start)) found.push(word.start);
    }
  }
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}

/** Whether a word that names plans opens a passage of them. */
function opensAt(text: string, at: number): boolean {
  const word = openingWords().longestAt(text, at);
  if (!word || isHeld(text, at)) return false;
  // 为实现脱贫的总体目标助力: a goal that a verb follows is no heading.
  return text[word.end - 1] !== '标' || word.end >= text.length || AFTER_GOAL.at(text, word.end);
}

const AFTER_GOAL = new CharSet('：，。、；！（“—-\n是为的任如建值和及与');
const HOLD_REACH = 14;

/** 围绕总体目标: a verb of the clause has the goal for its object, so no plans follow. */
function isHeld(text: string, opening: number): boolean {
  const limit = Math.max(0, opening - HOLD_REACH);
  for (let at = opening - 1; at >= limit && !CLAUSE_END.at(text, at); at--)
    if (goalHolders().longestAt(text, at, opening)) return true;
  return false;
}

const CLAUSE_END = new CharSet('，。；：！？\n');
