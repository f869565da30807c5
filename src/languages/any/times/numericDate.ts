import { type Meaning, type TimeRule, calendarMeaning, fullYear } from '../../../core/times/grammar/rule';
import { isCivil } from '../../../core/times/calendar/days';

const numeric = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d\d)$/;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;

export const numericDate: TimeRule = {
  id: 'numeric-date',
  description: 'A date in numbers. 04/05/2017 can be read both ways; a full stop puts the day first.',
  matches: {
    'on ⟦08/27/2017⟧': '2017-08-27',
    'on ⟦27/08/2017⟧': '2017-08-27',
    'dated ⟦04/05/2017⟧': '2017-04-05',
    'dated ⟦4.5.2017⟧': '2017-05-04',
    'on ⟦2017/08/27⟧': '2017-08-27',
    'on ⟦8/27/17⟧': '2017-08-27',
  },
  rejects: ['open 24/7', 'a 4/5 majority', 'version 10.0.1', 'the address 192.168.10.12'],
  begins: ['#'],
  read(w, i) {
    const word = w.at(i);
    const first = yearFirst.exec(word);
    if (first) {
      const meaning = date(Number(first[1]), Number(first[2]), Number(first[3]));
      return meaning && { last: i + 1, type: 'DATE', meaning };
    }
    const match = numeric.exec(word);
    if (!match || (match[2] === '.' && match[4].length < 4)) return null;
    const [a, b] = [Number(match[1]), Number(match[3])];
    const year = match[4].length === 4 ? Number(match[4]) : fullYear(Number(match[4]));
    const [monthFirst, dayFirst] = [date(year, a, b), date(year, b, a)];
    if (match[2] === '.') return dayFirst && { last: i + 1, type: 'DATE', meaning: dayFirst };
    const [meaning, other] = monthFirst ? [monthFirst, dayFirst] : [dayFirst, null];
    if (!meaning) return null;
    return { last: i + 1, type: 'DATE', meaning, ...(other && a !== b ? { otherwise: other, unsure: true } : {}) };
  },
};

function date(year: number, month: number, day: number): Meaning | null {
  return isCivil(year, month, day) ? calendarMeaning({ year, month, day }) : null;
}
