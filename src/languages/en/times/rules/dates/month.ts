import { calendarMeaning, type SentenceWords, type TimeRule } from '../../../../../core/times/grammar/rule';
import { months, monthsThatAreWords, timePrepositions } from '../../lexicon';
import { isCalledSo } from '../../readers/calledSo';
import { monthAt, shiftAt, yearAfter } from '../../readers/dates';

export const month: TimeRule = {
  id: 'month',
  description: 'A month, with its year, with "last", "this" or "next", or alone.',
  matches: {
    'in ⟦May 2018⟧': '2018-05',
    'in ⟦October⟧ he won': '2016-10',
    '⟦last December⟧': '2016-12',
    'will open in ⟦March⟧': '2018-03',
    'until ⟦October of next year⟧': '2018-10',
    'in ⟦Sept. 2016⟧': '2016-09',
    'he left ⟦this June⟧': '2017-06',
  },
  rejects: [
    'May said it was over',
    'the March on Washington',
    'they may go',
    'he marched in',
    'Mar Thoma church',
    'Mrs May praised it',
    'Mr March and Ms June were cleared.',
    'Sir April said',
  ],
  begins: ['last', 'this', 'next', 'past', 'coming', ...months.keys()],
  read(w, i, inner) {
    const shift = shiftAt(w, i);
    const at = shift === null ? i : i + 1;
    const month = monthAt(w, at);
    if (!month || isCalledSo(w, at)) return null;
    if (shift !== null) return { last: at + 1, type: 'DATE', meaning: calendarMeaning({ month, shift }) };
    const { year, last } = yearAfter(w, at + 1);
    if (year) return { last, type: 'DATE', meaning: calendarMeaning({ year, month }) };
    if (w.at(at + 1) === 'of' || w.at(at + 1) === 'this' || w.at(at + 1) === 'last' || w.at(at + 1) === 'next') {
      const within = inner(w.at(at + 1) === 'of' ? at + 2 : at + 1);
      if (within?.meaning.kind === 'relative' && within.meaning.unit === 'year') {
        return { last: within.last, type: 'DATE', meaning: calendarMeaning({ month, within: within.meaning }) };
      }
    }
    return isMonthAlone(w, at) ? { last: at + 1, type: 'DATE', meaning: calendarMeaning({ month }) } : null;
  },
};

const joins = new Set(['and', 'or', 'to', '-', '–', '—', '/', ',']);

function isMonthAlone(w: SentenceWords, i: number): boolean {
  const before = w.at(i - 1);
  if (w.at(i) === 'may' && w.tag(i) === 'MD') return false;
  if (timePrepositions.has(before) && !joins.has(before)) return true;
  if (joins.has(before) && monthAt(w, i - 2) > 0) return true;
  return !monthsThatAreWords.has(w.at(i));
}
