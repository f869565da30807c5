import {
  calendarMeaning,
  type Match,
  type Meaning,
  type SentenceWords,
  type TimeRule,
} from '../../../../../core/times/grammar/rule';
import { countWords, weekdays } from '../../lexicon';
import { weekdayAt } from '../../readers/dates';
import { readLength } from '../../readers/length';

export const comingWeekday: TimeRule = {
  id: 'coming-weekday',
  description:
    'The first such weekday after today, or some weeks from it: "the coming Friday", "Tuesday week", "a week on Friday".',
  matches: {
    'They will meet ⟦the coming Friday⟧.': '2017-09-01',
    'They meet ⟦this coming Monday⟧ again.': '2017-09-04',
    'They meet on ⟦Friday week⟧.': '2017-09-08',
    'It is due ⟦a week on Thursday⟧.': '2017-09-07',
    'It opens ⟦two weeks from Saturday⟧.': '2017-09-16',
    'They left ⟦a week ago Friday⟧.': '2017-08-18',
    'They met ⟦this past Thursday⟧.': '2017-08-24',
    'They meet on ⟦the Tuesday after next⟧.': '2017-09-05',
    'It begins on ⟦Friday next⟧.': '2017-09-01',
    'It opens ⟦a week tomorrow⟧.': '2017-09-05',
    'It opens ⟦tomorrow week⟧.': '2017-09-05',
  },
  rejects: [
    'They met on Friday of last week.',
    'They met on Friday week after week.',
    'the coming man',
    'the Friday week-long strike',
  ],
  begins: ['the', 'this', 'coming', 'upcoming', 'today', 'tomorrow', ...weekdays.keys(), ...countWords, '#'],
  read(w, i) {
    return readComing(w, i) ?? readWeekAfter(w, i) ?? readWeeksFrom(w, i);
  },
};

const date = (last: number, meaning: Meaning): Match => ({ last, type: 'DATE', meaning });
const soonest = (weekday: number): Meaning => calendarMeaning({ weekday, soonest: true });
const weeksFrom = (from: Meaning, amount: number, sign: 1 | -1 = 1): Meaning => ({
  kind: 'offset',
  amount,
  unit: 'week',
  sign,
  from,
});
const latest = (weekday: number): Meaning => calendarMeaning({ weekday, shift: -1 });

/** "the coming Friday", "this past Friday", "the Tuesday after next" */
function readComing(w: SentenceWords, i: number): Match | null {
  const at = w.at(i) === 'the' || w.at(i) === 'this' ? i + 1 : i;
  if (w.at(at) === 'coming' || w.at(at) === 'upcoming') {
    const weekday = weekdayAt(w, at + 1);
    return weekday ? date(at + 2, soonest(weekday)) : null;
  }
  if (at > i && w.at(at) === 'past') {
    const weekday = weekdayAt(w, at + 1);
    return weekday ? date(at + 2, latest(weekday)) : null;
  }
  const weekday = at > i ? weekdayAt(w, at) : 0;
  return weekday && w.at(at + 1) === 'after' && w.at(at + 2) === 'next'
    ? date(at + 3, weeksFrom(soonest(weekday), 1))
    : null;
}

/** "Tuesday week", "tomorrow week", "Friday next" */
function readWeekAfter(w: SentenceWords, i: number): Match | null {
  const from = dayAt(w, i);
  if (!from || /^(?:a|the|this|that|last|next|every|each)$/.test(w.at(i - 1))) return null;
  if (w.at(i + 1) === 'week' || w.at(i + 1) === 'fortnight')
    return w.at(i + 2) === '-' || /^(?:after|before|of|NN)/.test(w.at(i + 2)) || (w.tag(i + 2) ?? '').startsWith('NN')
      ? null
      : date(i + 2, weeksFrom(from, w.at(i + 1) === 'week' ? 1 : 2));
  const weekday = weekdayAt(w, i);
  return weekday && w.at(i + 1) === 'next' && /^[.,;:)]?$/.test(w.at(i + 2)) ? date(i + 2, soonest(weekday)) : null;
}

/** "a week on Friday", "two weeks from Saturday", "a week ago Friday", "a week tomorrow" */
function readWeeksFrom(w: SentenceWords, i: number): Match | null {
  const length = readLength(w, i);
  if (length?.unit !== 'week' || length.amount === null) return null;
  const word = w.at(length.last);
  if (word === 'ago') {
    const weekday = weekdayAt(w, length.last + 1);
    return weekday ? date(length.last + 2, weeksFrom(latest(weekday), length.amount, -1)) : null;
  }
  const at = word === 'on' || word === 'from' ? length.last + 1 : length.last;
  const from = at > length.last || /^(?:today|tomorrow)$/.test(word) ? dayAt(w, at) : null;
  return from ? date(at + 1, weeksFrom(from, length.amount)) : null;
}

function dayAt(w: SentenceWords, i: number): Meaning | null {
  if (w.at(i) === 'today' || w.at(i) === 'tomorrow')
    return { kind: 'relative', unit: 'day', shift: w.at(i) === 'today' ? 0 : 1 };
  const weekday = weekdayAt(w, i);
  return weekday ? soonest(weekday) : null;
}
