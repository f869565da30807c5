import { holidayDates } from '../holidays.data';
import { calendar, shiftAt, yearAfter } from '../readers';
import type { TimeRule } from '../rule';
import type { Words } from '../words';

const longest = Math.max(...Object.keys(holidayDates).map((name) => name.split(' ').length));
const firstWords = [...new Set(Object.keys(holidayDates).map((name) => name.split(' ')[0]))];

export const holiday: TimeRule = {
  name: 'holiday',
  description: 'A holiday that has a date.',
  matches: {
    'He left before ⟦Christmas⟧.': '2016-12-25',
    'on ⟦New Year’s Eve 2015⟧': '2015-12-31',
    'will open on ⟦Good Friday⟧': '2018-03-30',
    'They met on ⟦Thanksgiving⟧.': '2016-11-24',
    'on ⟦9/11⟧ he was': '2001-09-11',
    'born ⟦last Halloween⟧': '2016-10-31',
  },
  rejects: ['Christmas Island', 'Easter Island', 'Christmas sales', 'the new year', 'a 9/11 split'],
  begins: ['#', 'last', 'this', 'next', ...firstWords],
  read(w, i) {
    if (w.at(i) === '9/11' && !/^[an]/.test(w.at(i - 1)))
      return { last: i + 1, type: 'DATE', meaning: calendar({ year: 2001, month: 9, day: 11 }) };
    const shift = shiftAt(w, i);
    const at = shift === null ? i : i + 1;
    if (!/^\p{Lu}/u.test(w.raw(at))) return null;
    const { name, last } = longestName(w, at);
    if (!name || notTheDay(w, last, name)) return null;
    const { year, last: end } = yearAfter(w, last);
    return { last: end, type: 'DATE', meaning: calendar({ holiday: name, year, shift: shift ?? undefined }) };
  },
};

function longestName(w: Words, i: number): { name: string; last: number } {
  let [phrase, name, last] = ['', '', i];
  for (let n = 0; n < longest && w.at(i + n); n++) {
    phrase = n === 0 ? w.at(i) : `${phrase} ${w.at(i + n)}`;
    if (phrase in holidayDates) [name, last] = [phrase, i + n + 1];
  }
  return { name, last };
}

/** "Christmas Island", "Christmas sales": a name or a season of trade. */
function notTheDay(w: Words, i: number, name: string): boolean {
  if (name === 'new year' && w.raw(i - 1) !== 'Year') return true;
  return (
    /^\p{Lu}/u.test(w.raw(i)) ||
    [
      'sales',
      'season',
      'tree',
      'trees',
      'shopping',
      'card',
      'cards',
      'market',
      'markets',
      'egg',
      'eggs',
      'rising',
      'period',
      'party',
      'parties',
      'dinner',
      'lunch',
      'carol',
      'carols',
      'concert',
      'gift',
      'gifts',
      'present',
      'presents',
      'lights',
      'decorations',
    ].includes(w.at(i))
  );
}
