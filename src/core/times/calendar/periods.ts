import {
  addMonths,
  formatDay,
  fourDigits,
  fromDay,
  isoWeek,
  isWrittenYear,
  parseDay,
  toDay,
  two,
  weekdayOf,
  weekStart,
  type Day,
} from './days';
import { seasonCodes, type Designator, type SeasonCode, type UnknownValue } from './timex';

/** How fine a TIMEX3 value is, from fine to coarse. */
export const grains = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const;
export type Grain = (typeof grains)[number];

/** Whether a unit is one of the grains: hours and the like are none. */
export const isGrain = (unit: string): unit is Grain => (grains as readonly string[]).includes(unit);

/** A span of whole days on the calendar, both ends included. */
export interface Period {
  readonly begin: Day;
  readonly end: Day;
  readonly grain: Grain;
}

const winter: SeasonCode = 'WI';
const weekendSuffix: Designator = 'WE';

/** The value of a period of which no more is known than its grain. */
export const unknown: Readonly<Record<Grain, UnknownValue>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** The period a TIMEX3 value covers ("2017-08", "199", "2017-08-27T07:00", "2017-06-03/2017-06-05"); null where it says nothing definite. */
export function periodOf(value: string): Period | null {
  const ends = value.split('/');
  if (ends.length === 2) return periodOfRange(periodOf(ends[0]), periodOf(ends[1]));
  const date = value.split('T', 1)[0];
  const day = parseDay(date);
  if (day !== null) return { begin: day, end: day, grain: 'day' };
  const match = /^(?:FY)?(\d{2,4})(?:-(\d\d|W\d\d(?:-WE|-\d)?|Q[1-4]|H[12]|SP|SU|FA|WI))?$/.exec(date);
  if (!match) return null;
  const [, digits, part] = match;
  const year = Number(digits);
  if (!part) {
    if (digits.length === 4) return months(year, 1, 12, 'year');
    const size = digits.length === 3 ? 10 : 100;
    return {
      begin: toDay(year * size, 1, 1),
      end: toDay(year * size + size - 1, 12, 31),
      grain: size === 10 ? 'decade' : 'century',
    };
  }
  return digits.length === 4 ? partOfYear(year, part) : null;
}

function periodOfRange(first: Period | null, last: Period | null): Period | null {
  if (!first || !last || first.begin > last.end) return null;
  return { begin: first.begin, end: last.end, grain: coarser(first.grain, last.grain) };
}

function partOfYear(year: number, part: string): Period | null {
  const n = Number(part.slice(1));
  switch (part[0]) {
    case 'W':
      return part === winter ? months(year, 12, 3, 'season') : week(year, part);
    case 'Q':
      return months(year, n * 3 - 2, 3, 'quarter');
    case 'H':
      return months(year, n * 6 - 5, 6, 'half');
    case 'S':
    case 'F':
      return months(year, seasonCodes.indexOf(part as 'SP') * 3 + 3, 3, 'season');
    default:
      return Number(part) >= 1 && Number(part) <= 12 ? months(year, Number(part), 1, 'month') : null;
  }
}

function months(year: number, month: number, count: number, grain: Grain): Period {
  const begin = toDay(year, month, 1);
  return { begin, end: addMonths(begin, count) - 1, grain };
}

function week(year: number, part: string): Period {
  const monday = weekStart(year, Number(part.slice(1, 3)));
  if (part.endsWith(weekendSuffix)) return { begin: monday + 5, end: monday + 6, grain: 'weekend' };
  return part.length > 3 ? one(monday + Number(part[4]) - 1) : { begin: monday, end: monday + 6, grain: 'week' };
}

const one = (day: Day): Period => ({ begin: day, end: day, grain: 'day' });

/** The TIMEX3 value of the period of this grain that holds a day. Winter counts to the year it begins in. */
export function valueAt(day: Day, grain: Grain): string {
  const { year, month } = fromDay(day);
  if (!isWrittenYear(grain === 'season' && month < 3 ? year - 1 : year)) return unknown[grain];
  const y = fourDigits(year);
  switch (grain) {
    case 'day':
      return formatDay(day);
    case 'week':
    case 'weekend': {
      const { year: weekYear, week: n } = isoWeek(day);
      if (!isWrittenYear(weekYear)) return unknown[grain];
      return `${fourDigits(weekYear)}-W${two(n)}${grain === 'weekend' ? `-${weekendSuffix}` : ''}`;
    }
    case 'month':
      return `${y}-${two(month)}`;
    case 'quarter':
      return `${y}-Q${Math.ceil(month / 3)}`;
    case 'season':
      return month < 3 ? `${fourDigits(year - 1)}-${winter}` : `${y}-${seasonCodes[Math.floor(month / 3) - 1]}`;
    case 'half':
      return `${y}-H${month > 6 ? 2 : 1}`;
    case 'year':
      return y;
    case 'decade':
      return y.slice(0, 3);
    case 'century':
      return y.slice(0, 2);
  }
}

const monthsIn: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day moved by `n` of a grain's units. */
export function shiftDay(day: Day, n: number, grain: Grain): Day {
  if (grain === 'day') return day + Math.round(n);
  if (grain === 'week' || grain === 'weekend') return day + Math.round(n * 7);
  return addMonths(day, Math.round(n * monthsIn[grain]!));
}

/** The coarser of two grains. */
export function coarser(a: Grain, b: Grain): Grain {
  return grains.indexOf(a) > grains.indexOf(b) ? a : b;
}

/** The value of the `n`-th (from 1, or from the end with -1) part of a period: "the last week of March". */
export function nthPart(period: Period, n: number, grain: Grain): string | null {
  if (grain === 'day') return valueAt(n > 0 ? period.begin + n - 1 : period.end + n + 1, 'day');
  if (grain === 'week') return valueAt(n > 0 ? firstWeek(period) + (n - 1) * 7 : period.end - 6 + (n + 1) * 7, 'week');
  if (grain === 'weekend') {
    const first = period.begin + ((13 - weekdayOf(period.begin)) % 7);
    const last = period.end - (weekdayOf(period.end) % 7);
    return valueAt(n > 0 ? first + (n - 1) * 7 : last + (n + 1) * 7, 'weekend');
  }
  return valueAt(
    n > 0 ? shiftDay(period.begin, n - 1, grain) : shiftDay(startOf(period.end, grain), n + 1, grain),
    grain,
  );
}

/** A day of the first week that lies in a period with most of its days: 1 January may belong to the last week of December. */
function firstWeek({ begin }: Period): Day {
  return weekdayOf(begin) > 4 ? begin + 7 : begin;
}

function startOf(day: Day, grain: Grain): Day {
  return periodOf(valueAt(day, grain))?.begin ?? day;
}
