import { parseDay } from './calendar';

const reference = /^(?:PRESENT|PAST|FUTURE)_REF$/;
const amount = '(?:\\d{1,6}(?:\\.\\d{1,3})?|X)';
/** `P6Y`, `PT30M`, `P1Y6M`, `PXW`, `P3WE`, `P2Q`. */
const duration = new RegExp(`^P(?=[\\dXT])(?:${amount}(?:Y|MO?|WE|W|DE|DT?|CE|Q|H|NI|AF|EV|SP|SU|FA|WI))*(?:T(?=[\\dX])(?:${amount}[HMS])+)?$`);
/** Century, decade, year, then half, quarter, season, month, week, weekend or day; then the time of day. X stands for what is unknown. */
const date = /^(?:BC)?(?:[\dX]{2}|[\dX]{3}|([\dX]{4})(?:-(?:H[12X]|Q[1-4X]|S[PU]|FA|WI|W([\dX]{2})(?:-(?:[1-7X]|WE))?|([\dX]{2})(?:-([\dX]{2}))?))?)(?:T(?:MO|MI|AF|EV|NI|DT|PM|AM|([\dX]{2})(?::([\dX]{2}))?(?::([\dX]{2}))?))?(?:Z|[+-]\d\d:?\d\d)?$/;
const clock = /^T(?:MO|MI|AF|EV|NI|DT|[\dX]{2}(?::[\dX]{2}){0,2})$/;

/** Whether a text is a value of a TIMEX3 time as ISO-TimeML writes it (ISO 24617-1, after ISO 8601): a date, time, duration or reference. */
export function isTimex(value: string): boolean {
  if (value.length > 40) return false;
  if (reference.test(value) || clock.test(value)) return true;
  if (value.startsWith('P')) return duration.test(value) && /\d|X/.test(value);
  const match = date.exec(value);
  return match !== null && exists(match);
}

/** Months to 12, weeks to 53, hours to 24, and days that the month has. */
function exists([, year, week, month, day, hour, minute, second]: RegExpExecArray): boolean {
  const atMost = (part: string | undefined, least: number, most: number): boolean =>
    part === undefined || part.includes('X') || (Number(part) >= least && Number(part) <= most);
  if (!atMost(week, 1, 53) || !atMost(month, 1, 12) || !atMost(day, 1, 31)) return false;
  if (!atMost(hour, 0, 24) || !atMost(minute, 0, 59) || !atMost(second, 0, 60)) return false;
  const whole = [year, month, day].every(part => part !== undefined && !part.includes('X'));
  return !whole || parseDay(`${year}-${month}-${day}`) !== null;
}
