import { parseDay } from './days';

/** How a time stands to its value: TIMEX3's `mod`. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER';

/** Values of what has no date. */
const references = ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const;
export type TimexReference = (typeof references)[number];

/** From spring on, as they follow each other in a year; winter counts to the year that it begins in. */
export const seasonCodes = ['SP', 'SU', 'FA', 'WI'] as const;
export type SeasonCode = (typeof seasonCodes)[number];

/** Morning, midday, afternoon, evening, night and daytime. */
const dayParts = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const;
export type PartOfDay = (typeof dayParts)[number];

/** What stands in a value besides numbers: a fiscal year, years before Christ, a weekend. */
export type Designator = 'FY' | 'BC' | 'WE';

/** Values of which no more is known than how fine they are; X is a digit that is not known. */
export type UnknownValue =
  'XXXX-XX-XX' | 'XXXX-WXX-WE' | 'XXXX-WXX' | 'XXXX-XX' | 'XXXX-QX' | 'XXXX-HX' | 'XXXX' | 'XXX' | 'XX' | 'TXX:XX';

/** What is counted in a duration before its `T`: years, months, weekends, weeks, days, centuries, quarters, halves. */
const counted = ['Y', 'M', 'MO', 'WE', 'W', 'DE', 'D', 'CE', 'Q', 'H', ...seasonCodes, ...dayParts] as const;

const oneOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

const amount = /(?:\d{1,6}(?:\.\d{1,3})?|X)/.source;
/** `P6Y`, `PT30M`, `P1Y6M`, `PXW`, `P3WE`, `P11SU`. */
const duration = new RegExp(
  `${/^P(?=[\dXT])/.source}(?:${amount}${oneOf(counted)})*(?:${/T(?=[\dX])/.source}(?:${amount}${/[HMS]/.source})+)?$`,
);

const two = /([\dX]{2})/.source;
const partOfYear = [
  /H[12X]/.source,
  /Q[1-4X]/.source,
  ...seasonCodes,
  `W${two}${/(?:-(?:[1-7X]|WE))?/.source}`,
  `${two}(?:-${two})?`,
];
const halvesOfDay = ['AM', 'PM'] as const;
const partOfDay = oneOf([...dayParts, ...halvesOfDay, `${two}(?::${two})?(?::${two})?`]);
const zone = /(?:Z|[+-]\d\d:?\d\d)?/.source;
/** Century, decade or year; half, quarter, season, month, week, weekend or day of it; then the time of day. X is what is unknown. */
const date = new RegExp(
  `${/^(?:BC|FY)?/.source}(?:${/[\dX]{2}|[\dX]{3}|([\dX]{4})/.source}(?:-${oneOf(partOfYear)})?)(?:T${partOfDay})?${zone}$`,
);
const clock = new RegExp(`^T${partOfDay}$`);

/** Longer than any value but a range; it bounds what is looked at. */
const longest = 40;

/**
 * Whether a text is the value of a TIMEX3 time: a date, time, duration or reference as ISO-TimeML writes it (ISO 24617-1, after
 * ISO 8601).
 */
export function isTimex(value: string): boolean {
  const ends = value.split('/', 3);
  return ends.length === 2 ? ends.every(isMoment) : isSingle(value);
}

/** A date, with or without a time of day: what a range begins and ends with. */
function isMoment(value: string): boolean {
  const match = value.length <= longest ? date.exec(value) : null;
  return match !== null && exists(match);
}

function isSingle(value: string): boolean {
  if (value.length > longest) return false;
  if ((references as readonly string[]).includes(value) || clock.test(value)) return true;
  if (value.startsWith('P')) return duration.test(value);
  const match = date.exec(value);
  return match !== null && exists(match);
}

/** Weeks to 53, months to 12, hours to 24, and days that the month has. */
function exists([, year, week, month, day, hour, minute, second]: RegExpExecArray): boolean {
  const isFrom = (part: string | undefined, least: number, most: number): boolean =>
    part === undefined || part.includes('X') || (Number(part) >= least && Number(part) <= most);
  const known = isFrom(week, 1, 53) && isFrom(month, 1, 12) && isFrom(day, 1, 31);
  if (!known || !isFrom(hour, 0, 24) || !isFrom(minute, 0, 59) || !isFrom(second, 0, 60)) return false;
  const whole = [year, month, day].every((part) => part !== undefined && !part.includes('X'));
  return !whole || parseDay(`${year}-${month}-${day}`) !== null;
}
