import type { Unit } from './meaning';

const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, i) => list.split(' ').map((word) => [word, i + 1] as const)));

/** Lower-case month names and abbreviations → 1 to 12. */
export const months = numbered([
  'january jan jan.',
  'february feb feb.',
  'march mar mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sept sept. sep sep.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
]);

/** Weekdays → 1 to 7 from Monday. */
export const weekdays = numbered(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** Short weekdays, which are words too (sun, sat, wed): only before a date, or with their full stop. */
export const shortWeekdays = numbered([
  'mon mon.',
  'tue tue. tues tues.',
  'wed wed.',
  'thu thu. thur thur. thurs thurs.',
  'fri fri.',
  'sat sat.',
  'sun sun.',
]);

export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Words for a unit of time → the unit and how many of it (a fortnight is two weeks). */
export const units: ReadonlyMap<string, readonly [Unit, number]> = new Map<string, readonly [Unit, number]>([
  ['second', ['second', 1]],
  ['minute', ['minute', 1]],
  ['min', ['minute', 1]],
  ['hour', ['hour', 1]],
  ['hr', ['hour', 1]],
  ['day', ['day', 1]],
  ['night', ['day', 1]],
  ['weekend', ['weekend', 1]],
  ['week', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['month', ['month', 1]],
  ['quarter', ['quarter', 1]],
  ['semester', ['half', 1]],
  ['year', ['year', 1]],
  ['yr', ['year', 1]],
  ['decade', ['decade', 1]],
  ['century', ['century', 1]],
]);

/** Parts of the day → TIMEX3 code. */
export const dayParts: ReadonlyMap<string, string> = new Map([
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
export const timePrepositions = new Set(
  (
    'in since by until till from to of during through throughout after before between around about circa for on and or ' +
    'early late mid ' +
    'than year through via ending ended beginning starting dated back spring summer autumn fall winter'
  ).split(' '),
);

export const ordinals = numbered([
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
