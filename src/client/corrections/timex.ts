const year = '[0-9X]{4}';
const part = '[0-9X]{2}(?:-[0-9X]{2})?|Q[1-4X]|H[12X]|W[0-9X]{2}(?:-(?:[1-7X]|WE))?|SP|SU|FA|WI';
const date = `${year}(?:-(?:${part}))?|[0-9]{2,3}|FY${year}`;
const clock = 'T(?:[0-9X]{2}(?::[0-9X]{2}(?::[0-9X]{2})?)?Z?|MO|MI|AF|EV|NI|DT)';
const duration = 'P(?:(?:[0-9X]+(?:\\.[0-9]+)?(?:Y|M|W|D|DE|CE|Q|WE))+(?:T(?:[0-9X]+[HMS])+)?|T(?:[0-9X]+[HMS])+)';
/** What a range begins and ends with. */
const moment = new RegExp(`^(?:${date})(?:${clock})?$`);
const timex = new RegExp(`^(?:(?:${date})(?:${clock})?|${clock}|${duration}|(?:PRESENT|PAST|FUTURE)_REF)$`);

/** Has the text the shape of a TIMEX3 value (ISO-TimeML): 2017-08-27, 2017-W34, 2017-08-27T07:00, 2017-06-03/2017-06-05, P6Y, PAST_REF? */
export function isTimex(text: string): boolean {
  const ends = text.split('/', 3);
  return ends.length === 2 ? ends.every((end) => moment.test(end) && isSingle(end)) : isSingle(text);
}

function isSingle(text: string): boolean {
  if (!timex.test(text)) return false;
  const day = /^\d{4}-\d\d-\d\d/.exec(text);
  return day ? isDay(day[0]) : !/^[0-9X]{4}-(?:1[3-9]|[2-9]\d|00)(?:-|T|$)/.test(text);
}

/** `YYYY-MM-DD` and in the calendar? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
