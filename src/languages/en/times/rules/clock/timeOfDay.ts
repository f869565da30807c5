import { wordSet } from '../../../../../core/text/wordLists';
import type { Match, Meaning, SentenceWords, TimeRule } from '../../../../../core/times/grammar/rule';
import { smallNumbers, weekdays, zones } from '../../lexicon';
import { isGameClock, isScore } from '../../readers/sports';
import { partAt } from '../../readers/units';

export const timeOfDay: TimeRule = {
  id: 'time-of-day',
  description: 'A time on the clock, with its zone and a second reading in brackets, and its day beside it.',
  matches: {
    'It began at ⟦7am (0400 GMT)⟧.': '2017-08-28T07:00',
    'at ⟦6:30 p.m.⟧ on': '2017-08-28T18:30',
    'at ⟦noon⟧': '2017-08-28T12:00',
    'at ⟦1530 local time⟧': '2017-08-28T15:30',
    'at ⟦12:00 UTC⟧': '2017-08-28T12:00Z',
    'at ⟦3 a.m. on Friday⟧ it fell': '2017-08-25T03:00',
    "at ⟦nine o'clock⟧": '2017-08-28T09:00',
    'at ⟦8.40pm⟧': '2017-08-28T20:40',
    'by ⟦midnight on Wednesday⟧ it was': '2017-08-23T24:00',
    'until ⟦5 p.m. EDT⟧': '2017-08-28T17:00-04:00',
    'at ⟦08:40⟧ the': '2017-08-28T08:40',
    'on ⟦Friday 7 p.m.⟧ they met': '2017-08-25T19:00',
    'at ⟦half past nine⟧': '2017-08-28T09:30',
    '⟦10:45⟧ The mayor says power is back.': '2017-08-28T10:45',
    '⟦21:52⟧ – The mayor spoke.': '2017-08-28T21:52',
    '⟦19:15⟧': '2017-08-28T19:15',
  },
  rejects: [
    'they won 3:2',
    'a 4:30 mile',
    'open 24/7',
    'John 3:16 says',
    'he has 7 amps',
    '3:02 Leeds Hull',
    'It rained. 10:45 The mayor spoke.',
    '2:1 was the score.',
    'the High Noon saloon',
    'Her goals came at 8:22 and at 18:41 of the second period.',
    'They scored at 12:05, with 3:45 left.',
    'They lost the set by 21:19.',
    'The bout was stopped at 2:31 of round three.',
    'He struck at 4:10 of overtime.',
    'It came at the 5:32 mark, after 2:10 on a power play.',
  ],
  begins: ['#', 'noon', 'midnight', 'midday', 'half', 'quarter', ...weekdays.keys(), ...smallNumbers.keys()],
  read(w, i, inner) {
    const before = partOfWeek(w, i) ? inner(i) : null;
    const day = before?.type === 'DATE' && !before.mod ? before : null;
    if (partOfWeek(w, i) && !day) return null;
    const start = day ? (w.at(day.last) === ',' ? day.last + 1 : day.last) : i;
    const time = readClock(w, start);
    if (!time) return null;
    const zone = readZone(w, time.last);
    if (time.needsZone && !zone.found) return null;
    const other = readBracketed(w, zone.last);
    const after = day ? null : readDayAfter(w, other, inner);
    const on = day?.meaning ?? after?.meaning;
    const { hour, minute } = time;
    return {
      last: after && other === zone.last ? readBracketed(w, after.last) : (after?.last ?? other),
      type: 'TIME',
      ...(time.unsure ? { unsure: true } : {}),
      meaning: { kind: 'clock', hour, minute, zone: zone.value, ...(on ? { on } : {}) },
    };
  },
};

interface ClockRead {
  readonly hour: number;
  readonly minute: number;
  readonly last: number;
  readonly needsZone?: boolean;
  readonly unsure?: boolean;
}

const partOfWeek = (w: SentenceWords, i: number): boolean => w.at(i).endsWith('day') && w.at(i) !== 'midday';

function readClock(w: SentenceWords, i: number): ClockRead | null {
  const word = w.at(i);
  if (word === 'noon' || word === 'midday')
    return w.raw(i) === 'Noon' && i > w.first ? null : { hour: 12, minute: 0, last: i + 1 };
  if (word === 'midnight') return { hour: w.at(i + 1) === 'on' ? 24 : 0, minute: 0, last: i + 1 };
  if (word === 'half' || word === 'quarter') return readFraction(w, i);
  const half = halfOfDay(w.at(i + 1));
  const spoken = smallNumbers.get(word);
  if (spoken !== undefined && spoken >= 1 && spoken <= 12)
    return half ? { hour: to24(spoken, half), minute: 0, last: i + 2 } : readOClock(w, i + 1, spoken);
  const match = /^(\d{1,2})(?:[:.]?(\d\d))?(?::\d\d)?(am|pm|a\.m\.?|p\.m\.?|gmt|utc|hrs|h|z)?$/.exec(word);
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const written = halfOfDay(match[3] ?? '') || half;
  if (written) {
    if (hour > 12 || hour === 0 || (!/[:.]/.test(word) && match[2]))
      return hour === 0 ? null : { hour, minute, last: i + 2 };
    return { hour: to24(hour, written), minute, last: match[3] && halfOfDay(match[3]) ? i + 1 : i + 2 };
  }
  if (/^(?:hrs|h)$/.test(match[3] ?? '')) return match[2] ? { hour, minute, last: i + 1 } : null;
  if (match[3]) return { hour, minute, last: i, needsZone: true };
  if (!match[2]) return readOClock(w, i + 1, hour);
  if (/^\d{4}$/.test(word)) return readMilitary(w, i, hour, minute);
  if (opensEntry(w, i, word)) return { hour, minute, last: i + 1 };
  return word.includes(':') && match[1] && isClock(w, i)
    ? { hour, minute, last: i + 1, unsure: true }
    : zoneAt(w, i + 1)
      ? { hour, minute, last: i + 1, needsZone: true }
      : null;
}

