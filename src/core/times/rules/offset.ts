import { readNumber } from '../numbers';
import { unitAt } from '../readers';
import type { Match, Meaning, Unit } from '../meaning';
import type { TimeRule } from '../rule';
import type { Words } from '../words';

const back = new Set(['ago', 'earlier', 'later', 'back']);

export const offset: TimeRule = {
  name: 'offset',
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
    ...(
      'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety several many few hours days weeks months ' +
      'years decades minutes'
    ).split(' '),
  ],
  read(w, i) {
    if (w.at(i) === 'in' || w.at(i) === 'within') return readIn(w, i);
    const length = readLength(w, w.at(i) === 'just' ? i + 1 : w.at(i) === 'some' && readLength(w, i + 1) ? i + 1 : i);
    if (!length || w.at(i) === 'just') return null;
    const { amount, unit, last } = length;
    const word = w.at(last);
    const type = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'TIME' : 'DATE';
    if (word === 'from' && (w.at(last + 1) === 'now' || w.at(last + 1) === 'today')) {
      return { last: last + 2, type, meaning: { kind: 'offset', amount, unit, sign: 1, from: 'article' } };
    }
    if (!back.has(word) || (word === 'back' && !['a', 'couple'].includes(w.at(i)) && w.tag(last + 1) !== '.'))
      return null;
    const [sign, from] =
      word === 'ago' || word === 'back'
        ? [-1 as const, 'article' as const]
        : [word === 'later' ? (1 as const) : (-1 as const), 'previous' as const];
    return { last: last + 1, type, meaning: { kind: 'offset', amount, unit, sign, from } };
  },
};

function readIn(w: Words, i: number): Match | null {
  if (w.at(i - 1) === 'time' || w.tag(i - 1) === 'JJS') return null;
  const length = readLength(w, i + 1);
  if (!length || length.amount === null || length.bare || (length.unit === 'day' && length.amount === 1)) return null;
  const { amount, unit, last } = length;
  if (unit === 'hour' || unit === 'minute' || unit === 'second' || w.at(i) !== 'in') return null;
  const time =
    w.at(last) === "'" && w.at(last + 1) === 'time'
      ? last + 2
      : w.at(last) === "'s" && w.at(last + 1) === 'time'
        ? last + 2
        : last;
  const meaning: Meaning = { kind: 'offset', amount, unit, sign: 1, from: 'article' };
  return time > last
    ? { last: time, type: 'DATE', meaning }
    : { last, type: 'DATE', meaning, unlessFuture: { kind: 'duration', amount, unit } };
}

/** A number and a unit: "two and a half years", "half a century", or the bare plural "years". */
export function readLength(
  w: Words,
  i: number,
): { amount: number | null; unit: Unit; last: number; bare?: boolean } | null {
  if (w.at(i) === 'half' && (w.at(i + 1) === 'a' || w.at(i + 1) === 'an')) {
    const unit = unitAt(w, i + 2);
    return unit && !unit.plural ? { ...halved(unit.unit, unit.times / 2), last: i + 3 } : null;
  }
  const bare = unitAt(w, i);
  if (bare?.plural) return { amount: null, unit: bare.unit, last: i + 1, bare: true };
  const number = readNumber(w, i);
  if (!number) return null;
  let { value, last } = number;
  if (w.at(last) === 'or' || w.at(last) === 'to') {
    const second = readNumber(w, last + 1);
    if (second && unitAt(w, second.last)) last = second.last;
  } else if (w.at(last) === 'and' || (w.at(last) === '-' && w.at(last + 1) === 'and')) {
    const half = w.at(last) === 'and' ? last : last + 1;
    const gap = w.at(half + 1) === '-' ? 2 : 1;
    const gap2 = w.at(half + gap + 1) === '-' ? 2 : 1;
    if (w.at(half + gap) === 'a' && w.at(half + gap + gap2) === 'half' && value !== null)
      [value, last] = [value + 0.5, half + gap + gap2 + 1];
  }
  if (w.at(last) === '-' && w.at(last + 1) !== '-') return null;
  if (
    /^(?:full|long|straight|consecutive|more|whole|solid|good|short|calendar|working|business)$/.test(w.at(last)) &&
    unitAt(w, last + 1)
  )
    last++;
  const unit = unitAt(w, last);
  if (unit?.plural && last === i + 1 && /^an?$/.test(w.at(i))) return null;
  if (unit?.word === 'quarter' && !(number.value !== null && number.value > 1 && unit.plural)) return null;
  if (!unit || (unit.word === 'second' && !unit.plural && number.value !== 1)) return null;
  if (unit.word === 'second' && !unit.plural && w.tag(last) !== 'NN') return null;
  last++;
  if (w.at(last) === 'and' && w.at(last + 1) === 'a' && w.at(last + 2) === 'half' && value !== null)
    [value, last] = [value + 0.5, last + 3];
  return { ...halved(unit.unit, value === null ? null : value * unit.times), last };
}

function halved(unit: Unit, amount: number | null) {
  if (amount !== null && amount < 1) {
    if (unit === 'hour') return { amount: amount * 60, unit: 'minute' as const };
    if (unit === 'minute') return { amount: amount * 60, unit: 'second' as const };
    if (unit === 'day') return { amount: amount * 24, unit: 'hour' as const };
    if (unit === 'year') return { amount: amount * 12, unit: 'month' as const };
  }
  if (unit === 'decade' || unit === 'century')
    return {
      amount: amount === null ? null : amount * (unit === 'decade' ? 10 : 100),
      unit: amount === null ? unit : ('year' as const),
    };
  return { amount, unit };
}
