import {
  isClockUnit,
  type Match,
  type Meaning,
  type SentenceWords,
  type TimeRule,
} from '../../../../../core/times/grammar/rule';
import { countWords } from '../../lexicon';
import { hasBusiness } from '../../readers/business';
import { readLength } from '../../readers/length';
import { duration } from '../durations/duration';

const back = new Set(['ago', 'earlier', 'later', 'back']);

export const offset: TimeRule = {
  id: 'offset',
  description: 'So much before or after: "a week ago", "two days later", "in five years", "two weeks from now".',
  matches: {
    'began ⟦a week ago⟧': '2017-08-21',
    'unimaginable ⟦a decade ago⟧': '2007',
    'left ⟦two years ago⟧': '2015',
    'came ⟦three days ago⟧': '2017-08-25',
    '⟦Two months earlier⟧ he had': '2017-06',
    'it will open ⟦in five years⟧': '2022',
    'left ⟦some two decades ago⟧': '1997',
    'due ⟦two weeks from now⟧': '2017-09-11',
    'seen ⟦several months ago⟧': 'PAST_REF',
    'left ⟦two-and-a-half years ago⟧': '2015-02',
    '⟦Years later⟧ he came': 'XXXX',
    'was made ⟦half a century ago⟧': '1967',
    'Profit in the second quarter rose to $5 million from $4 million ⟦a year ago⟧.': '2016-Q2',
    'He lost in the second quarter; he came ⟦a year ago⟧.': '2016',
  },
  rejects: [
    'It rose for the first time in five years.',
    'They won in two days.',
    'a week',
    'two years before the war',
    'sooner or later',
  ],
  begins: [
    '#',
    'in',
    'some',
    'just',
    'half',
    ...countWords,
    ...'hours days weeks months years decades minutes'.split(' '),
  ],
  read(w, i) {
    if (w.at(i) === 'in' || w.at(i) === 'within') return readIn(w, i);
    const length = readLength(w, w.at(i) === 'just' ? i + 1 : w.at(i) === 'some' && readLength(w, i + 1) ? i + 1 : i);
    if (!length || w.at(i) === 'just') return null;
    const { amount, unit, last } = length;
    const word = w.at(last);
    const type = isClockUnit(unit) ? 'TIME' : 'DATE';
    if (word === 'from' && (w.at(last + 1) === 'now' || w.at(last + 1) === 'today')) {
      return { last: last + 2, type, meaning: { kind: 'offset', amount, unit, sign: 1, from: 'article' } };
    }
    if (!back.has(word) || (word === 'back' && !['a', 'couple'].includes(w.at(i)) && w.tag(last + 1) !== '.'))
      return null;
    const [sign, from] =
      word === 'ago' || word === 'back'
        ? [-1 as const, 'article' as const]
        : [word === 'later' ? (1 as const) : (-1 as const), 'previous' as const];
    const compared =
      word === 'ago' && unit === 'year' && amount === 1 && isCompared(w, i) ? { compared: true as const } : {};
    return { last: last + 1, type, meaning: { kind: 'offset', amount, unit, sign, from, ...compared } };
  },
};

/** Figures stand before it: "from $4 million |a year ago", "compared with |a year ago". */
function isCompared(w: SentenceWords, i: number): boolean {
  if (!hasBusiness(w, i)) return false;
  return (
    /^(?:million|billion|trillion|cents|percent|%|share|than|with|from|to)$/.test(w.at(i - 1)) ||
    w.isNumber(i - 1) ||
    (w.at(i - 1) === ',' && /^(?:million|billion|trillion|cents|percent|%|share)$/.test(w.at(i - 2)))
  );
}

function readIn(w: SentenceWords, i: number): Match | null {
  if (w.at(i - 1) === 'time' || w.tag(i - 1) === 'JJS') return null;
  const length = readLength(w, i + 1);
  if (!length || length.amount === null || length.bare || (length.unit === 'day' && length.amount === 1)) return null;
  const { amount, unit, last } = length;
  if (isClockUnit(unit) || w.at(i) !== 'in') return null;
  const time =
    w.at(last) === "'" && w.at(last + 1) === 'time'
      ? last + 2
      : w.at(last) === "'s" && w.at(last + 1) === 'time'
        ? last + 2
        : last;
  const meaning: Meaning = { kind: 'offset', amount, unit, sign: 1, from: 'article' };
  return time > last
    ? { last: time, type: 'DATE', meaning }
    : { last, type: 'DATE', meaning, unlessFuture: { meaning: { kind: 'duration', amount, unit }, rule: duration.id } };
}
