import { wordSet } from '../../../../../core/text/wordLists';
import { calendarMeaning, type SentenceWords, type TimeRule } from '../../../../../core/times/grammar/rule';
import { holidays } from '../../holidays';
import { shiftAt, yearAfter } from '../../readers/dates';

const names = [...holidays.keys()].map((name) => name.split(' '));
const longest = Math.max(...names.map((words) => words.length));
const firstWords = new Set(names.map(([word]) => word));

export const holiday: TimeRule = {
  id: 'holiday',
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
      return { last: i + 1, type: 'DATE', meaning: calendarMeaning({ year: 2001, month: 9, day: 11 }) };
    const shift = shiftAt(w, i);
    const at = shift === null ? i : i + 1;
    if (!/^\p{Lu}/u.test(w.raw(at))) return null;
    const { name, last } = longestName(w, at);
    if (!name || notTheDay(w, last, name)) return null;
    const { year, last: end } = yearAfter(w, last);
    return {
      last: end,
      type: 'DATE',
      meaning: calendarMeaning({ holiday: holidays.get(name), year, shift: shift ?? undefined }),
    };
  },
};

function longestName(w: SentenceWords, i: number): { name: string; last: number } {
  let [phrase, name, last] = ['', '', i];
  for (let n = 0; n < longest && w.at(i + n); n++) {
    phrase = n === 0 ? w.at(i) : `${phrase} ${w.at(i + n)}`;
    if (holidays.has(phrase)) [name, last] = [phrase, i + n + 1];
  }
  return { name, last };
}

/** What is of the time around a holiday, not of the day. */
const ofTheSeason = wordSet(`
sales season tree trees shopping card cards market markets egg eggs rising period party parties dinner lunch
carol carols concert gift gifts present presents lights decorations`);

/** "Christmas Island", "Christmas sales": a name or a season of trade. */
function notTheDay(w: SentenceWords, i: number, name: string): boolean {
  if (name === 'new year' && w.raw(i - 1) !== 'Year') return true;
  return /^\p{Lu}/u.test(w.raw(i)) || ofTheSeason.has(w.at(i));
}
