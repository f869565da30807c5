import {
  calendarMeaning,
  fullYear,
  type Match,
  type SentenceWords,
  type TimeRule,
} from '../../../../../core/times/grammar/rule';
import { isCivil } from '../../../../../core/times/calendar/days';
import { months, shortWeekdays, weekdays } from '../../lexicon';
import { dayAt, monthAt, weekdayBefore, yearAfter, yearAt } from '../../readers/dates';

export const dayMonth: TimeRule = {
  id: 'day-month',
  description: 'A day with its month, in either order, with or without weekday and year.',
  matches: {
    'on ⟦Aug. 28⟧': '2017-08-28',
    'on ⟦28 August 2017⟧': '2017-08-28',
    'on ⟦August 28, 2017⟧,': '2017-08-28',
    'on ⟦Monday, June 5⟧': '2017-06-05',
    'on the ⟦28th of August⟧': '2017-08-28',
    'on ⟦Sun Aug 27⟧': '2017-08-27',
    'on ⟦February 27 last year⟧ it': '2016-02-27',
    'on ⟦11-Sep-2001⟧': '2001-09-11',
    'the ⟦Sept 3⟧ talks': '2017-09-03',
    'The form is dated ⟦19-Nov-12⟧.': '2012-11-19',
    'The letter is dated ⟦03-Jan-98⟧.': '1998-01-03',
    'It took effect on ⟦May. 9, 2016⟧.': '2016-05-09',
  },
  rejects: ['in August 31 people died', 'May 2017', 'Aug 45'],
  begins: ['#', 'the', ...months.keys(), ...weekdays.keys(), ...shortWeekdays.keys()],
  read(w, i, inner) {
    const named = weekdayBefore(w, i);
    const at = named ? named.at : i;
    const match = readDayMonth(w, at) ?? readMonthDay(w, at);
    if (!match || match.meaning.kind !== 'calendar') return null;
    const { year, month, day } = match.meaning;
    if (!isCivil(year ?? 2000, month!, day!)) return null;
    const within = year === undefined && /^(?:this|last|next)$/.test(w.at(match.last)) ? inner(match.last) : null;
    if (within?.meaning.kind !== 'relative' || within.meaning.unit !== 'year') return match;
    return { ...match, last: within.last, meaning: { ...match.meaning, within: within.meaning } };
  },
};

function readDayMonth(w: SentenceWords, i: number): Match | null {
  const day = dayAt(w, i);
  if (!day) return null;
  let at = i + 1;
  if (w.at(at) === 'of' || w.at(at) === '-') at++;
  const month = monthAt(w, at);
  if (!month) return null;
  if (w.at(at + 1) === '-' && w.at(at) !== 'of' && w.joined(at)) {
    const year = yearAt(w, at + 2) || shortYearAt(w, at + 2);
    if (year) return { last: at + 3, type: 'DATE', meaning: calendarMeaning({ year, month, day }) };
  }
  const { year, last } = yearAfter(w, at + 1);
  return { last, type: 'DATE', meaning: calendarMeaning({ year, month, day }) };
}

function readMonthDay(w: SentenceWords, i: number): Match | null {
  const month = monthAt(w, i);
  const at = w.at(i + 1) === 'the' ? i + 2 : i + 1;
  const day = month ? dayAt(w, at) : 0;
  if (!day || countsSomething(w, at)) return null;
  const { year, last } = w.at(at + 1) === 'of' ? { year: undefined, last: at + 1 } : yearAfter(w, at + 1);
  return { last, type: 'DATE', meaning: calendarMeaning({ year, month, day }) };
}

/** "19-Nov-|12" */
function shortYearAt(w: SentenceWords, i: number): number {
  return /^\d\d$/.test(w.at(i)) ? fullYear(Number(w.at(i))) : 0;
}

/** "In August 31 people died": the number belongs to what follows. */
function countsSomething(w: SentenceWords, i: number): boolean {
  return w.tag(i + 1) === 'NNS' && /^\d+$/.test(w.at(i)) && ['in', 'during', 'since'].includes(w.at(i - 2));
}
