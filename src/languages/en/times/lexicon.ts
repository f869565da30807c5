import type { PartOfDay, SeasonCode } from '../../../core/times/grammar/rule';
import type { Unit } from '../../../core/times/grammar/meaning';
import * as calendar from '../lexicon/calendar';

const numberedFrom1 = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(' ').map((word) => [word, i + 1] as const)));

const shortForms = ({ abbreviations }: calendar.CalendarName): string[] =>
  abbreviations.flatMap(({ text }) => [text, `${text}.`]);

/** Lower-case month names and abbreviations → 1 to 12. */
export const months = calendar.numbered(calendar.months, (month) => [
  month.name,
  `${month.name}.`,
  ...shortForms(month),
]);

/** Months that are words or names too: alone they are no time. */
export const monthsThatAreWords: ReadonlySet<string> = new Set(calendar.wordsToo(calendar.months));

/** Weekdays → 1 to 7 from Monday. */
export const weekdays = calendar.numbered(calendar.weekdays, ({ name }) => [name]);

/** Short weekdays, which are words too (sun, sat, wed): only before a date, or with their full stop. */
export const shortWeekdays = calendar.numbered(calendar.weekdays, shortForms);

export const seasons: ReadonlyMap<string, SeasonCode> = new Map(calendar.seasons.map(({ name, code }) => [name, code]));

export interface UnitWord {
  readonly unit: Unit;
  /** How many of the unit the word stands for: a fortnight is two weeks. */
  readonly times: number;
  readonly plural: boolean;
  /** The word in the singular. */
  readonly word: string;
}

/** Words for a unit of time: the unit, how many of it, and a plural that is not the word and "s". */
const unitWords: readonly (readonly [word: string, unit: Unit, times?: number, plural?: string])[] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['night', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['fortnight', 'week', 2],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['semester', 'half'],
  ['year', 'year'],
  ['yr', 'year'],
  ['decade', 'decade'],
  ['century', 'century', 1, 'centuries'],
];

/** Words for a unit of time, singular and plural. */
export const units: ReadonlyMap<string, UnitWord> = new Map(
  unitWords.flatMap(([word, unit, times = 1, plural = `${word}s`]): [string, UnitWord][] => [
    [word, { unit, times, plural: false, word }],
    [plural, { unit, times, plural: true, word }],
  ]),
);

/** Parts of the day → TIMEX3 code. */
export const dayParts: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['morning', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['midafternoon', 'AF'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nightfall', 'NI'],
  ['daytime', 'DT'],
]);

/** Words that put a date after its neighbour: what a year, month or day may stand behind. */
export const timePrepositions: ReadonlySet<string> = new Set([
  ...(
    'in since by until till from to of during through throughout after before between around about circa for on and or ' +
    'early late mid than year via ending ended beginning starting dated back'
  ).split(' '),
  ...seasons.keys(),
]);

export const ordinals = numberedFrom1([
  'first 1st',
  'second 2nd',
  'third 3rd',
  'fourth 4th',
  'fifth 5th',
  'sixth 6th',
  'seventh 7th',
  'eighth 8th',
  'ninth 9th',
  'tenth 10th',
  'eleventh 11th',
  'twelfth 12th',
  'thirteenth 13th',
  'fourteenth 14th',
  'fifteenth 15th',
  'sixteenth 16th',
  'seventeenth 17th',
  'eighteenth 18th',
  'nineteenth 19th',
  'twentieth 20th',
  'twenty-first 21st',
]);

export const smallNumbers: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, i) => [word, i] as const),
);

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);

/** Number words that a count of units can begin with: "three days", "a few weeks", "several months". */
export const countWords: readonly string[] = [
  ...new Set(['a', 'an', ...[...smallNumbers.keys()].slice(1), ...tens.keys(), 'several', 'many', 'few']),
];

/** Decades in words → first year within the century. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10] as const),
);

/** Zone names of news → offset from UTC; '' where it is the place's own time. */
export const zones: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['et', ''],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['ct', ''],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['mt', ''],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['pt', ''],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['ist', '+05:30'],
  ['pkt', '+05:00'],
  ['sgt', '+08:00'],
  ['hkt', '+08:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
  ['nzst', '+12:00'],
  ['nzdt', '+13:00'],
]);
