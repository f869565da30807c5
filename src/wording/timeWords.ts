/** TIMEX3 values in words a reader knows. */
import { periodOf } from '../core/times/calendar/periods';
import { fromDay, toDay, weekdayOf as isoWeekdayOf, weekStart, type Day } from '../core/times/calendar/days';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const seasons: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const dayParts: Record<string, string> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const references: Record<string, string> = { PRESENT_REF: 'now', PAST_REF: 'the past', FUTURE_REF: 'the future' };
const units: Record<string, string> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  TM: 'minute',
  TS: 'second',
  DE: 'decade',
  CE: 'century',
  WE: 'weekend',
  Q: 'quarter',
};

/** "Sunday 27 August 2017" for `2017-08-27`, "6 years" for `P6Y`, "March – May 2017" for `2017-03/2017-05`; a value it cannot read as it stands. */
export function timeWords(value: string): string {
  return references[value] ?? range(value) ?? duration(value) ?? moment(value) ?? calendar(value) ?? value;
}

/** "Sun 27 Aug 2017": for narrow places. Values other than days are not shortened. */
export function shortTimeWords(value: string): string {
  const day = dayOf(value);
  if (day === null || value.length !== 10) return timeWords(value);
  const [year, month, date] = value.split('-');
  return `${weekdayOf(day).slice(0, 3)} ${Number(date)} ${months[Number(month) - 1].slice(0, 3)} ${year}`;
}

/**
 * "27 Aug" where the year is that of `date`, the article's; "27 Aug 2016", "Aug 2017", "week of 21 Aug", "2014": for titles, without
 * weekdays and hours. Null for what has no place on the calendar, or a century for one.
 */
export function titleTime(value: string, date?: string): string | null {
  const ends = value.split('/').map((end) => end.split('T')[0]);
  const grain = periodOf(ends[0])?.grain;
  if (!grain || grain === 'century') return null;
  const words = timeWords(ends[0] === ends[1] ? ends[0] : ends.join('/'))
    .replace(weekdayBefore, '')
    .replace(monthName, (month) => month.slice(0, 3));
  const ofYear = date === undefined ? '' : ` ${date.slice(0, 4)}`;
  const isFine = grain === 'day' || grain === 'week' || grain === 'weekend';
  return isFine && ofYear && words.endsWith(ofYear) ? words.slice(0, -ofYear.length) : words;
}

const weekdayBefore = new RegExp(`(?:${weekdays.join('|')}) (?=\\d)`, 'g');
const monthName = new RegExp(months.join('|'), 'g');

/** The day a value begins with (`2017-08-27…`), or null. */
export function dayOf(value: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(value);
  if (!match) return null;
  const [year, month, date] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  return toDay(year, month, date);
}

/** English weekday of a day. */
export const weekdayOf = (day: Day): string => weekdays[isoWeekdayOf(day) % 7];

/** Whether a text names a weekday, in full or short. */
export const namesWeekday = (text: string): boolean =>
  /(?<!\p{L})(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?(?!\p{L})/iu.test(text);

/** Whether a text that tells a time of day says of which day: "Sunday night", "noon on 27 August", not "7am" or "the afternoon". */
export const namesDay = (text: string): boolean => {
  const own = text.split('(')[0]; // "(2310 GMT Tuesday)" tells the same hour elsewhere
  return namesWeekday(own) || dayName.test(own);
};

const dayName = new RegExp(
  `(?<!\\p{L})(?:${months.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|` +
    `(?:[Yy]ester|[Tt]o)day|[Tt]omorrow|[Tt]onight|[Ll]ast night)(?!\\p{L})|\\d[-/.]\\d{1,2}[-/.]\\d`,
  'u',
);

/** "3 – 5 June 2017", "March – May 2017", "19:00 – 21:00, Sunday 27 August 2017": what both ends say is said once. */
function range(value: string): string | null {
  const ends = value.split('/');
  if (ends.length !== 2) return null;
  const [first, last] = ends.map(timeWords);
  const [from, to] = ends.map((end) => end.split('T'));
  if (from[1] && from[0] === to[0] && first.endsWith(timeWords(to[0])))
    return `${from[1]} – ${to[1]}, ${timeWords(to[0])}`;
  if (/^\d{4}-\d\d/.test(ends[0]) && ends[0].slice(0, 4) === ends[1].slice(0, 4))
    return `${first.replace(` ${ends[0].slice(0, 4)}`, '')} – ${last}`;
  return `${first} – ${last}`;
}

function duration(value: string): string | null {
  const match = /^P(T?)(\d+(?:\.\d+)?|X+)([A-Z]{1,2})$/.exec(value);
  if (!match) return null;
  const [, time, amount, letter] = match;
  const unit = units[time && letter !== 'H' ? `T${letter}` : letter];
  if (!unit) return null;
  if (amount.startsWith('X')) return `some ${plural(unit)}`;
  return `${amount} ${amount === '1' ? unit : plural(unit)}`;
}

function moment(value: string): string | null {
  const match = /^(.{4,10})T(.+)$/.exec(value);
  if (!match) return null;
  const day = calendar(match[1]) ?? match[1];
  const part = dayParts[match[2]];
  if (part) return `${day}, ${part}`;
  return /^\d{2}:\d{2}/.test(match[2]) ? `${match[2]}, ${day}` : null;
}

function calendar(value: string): string | null {
  const day = dayOf(value);
  if (day !== null && value.length === 10) return `${weekdayOf(day)} ${Number(value.slice(8))} ${monthAndYear(value)}`;
  for (const [form, words] of forms) {
    const match = form.exec(value);
    if (match) return words(...match.slice(1));
  }
  return null;
}

const ordinals = ['first', 'second', 'third', 'fourth'];
const month = '(0[1-9]|1[0-2])';

/** The forms a value may have, and what to say for the groups of each. */
const forms: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [new RegExp(`^(\\d{4}-${month})$`), monthAndYear],
  [/^(\d{4})$/, (year) => year],
  [/^(\d{3})$/, (decade) => `the ${decade}0s`],
  [/^(\d{4})-W(\d{2})$/, (year, week) => `week of ${dayOfWeek(year, week, 0)}`],
  [/^(\d{4})-W(\d{2})-WE$/, (year, week) => `weekend of ${dayOfWeek(year, week, saturday)}`],
  [/^(\d{4})-Q([1-4])$/, (year, quarter) => `${ordinals[Number(quarter) - 1]} quarter of ${year}`],
  [/^(\d{4})-H([12])$/, (year, half) => `${ordinals[Number(half) - 1]} half of ${year}`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, (year, season) => `${seasons[season]} ${year}`],
  [
    new RegExp(`^XXXX-${month}-(\\d{2})$`),
    (number, day) => `${Number(day)} ${months[Number(number) - 1]}, year unknown`,
  ],
  [new RegExp(`^XXXX-${month}$`), (number) => `${months[Number(number) - 1]}, year unknown`],
  [/^XXXX-WXX-([1-7])$/, (day) => `${weekdays[Number(day) % 7]}, week unknown`],
];

function monthAndYear(value: string): string {
  return `${months[Number(value.slice(5, 7)) - 1]} ${value.slice(0, 4)}`;
}

/** A day of an ISO 8601 week in words, so many days after its Monday. */
function dayOfWeek(year: string, week: string, days: number): string {
  const day = fromDay(weekStart(Number(year), Number(week)) + days);
  return `${day.day} ${months[day.month - 1]} ${day.year}`;
}

const saturday = 5;

function plural(unit: string): string {
  return unit === 'century' ? 'centuries' : `${unit}s`;
}