function readOClock(w: SentenceWords, i: number, hour: number): ClockRead | null {
  if (w.at(i) !== "o'clock" && !(w.at(i) === 'o' && w.at(i + 1) === "'clock")) return null;
  const last = w.at(i) === "o'clock" ? i + 1 : i + 2;
  const inThe = w.at(last) === 'in' && w.at(last + 1) === 'the' ? partAt(w, last + 2) : '';
  const pm = inThe === 'AF' || inThe === 'EV' || (w.at(last) === 'at' && partAt(w, last + 1) === 'NI');
  return { hour: pm && hour < 12 ? hour + 12 : hour, minute: 0, last: inThe ? last + 3 : pm ? last + 2 : last };
}

/** "0400 GMT", "1530 local time", "1600 hours". */
function readMilitary(w: SentenceWords, i: number, hour: number, minute: number): ClockRead | null {
  if (w.at(i + 1) === 'hours' || w.at(i + 1) === 'hrs') return { hour, minute, last: i + 2 };
  return zoneAt(w, i + 1) ? { hour, minute, last: i + 1, needsZone: true } : null;
}

function readFraction(w: SentenceWords, i: number): ClockRead | null {
  const hour = smallNumbers.get(w.at(i + 2)) ?? (w.isNumber(i + 2) ? Number(w.at(i + 2)) : NaN);
  if (!(hour >= 1 && hour <= 12)) return null;
  if (w.at(i + 1) === 'past') return { hour, minute: w.at(i) === 'half' ? 30 : 15, last: i + 3 };
  return w.at(i) === 'quarter' && w.at(i + 1) === 'to'
    ? { hour: hour === 1 ? 12 : hour - 1, minute: 45, last: i + 3 }
    : null;
}

const before = wordSet('at by around about until till before after from since and to between on ,');

/** "08:40" is a time after a preposition of time; "3:2" and "4:30 mile" are not. */
function isClock(w: SentenceWords, i: number): boolean {
  return (
    before.has(w.at(i - 1)) &&
    !(w.tag(i + 1) ?? '').startsWith('NN') &&
    w.at(i + 1) !== '-' &&
    !isGameClock(w, i) &&
    !isScore(w, i)
  );
}

/** Words in which an entry has to go on as a sentence does. */
const mostToSmall = 8;

/** "10:45 The mayor …" at the beginning of a paragraph, or alone in its line: an entry of a live report. */
function opensEntry(w: SentenceWords, i: number, word: string): boolean {
  if (i !== 0 || !/^\d{1,2}:\d\d$/.test(word)) return false;
  if (w.at(1) === '') return true;
  const start = /^[-–—:|‘“"'(•]$/.test(w.at(1)) ? 2 : 1;
  if (!/^[‘“"']?\p{Lu}/u.test(w.raw(start))) return false;
  for (let k = start + 1; k < start + mostToSmall; k++) if (/^\p{Ll}/u.test(w.raw(k))) return true;
  return false;
}

function halfOfDay(word: string): 'a' | 'p' | '' {
  return /^a\.?m\.?$/.test(word) ? 'a' : /^p\.?m\.?$/.test(word) ? 'p' : '';
}

const to24 = (hour: number, half: 'a' | 'p'): number => (hour % 12) + (half === 'p' ? 12 : 0);

function zoneAt(w: SentenceWords, i: number): boolean {
  return zones.has(w.at(i)) || w.at(i) === 'local';
}

function readZone(w: SentenceWords, i: number): { value: string; last: number; found: boolean } {
  const glued = /(gmt|utc|z)$/.exec(w.at(i));
  if (glued && w.isNumber(i)) return { value: 'Z', last: i + 1, found: true };
  if (w.at(i) === 'local') return { value: '', last: w.at(i + 1) === 'time' ? i + 2 : i + 1, found: true };
  const zone = /^\p{Lu}+$/u.test(w.raw(i)) ? zones.get(w.at(i)) : undefined;
  if (zone !== undefined) return { value: zone, last: i + 1, found: true };
  if (/^(?:eastern|central|pacific|mountain|british|greenwich|moscow|beijing|london|tokyo)$/.test(w.at(i))) {
    for (let n = 1; n <= 3; n++) if (w.at(i + n) === 'time') return { value: '', last: i + n + 1, found: true };
  }
  return { value: '', last: i, found: false };
}

/** "(1100 GMT)", "(2310 GMT Tuesday)": the same moment elsewhere. Where it ends, or `i`. */
function readBracketed(w: SentenceWords, i: number): number {
  if (w.at(i) !== '(' || !/^\d/.test(w.at(i + 1))) return i;
  for (let n = 2; n < 9; n++) if (w.at(i + n) === ')') return hasZone(w, i + 1, i + n) ? i + n + 1 : i;
  return i;
}

function hasZone(w: SentenceWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (zoneAt(w, i) || /(?:gmt|utc)$/.test(w.at(i))) return true;
  return false;
}

/** "on Friday", "Monday", "today" behind the time. */
function readDayAfter(
  w: SentenceWords,
  i: number,
  inner: (i: number) => Match | null,
): { meaning: Meaning; last: number } | null {
  const at = w.at(i) === 'on' ? i + 1 : i;
  const day = inner(at);
  if (day?.type !== 'DATE' || day.mod || !isDay(day.meaning)) return null;
  return { meaning: day.meaning, last: day.last };
}

function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined || meaning.weekday !== undefined;
  return meaning.kind === 'relative' && meaning.unit === 'day';
}
