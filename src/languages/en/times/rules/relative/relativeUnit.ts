import {
  isGrain,
  type Grain,
  type Match,
  type Meaning,
  type SentenceWords,
  type TimeRule,
  type TimexMod,
} from '../../../../../core/times/grammar/rule';
import { shiftAt } from '../../readers/dates';
import { unitAt } from '../../readers/units';

const isTitle = (raw: string): boolean => /^\p{Lu}\p{Ll}/u.test(raw);
const edges = new Map<string, TimexMod>([
  ['earlier', 'START'],
  ['early', 'START'],
  ['later', 'END'],
  ['late', 'END'],
]);

const steps = new Map<string, 1 | -1>([
  ['previous', -1],
  ['preceding', -1],
  ['following', 1],
]);

export const relativeUnit: TimeRule = {
  id: 'relative-unit',
  description: 'Last, this or next week, month, year …; with "earlier", "later", "early" and "late" before it.',
  matches: {
    'he said ⟦last week⟧': '2017-W34',
    'it opens ⟦next year⟧': '2018',
    '⟦Earlier this month⟧, they left': '2017-08',
    '⟦this week⟧': '2017-W35',
    'closed ⟦last weekend⟧': '2017-W34-WE',
    'due ⟦later this year⟧': '2017',
    'in ⟦the last century⟧': '19',
    '⟦early next week⟧': '2017-W36',
    'fought over ⟦the weekend⟧': '2017-W34-WE',
    'opens at ⟦the weekend⟧': '2017-W35-WE',
    '⟦the previous year⟧': '2016',
  },
  rejects: ['the last three weeks', 'last minute', 'this is', 'the next man'],
  begins: ['last', 'this', 'next', 'past', 'coming', 'the', 'earlier', 'later', 'early', 'late', 'previous'],
  read(w, i) {
    const mod = edges.get(w.at(i));
    const inIt = mod !== undefined && (w.at(i + 1) === 'in' || w.at(i + 1) === 'on');
    const at = mod ? (inIt ? i + 2 : i + 1) : i;
    const match = w.at(at) === 'the' ? readAfterThe(w, at + 1, inIt) : readShifted(w, at);
    return match && mod ? { ...match, mod } : match;
  },
};

const date = (last: number, meaning: Meaning): Match => ({ last, type: 'DATE', meaning });

/** "last week", "this day" */
function readShifted(w: SentenceWords, i: number): Match | null {
  const shift = shiftAt(w, i);
  const unit = shift === null ? null : singleUnitAt(w, i + 1);
  if (shift === null || !unit || (unit === 'day' && shift !== 0)) return null;
  return date(i + 2, { kind: 'relative', unit, shift });
}

/** "the |weekend", "the |last century", "the |previous year"; `inIt`: "later in the |week". */
function readAfterThe(w: SentenceWords, i: number, inIt: boolean): Match | null {
  const word = w.at(i);
  if (word === 'weekend') return date(i + 1, { kind: 'relative', unit: 'weekend', shift: null });
  if (inIt && word === 'day') return date(i + 1, { kind: 'previous', unit: 'day' });
  if (inIt && (word === 'week' || word === 'month' || word === 'year'))
    return date(i + 1, { kind: 'relative', unit: word, shift: 0 });
  const unit = singleUnitAt(w, i + 1);
  if (!unit || unit === 'day') return null;
  const sign = steps.get(word);
  if (sign) return date(i + 2, { kind: 'offset', amount: 1, unit, sign, from: 'previous' });
  const shift = shiftAt(w, i);
  if (shift === null || (unit !== 'century' && unit !== 'year' && unit !== 'quarter')) return null;
  return date(i + 2, { kind: 'relative', unit, shift });
}

function singleUnitAt(w: SentenceWords, i: number): Grain | null {
  const unit = unitAt(w, i);
  if (!unit || isTitle(w.raw(i)) || unit.plural || unit.times > 1 || unit.word === 'night') return null;
  return isGrain(unit.unit) ? unit.unit : null;
}
