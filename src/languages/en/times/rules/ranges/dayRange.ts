import { calendarMeaning, type Match, type SentenceWords, type TimeRule } from '../../../../../core/times/grammar/rule';
import { months, shortWeekdays, weekdays } from '../../lexicon';
import { dayAt, monthAt, yearAfter } from '../../readers/dates';
import { beforeRange, joinAt } from '../../readers/joins';

export const dayRange: TimeRule = {
  id: 'day-range',
  description: 'Days of one month, from the first to the last: "June 3-5", "from 2 to 7 April".',
  matches: {
    'The fair ran ⟦June 3-5⟧.': '2017-06-03/2017-06-05',
    'It was shut from ⟦2 to 7 April⟧.': '2017-04-02/2017-04-07',
    'It was shut from ⟦the 2nd to the 7th of April⟧.': '2017-04-02/2017-04-07',
    'It was held on ⟦12–14 March 2015⟧ in Rome.': '2015-03-12/2015-03-14',
    'It rained between ⟦May 4 and 9⟧.': '2017-05-04/2017-05-09',
    'The show will run from ⟦Sept. 8 through 10⟧.': '2017-09-08/2017-09-10',
    'It ran ⟦June 3 to 5, 2016⟧.': '2016-06-03/2016-06-05',
  },
  rejects: [
    'They won 3-5 in June.',
    'On June 3 and 5 they met.',
    'On June 3 2-5 people came.',
    'From 2 to 7 people came.',
    'On June 9-5 they met.',
  ],
  begins: ['#', 'the', ...months.keys()],
  read(w, i) {
    return readMonthFirst(w, i) ?? readDayFirst(w, i);
  },
};

/** "June 3-5, 2017" */
function readMonthFirst(w: SentenceWords, i: number): Match | null {
  const month = monthAt(w, i);
  const first = month ? dayAt(w, i + 1) : 0;
  if (!first) return null;
  const join = joinAt(w, i + 2, i);
  const to = w.at(i + 3) === 'the' ? i + 4 : i + 3;
  const last = join ? dayAt(w, to) : 0;
  if (last <= first || (join !== 'dash' && /^NNS?$/.test(w.tag(to + 1) ?? '')) || w.at(to + 1) === ':') return null;
  const { year, last: end } = yearAfter(w, to + 1);
  return range(end, { year, month, day: first }, { year, month, day: last });
}

/** "2 to 7 April 2017", "the 2nd to the 7th of April" */
function readDayFirst(w: SentenceWords, i: number): Match | null {
  const from = w.at(i) === 'the' ? i + 1 : i;
  const first = dayAt(w, from);
  const join = first ? joinAt(w, from + 1, i) : null;
  if (!join || (join === 'to' && from === i && !beforeRange(w, i) && !isOnIt(w, i))) return null;
  const to = w.at(from + 2) === 'the' ? from + 3 : from + 2;
  const last = dayAt(w, to);
  const at = w.at(to + 1) === 'of' ? to + 2 : to + 1;
  const month = last > first ? monthAt(w, at) : 0;
  if (!month) return null;
  const { year, last: end } = yearAfter(w, at + 1);
  return range(end, { year, month, day: first }, { year, month, day: last });
}

const isOnIt = (w: SentenceWords, i: number): boolean => /^(?:on|of|for|during|\(|,|dates?|)$/.test(w.at(i - 1));

type Fields = Parameters<typeof calendarMeaning>[0];

function range(last: number, from: Fields, to: Fields): Match {
  return { last, type: 'DATE', meaning: { kind: 'range', from: calendarMeaning(from), to: calendarMeaning(to) } };
}

/** Words that a date may begin with: months and weekdays. */
export const dateWords: readonly string[] = [...months.keys(), ...weekdays.keys(), ...shortWeekdays.keys()];
