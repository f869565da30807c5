import { calendarMeaning, fullYear, type TimeRule } from '../../../../../core/times/grammar/rule';
import { yearAt } from '../../readers/dates';

export const fiscalYear: TimeRule = {
  id: 'fiscal-year',
  description: 'A fiscal year: "FY2018", "fiscal 2018", "the 2018 financial year".',
  matches: {
    'in ⟦FY2018⟧': 'FY2018',
    'for ⟦fiscal 2018⟧': 'FY2018',
    'for ⟦FY18⟧': 'FY2018',
    'in ⟦fiscal year 2019⟧': 'FY2019',
    'in ⟦the 2018 financial year⟧': 'FY2018',
  },
  rejects: ['fiscal policy', 'financial year ends'],
  begins: [
    '#',
    'fy',
    'fiscal',
    'financial',
    'the',
    ...Array.from({ length: 60 }, (_, n) => `fy${2000 + n}`),
    ...Array.from({ length: 60 }, (_, n) => `fy${String(n).padStart(2, '0')}`),
  ],
  read(w, i) {
    const joined = /^fy(\d\d|\d{4})$/.exec(w.at(i));
    if (joined) return found(i + 1, Number(joined[1]));
    const at = w.at(i) === 'the' ? i + 1 : i;
    if (yearAt(w, at) && (w.at(at + 1) === 'fiscal' || w.at(at + 1) === 'financial') && w.at(at + 2) === 'year')
      return found(at + 3, yearAt(w, at));
    if (w.at(at) !== 'fy' && w.at(at) !== 'fiscal' && w.at(at) !== 'financial') return null;
    const number = w.at(at + 1) === 'year' ? at + 2 : at + 1;
    return yearAt(w, number) ? found(number + 1, yearAt(w, number)) : null;
  },
};

const found = (last: number, year: number) => ({
  last,
  type: 'DATE' as const,
  meaning: calendarMeaning({ year: year < 100 ? fullYear(year) : year, fiscal: true }),
});
