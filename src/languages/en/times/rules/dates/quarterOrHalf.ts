import {
  calendarMeaning,
  type Meaning,
  type SentenceWords,
  type TimeRule,
} from '../../../../../core/times/grammar/rule';
import { ordinals } from '../../lexicon';
import { hasBusiness } from '../../readers/business';
import { isOfGame } from '../../readers/sports';
import { yearAfter } from '../../readers/dates';

export const quarterOrHalf: TimeRule = {
  id: 'quarter-or-half',
  description: 'A quarter or half of a year, named or numbered.',
  matches: {
    'in ⟦the third quarter of the year⟧ it rose': '2017-Q3',
    'its ⟦Q3 2017⟧ results': '2017-Q3',
    '⟦the first quarter of last year⟧': '2016-Q1',
    'in ⟦the first half⟧ sales fell': '2017-H1',
    'a ⟦second-quarter⟧ loss': '2017-Q2',
    'in ⟦1H 2018⟧': '2018-H1',
    '⟦the final quarter of 2009⟧': '2009-Q4',
    '⟦the last quarter⟧ saw a fall': '2017-Q2',
  },
  rejects: [
    'a scrappy first half at Old Trafford',
    'the first half of the match',
    'a quarter of them',
    'the French Quarter',
    'the third quarter of the game',
    'Smith scored at 3:14 of the first quarter.',
    'They led 31-20 after a touchdown in the third quarter.',
  ],
  begins: ['#', 'the', 'last', 'this', 'next', 'final', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', ...ordinals.keys()],
  read(w, i, inner) {
    const short = /^(?:q([1-4])|([1-4])q|h([12])|([12])h)$/.exec(w.at(i));
    if (short) {
      const [q, h] = [Number(short[1] ?? short[2] ?? 0), Number(short[3] ?? short[4] ?? 0)];
      const { year, last } = yearAfter(w, i + 1);
      if (h && !year) return null;
      return { last, type: 'DATE', meaning: calendarMeaning({ ...(q ? { quarter: q } : { half: h }), year }) };
    }
    const at = w.at(i) === 'the' ? i + 1 : i;
    const hyphen = w.at(at + 1) === '-' ? 1 : 0;
    const unit = w.at(at + 1 + hyphen);
    if (unit !== 'quarter' && unit !== 'half') return null;
    const last = at + 2 + hyphen;
    const of = readOf(w, last, inner);
    if (unit === 'quarter' && ['last', 'this', 'next'].includes(w.at(at)) && !of) {
      const shift = w.at(at) === 'last' ? -1 : w.at(at) === 'this' ? 0 : 1;
      return { last, type: 'DATE', meaning: { kind: 'relative', unit: 'quarter', shift } };
    }
    const count = unit === 'quarter' ? 4 : 2;
    const n = w.at(at) === 'final' || w.at(at) === 'last' ? count : (ordinals.get(w.at(at)) ?? 0);
    if (n < 1 || n > count || (w.at(last) === 'of' && !of)) return null;
    if (unit === 'quarter' && !of && isOfGame(w, i) && !hasBusiness(w, i, last)) return null;
    // "The first half" is a match's too: without a year, only words of money near it make it a half of the year.
    if (unit === 'half' && !of && !hasBusiness(w, i, last)) return null;
    return { last: of?.last ?? last, type: 'DATE', meaning: calendarMeaning({ [unit]: n, ...of?.fields }) };
  },
};

function readOf(w: SentenceWords, i: number, inner: (i: number) => { last: number; meaning: Meaning } | null) {
  const { year, last } = yearAfter(w, i);
  if (year) return { last, fields: { year } };
  if (isYearWord(w, i)) {
    const last = w.at(i + 2) === 'year' ? i + 3 : i + 4;
    return { last, fields: { within: { kind: 'relative' as const, unit: 'year' as const, shift: 0 } } };
  }
  const within = w.at(i) === 'of' ? inner(i + 1) : inner(i);
  if (within?.meaning.kind === 'relative' && within.meaning.unit === 'year')
    return { last: within.last, fields: { within: within.meaning } };
  if (within?.meaning.kind === 'calendar' && (within.meaning.year || within.meaning.fiscal) && !within.meaning.month)
    return { last: within.last, fields: { within: within.meaning } };
  return null;
}

const isYearWord = (w: SentenceWords, i: number): boolean =>
  w.at(i) === 'of' &&
  w.at(i + 1) === 'the' &&
  (w.at(i + 2) === 'year' || w.at(i + 2) === 'fiscal' || w.at(i + 2) === 'financial');
