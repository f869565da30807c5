import { wordSet } from '../../../../../core/text/wordLists';
import { calendarMeaning, type SentenceWords, type TimeRule } from '../../../../../core/times/grammar/rule';
import { shiftAt, yearAfter } from '../../readers/dates';
import { holidayAt, holidayWords } from '../../readers/holidays';

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
    'Shops closed during ⟦Ramadan⟧.': '2017-05-27/2017-06-24',
    '⟦Eid al-Fitr⟧ fell on a holiday.': '2017-06-25',
    'They will meet after ⟦Diwali⟧.': '2017-10-19',
    'They met on ⟦Lunar New Year⟧.': '2017-01-28',
    'Prices rose before ⟦Rosh Hashanah 2015⟧.': '2015-09-14/2015-09-15',
    'It was ⟦Orthodox Easter⟧ there.': '2017-04-16',
  },
  rejects: [
    'Christmas Island',
    'Easter Island',
    'Ramadan Sobhi scored',
    'the Tet Offensive',
    'Christmas sales',
    'the new year',
    'a 9/11 split',
  ],
  begins: ['#', 'last', 'this', 'next', ...holidayWords],
  read(w, i) {
    if (w.at(i) === '9/11' && !/^[an]/.test(w.at(i - 1)))
      return { last: i + 1, type: 'DATE', meaning: calendarMeaning({ year: 2001, month: 9, day: 11 }) };
    const shift = shiftAt(w, i);
    const at = shift === null ? i : i + 1;
    const { name, date, last } = holidayAt(w, at);
    if (!date || notTheDay(w, last, name)) return null;
    const { year, last: end } = yearAfter(w, last);
    return {
      last: end,
      type: 'DATE',
      meaning: calendarMeaning({ holiday: date, year, shift: shift ?? undefined }),
    };
  },
};

/** What is of the time around a holiday, not of the day. */
const ofTheSeason = wordSet(`
sales season tree trees shopping card cards market markets egg eggs rising period party parties dinner lunch
carol carols concert gift gifts present presents lights decorations offensive`);

/** "Christmas Island", "Christmas sales": a name or a season of trade. */
function notTheDay(w: SentenceWords, i: number, name: string): boolean {
  if (name === 'new year' && w.raw(i - 1) !== 'Year') return true;
  return /^\p{Lu}/u.test(w.raw(i)) || ofTheSeason.has(w.at(i));
}
