import { calendarMeaning, type TimeRule } from '../../../../../core/times/grammar/rule';
import { dayAt, monthAt, yearAfter } from '../../readers/dates';
import { readNumber } from '../../readers/numbers';

export const monthsTo: TimeRule = {
  id: 'months-to',
  description:
    'A quarter or half as accounts call it: "the three months to September", "the six months ended June 30".',
  matches: {
    'in ⟦the three months to June⟧ sales rose': '2017-Q2',
    'for ⟦the six months ended June 30⟧, it': '2017-H1',
    'in ⟦the three months to March 2016⟧': '2016-Q1',
  },
  rejects: ['three months to prepare', 'the three months to come', 'the four months to May'],
  begins: ['the', 'three', 'six', '#'],
  read(w, i) {
    const at = w.at(i) === 'the' ? i + 1 : i;
    const number = readNumber(w, at);
    if (!number || w.at(number.last) !== 'months' || !/^(?:to|ended|ending|through)$/.test(w.at(number.last + 1)))
      return null;
    let last = number.last + 2;
    const month = monthAt(w, last);
    if (!month) return null;
    last++;
    if (dayAt(w, last)) last++;
    const { year, last: end } = yearAfter(w, last);
    if (number.value === 3 && month % 3 === 0)
      return { last: end, type: 'DATE', meaning: calendarMeaning({ quarter: month / 3, year }) };
    return number.value === 6 && month % 6 === 0
      ? { last: end, type: 'DATE', meaning: calendarMeaning({ half: month / 6, year }) }
      : null;
  },
};
