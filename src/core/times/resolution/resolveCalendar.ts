import {
  daysInMonth,
  fourDigits,
  fromDay,
  isCivil,
  isWrittenYear,
  toDay,
  two,
  weekdayOf,
  type Day,
} from '../calendar/days';
import type { Designator, SeasonCode } from '../calendar/timex';
import type { Direction } from './direction';
import { fixedDate, holidaysIn, holidayValue } from '../calendar/holidays';
import type { CalendarMeaning } from '../grammar/meaning';
import { periodOf, unknown, valueAt, type Grain, type Period } from '../calendar/periods';

const fiscalPrefix: Designator = 'FY';
/** The value of a day; unknown where no four digits write its year. */
const dayValue = (day: Day): string => valueAt(day, 'day');
const winter: SeasonCode = 'WI';

/** The value of what is said of a date, what it leaves out taken from the article's day and the tense. */
export function resolveCalendar(
  m: CalendarMeaning,
  article: Day | null,
  direction: Direction,
  within: Period | null,
): string {
  const year = m.year ?? (within && within.grain === 'year' ? fromDay(within.begin).year : undefined);
  if (m.fiscal) return `${fiscalPrefix}${year ?? (article === null ? unknown.year : fromDay(article).year)}`;
  if (year !== undefined) return inYear(m, year);
  if (m.weekday !== undefined && m.month === undefined) return weekday(m, article, direction, within);
  if (article === null) return unknownYear(m);
  if (m.holiday || m.day !== undefined) return nearestDay(m, article, direction);
  return nearestPeriod(m, article, direction);
}

/** The value in a known year. */
function inYear(m: CalendarMeaning, year: number): string {
  const y = fourDigits(year);
  if (m.holiday) {
    const [day] = holidaysIn(m.holiday, year);
    return day === undefined ? y : holidayValue(m.holiday, day);
  }
  if (m.month && m.day) return `${y}-${two(m.month)}-${two(m.day)}`;
  if (m.month) return `${y}-${two(m.month)}`;
  if (m.season) return `${y}-${m.season}`;
  if (m.quarter) return `${y}-Q${m.quarter}`;
  return m.half ? `${y}-H${m.half}` : y;
}

function unknownYear(m: CalendarMeaning): string {
  if (m.holiday) {
    const date = fixedDate(m.holiday);
    return date ? `${unknown.year}-${date}` : unknown.day;
  }
  return inYear(m, 0).replace(/^0000/, unknown.year);
}

function weekday(
  { weekday: wanted = 1, shift, soonest }: CalendarMeaning,
  article: Day | null,
  direction: Direction,
  within: Period | null,
): string {
  if (within?.grain === 'week') return dayValue(within.begin + wanted - 1);
  if (article === null) return `${unknown.week}-${wanted}`;
  const today = weekdayOf(article);
  if (soonest) return dayValue(article + ((wanted - today + 6) % 7) + 1);
  if (shift === 1) return dayValue(article - today + 7 + wanted);
  if (shift === -1) return dayValue(article - ((today - wanted + 6) % 7) - 1);
  if (shift === 0 && direction !== 'past')
    return dayValue(article - today + wanted + (wanted < today && direction === 'future' ? 7 : 0));
  return dayValue(direction === 'future' ? article + ((wanted - today + 7) % 7) : article - ((today - wanted + 7) % 7));
}

/** Beyond this many days a tense is no longer believed against the nearest date. */
const farthest = 250;

/** A date or holiday without its year: the nearest, unless the tense says otherwise. */
function nearestDay(m: CalendarMeaning, article: Day, direction: Direction): string {
  const { year } = fromDay(article);
  const days = [year - 1, year, year + 1]
    .filter(isWrittenYear)
    .flatMap((y) => (m.holiday ? holidaysIn(m.holiday, y) : dayIn(m, y)));
  if (days.length === 0) return unknownYear(m);
  const nearest = [...days].sort((a, b) => Math.abs(a - article) - Math.abs(b - article))[0];
  const side =
    m.shift === -1 || (direction === 'past' && m.shift === undefined)
      ? days.filter((d) => d <= article).pop()
      : m.shift === 1 || direction === 'future'
        ? days.find((d) => d >= article)
        : undefined;
  const believed = side !== undefined && (m.shift !== undefined || m.holiday || Math.abs(side - article) <= farthest);
  const day = believed ? side : nearest;
  return m.holiday ? holidayValue(m.holiday, day) : dayValue(day);
}

function dayIn({ month = 1, day = 1 }: CalendarMeaning, year: number): Day[] {
  return isCivil(year, month, day) || (month === 2 && day === 29)
    ? [toDay(year, month, Math.min(day, daysInMonth(year, month)))]
    : [];
}

/** A quarter or half that ended longer ago than this is not meant by a past tense alone. */
const halfYear = 190;

/** A month, season, quarter or half without its year. */
function nearestPeriod(m: CalendarMeaning, article: Day, direction: Direction): string {
  const { year } = fromDay(article);
  const grain: Grain = m.month ? 'month' : m.season ? 'season' : m.quarter ? 'quarter' : 'half';
  const current = valueAt(article, grain);
  const values = [year - 2, year - 1, year, year + 1].filter(isWrittenYear).map((y) => inYear(m, y));
  const begin = (value: string): Day => periodOf(value)!.begin;
  const end = (value: string): Day => periodOf(value)!.end;
  const past = values.filter((v) => begin(v) <= article);
  const last = past[past.length - 1] ?? values[0];
  const next = values.find((v) => end(v) >= article) ?? values[values.length - 1];
  if (m.shift === -1) return last === current ? (past[past.length - 2] ?? last) : last;
  if (m.shift === 1) return values.find((v) => begin(v) > article) ?? next;
  if (m.shift === 0)
    return inYear(m, m.season === winter && current.endsWith(winter) ? Number(current.slice(0, 4)) : year);
  if (direction === 'future') return next;
  if ((direction === 'past' || m.quarter || m.half) && article - end(last) <= halfYear) return last;
  if (grain === 'month' || grain === 'season')
    return direction === 'past' || article - end(last) <= begin(next) - article ? last : next;
  return article - end(last) <= begin(next) - article ? last : next;
}
