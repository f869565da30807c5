import {
  isGrain,
  type Grain,
  type Match,
  type Meaning,
  type SentenceWords,
  type TimeRule,
} from '../../../../../core/times/grammar/rule';
import { partAt, unitAt } from '../../readers/units';

export const narrative: TimeRule = {
  id: 'narrative',
  description:
    'A time counted from the one before: "the following day", "that night", "since then", "the same day", "a day earlier".',
  matches: {
    'unknown since ⟦then⟧': '2017-08-28',
    '⟦the following day⟧ he left': '2017-08-29',
    'left ⟦the next morning⟧': '2017-08-29TMO',
    '⟦the same day⟧': '2017-08-28',
    'came ⟦the day before⟧.': '2017-08-27',
    '⟦That day⟧ he': '2017-08-28',
    'by ⟦that time⟧': '2017-08-28',
    'left ⟦the next day⟧': '2017-08-29',
    '⟦the week before last⟧ he': '2017-W33',
  },
  rejects: ['then he left', 'if so, then', 'the then president', 'the day after the war', 'the next man', 'one day'],
  begins: ['then', 'the', 'that', 'this', 'same', 'at'],
  read(w, i) {
    if (w.at(i) === 'then') return isThen(w, i) ? date(i + 1, { kind: 'previous' }) : null;
    if (w.at(i) === 'at' && w.at(i + 1) === 'the' && w.at(i + 2) === 'time') return null;
    if (w.at(i) === 'that') return readThat(w, i);
    if (w.at(i) !== 'the') return null;
    const word = w.at(i + 1);
    if (word === 'same') return readSame(w, i);
    if (word === 'next' || word === 'following') return readStep(w, i + 2, 1);
    if (word === 'previous' || word === 'preceding') return readStep(w, i + 2, -1);
    if (word === 'entire' || word === 'whole') return readWhole(w, i + 2);
    if (
      /^(?:week|month|year|weekend)$/.test(word) &&
      /^(?:before last|after next)$/.test(`${w.at(i + 2)} ${w.at(i + 3)}`)
    ) {
      return date(i + 4, { kind: 'relative', unit: word as Grain, shift: w.at(i + 2) === 'after' ? 2 : -2 });
    }
    const unit = unitAt(w, i + 1);
    if (
      !unit ||
      unit.plural ||
      (w.at(i + 2) !== 'before' && w.at(i + 2) !== 'after' && w.at(i + 2) !== 'previous') ||
      !isGrain(unit.unit)
    )
      return null;
    const last = w.at(i + 3) === 'that' && !/^(?:NN|JJ)/.test(w.tag(i + 4) ?? '') ? i + 4 : i + 3;
    if (last === i + 3 && !endsThere(w, last)) return null;
    return date(last, {
      kind: 'offset',
      amount: 1,
      unit: unit.unit,
      sign: w.at(i + 2) === 'after' ? 1 : -1,
      from: 'previous',
    });
  },
};

const date = (last: number, meaning: Meaning): Match => ({ last, type: 'DATE', meaning });

const isThen = (w: SentenceWords, i: number): boolean =>
  /^(?:since|by|until|till|from|before)$/.test(w.at(i - 1)) && !(w.tag(i + 1) ?? '').startsWith('NN');

function readThat(w: SentenceWords, i: number): Match | null {
  if (w.at(i + 1) === 'time')
    return /^(?:by|since|until|before|at)$/.test(w.at(i - 1)) ? date(i + 2, { kind: 'previous' }) : null;
  const unit = unitAt(w, i + 1);
  if (!unit || unit.plural || unit.word === 'night' || !isGrain(unit.unit) || unit.times > 1) return null;
  return date(i + 2, { kind: 'previous', unit: unit.unit });
}

/** "the same day", "the same period last year" */
function readSame(w: SentenceWords, i: number): Match | null {
  const unit = unitAt(w, i + 2);
  const period = w.at(i + 2) === 'period' || w.at(i + 2) === 'time';
  if ((!unit || unit.plural || !isGrain(unit.unit)) && !period) return null;
  const last = i + 3;
  const year = readYearBack(w, last);
  if (year) return date(year, { kind: 'previous', yearShift: -1 });
  return period ? null : date(last, { kind: 'previous', unit: unit!.unit as Grain });
}

function readYearBack(w: SentenceWords, i: number): number {
  const at = w.at(i) === 'of' || w.at(i) === 'in' ? i + 1 : i;
  if (w.at(at) === 'last' && w.at(at + 1) === 'year') return at + 2;
  if (w.at(at) === 'the' && (w.at(at + 1) === 'previous' || w.at(at + 1) === 'last') && w.at(at + 2) === 'year')
    return at + 3;
  if (w.at(at) === 'a' && w.at(at + 1) === 'year' && (w.at(at + 2) === 'ago' || w.at(at + 2) === 'earlier'))
    return at + 3;
  return w.at(at) === 'the' && w.at(at + 1) === 'year' && w.at(at + 2) === 'before' ? at + 3 : 0;
}

/** "the entire year": the one spoken of. */
function readWhole(w: SentenceWords, i: number): Match | null {
  const unit = unitAt(w, i);
  return unit && !unit.plural && isGrain(unit.unit) && /^(?:day|week|month|year)$/.test(unit.word)
    ? date(i + 1, { kind: 'previous', unit: unit.unit })
    : null;
}

/** "the next day", "the following morning" */
function readStep(w: SentenceWords, i: number, sign: 1 | -1): Match | null {
  const code = partAt(w, i);
  if (code)
    return {
      last: i + 1,
      type: 'TIME',
      meaning: { kind: 'clock', part: code, on: { kind: 'offset', amount: 1, unit: 'day', sign, from: 'previous' } },
    };
  const unit = unitAt(w, i);
  if (!unit || unit.plural || !isGrain(unit.unit) || unit.unit === 'decade' || unit.unit === 'century') return null;
  return date(i + 1, { kind: 'offset', amount: unit.times, unit: unit.unit, sign, from: 'previous' });
}

function endsThere(w: SentenceWords, i: number): boolean {
  return w.at(i) === '' || /^[.,;:)\]"”’'–—-]/.test(w.at(i)) || /^(?:and|but|when|while|in|at|on|as)$/.test(w.at(i));
}
