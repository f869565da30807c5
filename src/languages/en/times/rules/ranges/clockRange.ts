import { wordSet } from '../../../../../core/text/wordLists';
import type {
  Match,
  Meaning,
  PartOfDay,
  ReadInner,
  SentenceWords,
  TimeRule,
} from '../../../../../core/times/grammar/rule';
import { smallNumbers } from '../../lexicon';
import { beforeRange, joinAt } from '../../readers/joins';
import { timeOfDay } from '../clock/timeOfDay';
import { partOfDay } from '../clock/partOfDay';
import { dayWord } from '../relative/dayWord';

export const clockRange: TimeRule = {
  id: 'clock-range',
  description: 'From one hour to another: "9 a.m. to 5 p.m.", "between 7 and 9 last night", "10-11:30 p.m.".',
  matches: {
    'Shots were heard between ⟦7 and 9 last night⟧.': '2017-08-27T19:00/2017-08-27T21:00',
    'It was open from ⟦9 a.m. to 5 p.m. yesterday⟧.': '2017-08-27T09:00/2017-08-27T17:00',
    'The hall was open ⟦10-11:30 p.m.⟧ for them.': '2017-08-28T22:00/2017-08-28T23:30',
    'It was shut from ⟦10 p.m. to 2 a.m.⟧ for repairs.': '2017-08-28T22:00/2017-08-29T02:00',
    'They met between ⟦two and four in the afternoon⟧.': '2017-08-28T14:00/2017-08-28T16:00',
    'It will be open from ⟦11 to 1 p.m. on Friday⟧.': '2017-09-01T11:00/2017-09-01T13:00',
    'It was seen between ⟦11 p.m. and 1 a.m. Sunday⟧.': '2017-08-26T23:00/2017-08-27T01:00',
    'The road will close between ⟦9 p.m. and 5 a.m.⟧ again.': '2017-08-28T21:00/2017-08-29T05:00',
    'It was seen between ⟦10 and 2 last night⟧.': '2017-08-27T22:00/2017-08-28T02:00',
  },
  rejects: [
    'They won between 7 and 9 games.',
    'He is 7 to 9 years old.',
    'Killed 7 to 9 last night',
    'It fell from 7 to 9.',
  ],
  begins: ['#', 'noon', 'midnight', ...smallNumbers.keys()],
  read(w, i, inner) {
    const first = readFirst(w, i, inner);
    const join = first && joinAt(w, first.last, i);
    if (!first || !join) return null;
    const start = first.last + 1;
    const said = timeOfDay.read(w, start, inner);
    if (said?.meaning.kind === 'clock' && said.meaning.hour !== undefined) {
      if (said.unsure && !first.clock) return null;
      if (join === 'to' && !first.clock && !beforeRange(w, i) && !/^\d/.test(w.at(i))) return null;
      const { hour, minute = 0 } = said.meaning;
      const from = first.clock ?? {
        kind: 'clock',
        hour: hourBefore(first.hour, 0, hour, minute),
        minute: 0,
        zone: said.meaning.zone,
      };
      return found(said.last, from, said.meaning);
    }
    return first.clock || !beforeRange(w, i) ? null : readWithPart(w, start, first.hour, inner);
  },
};

type Clock = Extract<Meaning, { kind: 'clock' }>;
const found = (last: number, from: Meaning, to: Meaning): Match => ({
  last,
  type: 'TIME',
  meaning: { kind: 'range', from, to },
});

/** An hour without half of the day ("|7 and 9"), or a whole time of day. */
function readFirst(
  w: SentenceWords,
  i: number,
  inner: ReadInner,
): { hour: number; last: number; clock?: Clock } | null {
  const clock = timeOfDay.read(w, i, inner);
  if (clock?.meaning.kind === 'clock' && clock.meaning.hour !== undefined)
    return { hour: clock.meaning.hour, last: clock.last, clock: clock.meaning };
  const hour = hourAt(w, i);
  return hour ? { hour, last: i + 1 } : null;
}

function hourAt(w: SentenceWords, i: number): number {
  const hour = /^\d{1,2}$/.test(w.at(i)) ? Number(w.at(i)) : (smallNumbers.get(w.at(i)) ?? 0);
  return hour <= 12 ? hour : 0;
}

/** The last hour at or before another that a clock face shows so: "11" before 13:00 is 11, "10" before 23:30 is 22. */
function hourBefore(hour: number, minute: number, end: number, endMinute: number): number {
  const late = (hour % 12) + 12;
  return late * 60 + minute < end * 60 + endMinute ? late : hour % 12;
}

const nightParts = wordSet('NI EV AF');

/** "|9 last night", "|four in the afternoon", "|9 on Friday evening" */
function readWithPart(w: SentenceWords, i: number, first: number, inner: ReadInner): Match | null {
  const last = hourAt(w, i);
  const at = w.at(i + 1) === "o'clock" ? i + 2 : i + 1;
  const part = last ? readPart(w, at, inner) : null;
  if (!part) return null;
  const late = nightParts.has(part.code);
  const hour = (n: number): number => {
    if (!late) return n % 12;
    return part.code === 'NI' && (n < 6 || n === 12) ? n % 12 : (n % 12) + 12;
  };
  const on = part.on ? { on: part.on } : {};
  const clock = (n: number): Clock => ({ kind: 'clock', hour: hour(n), minute: 0, ...on });
  const to = clock(last);
  return found(part.last, clock(first), hour(last) < hour(first) ? { kind: 'clock', hour: to.hour, minute: 0 } : to);
}

function readPart(
  w: SentenceWords,
  i: number,
  inner: ReadInner,
): { code: PartOfDay; on?: Meaning; last: number } | null {
  const at = w.at(i) === 'in' || w.at(i) === 'on' ? i + 1 : i;
  const part = partOfDay.read(w, at, inner) ?? dayWord.read(w, at, inner);
  if (part?.meaning.kind !== 'clock' || !part.meaning.part) return null;
  return { code: part.meaning.part, on: part.meaning.on, last: part.last };
}
