import { wordSet } from '../../../../../core/text/wordLists';
import {
  calendarMeaning,
  type Match,
  type ReadInner,
  type SentenceWords,
  type TimeRule,
} from '../../../../../core/times/grammar/rule';
import { inYears } from '../../readers/length';
import { readNumber } from '../../readers/numbers';
import { unitAt } from '../../readers/units';
import type { UnitWord } from '../../lexicon';

const sides = new Map<string, -1 | 0 | 1>([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['recent', -1],
  ['latest', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
  ['first', 0],
  ['final', 0],
  ['opening', 0],
  ['closing', 0],
]);

const determiners = wordSet('the these its his her their our');

export const lengthAroundNow: TimeRule = {
  id: 'length-around-now',
  description:
    'A length that ends or begins now, or at the time spoken of: "the past three days", "recent weeks", "the next decade".',
  matches: {
    'in ⟦the past three days⟧': 'P3D',
    'over ⟦the next six months⟧': 'P6M',
    'in ⟦recent weeks⟧': 'PXW',
    'for ⟦the past decade⟧': 'P10Y',
    'in ⟦the last 10 minutes⟧': 'PT10M',
    'in ⟦the coming days⟧': 'PXD',
    'in ⟦the last few months⟧': 'PXM',
    'in ⟦the first three weeks⟧': 'P3W',
    'in ⟦the first three months of the year⟧ it': '2017-Q1',
    'in ⟦the first six months of 2016⟧': '2016-H1',
    'over ⟦the last hundred years⟧': 'P100Y',
  },
  rejects: ['the last man', 'last week', 'the next year', 'the last minute', 'the first day'],
  begins: [...determiners, 'recent', 'last', 'past', 'next', 'coming', 'previous', 'first'],
  read(w, i, inner) {
    const at = determiners.has(w.at(i)) ? i + 1 : i;
    const side = sides.get(w.at(at));
    if (side === undefined || (w.at(at) === 'last' && w.tag(at)?.startsWith('VB'))) return null;
    const number = w.at(at + 1) === 'a' ? null : readNumber(w, at + 1);
    const unitIndex = number?.last ?? at + 1;
    const unit = unitAt(w, unitIndex);
    if (!unit || (!number && !standsWithoutNumber(w, i, at, unit))) return null;
    const count = number ? number.value : unit.plural ? null : 1;
    const amount = count === null ? null : count * unit.times;
    const part = w.at(at) === 'first' && unit.unit === 'month' ? readPartOfYear(w, unitIndex + 1, amount, inner) : null;
    if (part) return part;
    const length = inYears(amount, unit.unit);
    return {
      last: unitIndex + 1,
      type: 'DURATION',
      meaning: { kind: 'duration', ...length, ...(side ? { around: side } : {}) },
    };
  },
};

/** "recent |weeks", "the past |year", "the next |decade" */
function standsWithoutNumber(w: SentenceWords, i: number, at: number, { plural, word }: UnitWord): boolean {
  if (sides.get(w.at(at)) === 0) return false;
  if (plural) return true;
  if (w.at(i) !== 'the') return false;
  if (word === 'decade' || word === 'fortnight') return true;
  return w.at(at) === 'past' && /^(?:century|hour|month|year|week)$/.test(word);
}

/** "the first three months |of 2017" is a quarter, six a half. */
function readPartOfYear(w: SentenceWords, i: number, months: number | null, inner: ReadInner): Match | null {
  const fields = months === 3 ? { quarter: 1 } : months === 6 ? { half: 1 } : null;
  const year = w.at(i) === 'of' ? (inner(i + 1) ?? wholeYear(w, i + 1)) : null;
  if (!fields || year?.type !== 'DATE' || year.mod) return null;
  return { last: year.last, type: 'DATE', meaning: calendarMeaning({ ...fields, within: year.meaning }) };
}

/** "the first three months of the year" */
function wholeYear(w: SentenceWords, i: number): Match | null {
  return w.at(i) === 'the' && w.at(i + 1) === 'year'
    ? { last: i + 2, type: 'DATE', meaning: { kind: 'relative', unit: 'year', shift: 0 } }
    : null;
}
