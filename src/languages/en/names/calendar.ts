import { abbreviations, fullNames, lowerCase, months, weekdays } from '../lexicon/calendar';

const all = [...months, ...weekdays];

/** Months and days, capitalized but no names; with the marks of time zones and halves of the day. */
export const calendar: ReadonlySet<string> = new Set([
  ...lowerCase([...fullNames(all), ...abbreviations(all)]),
  ...'gmt utc est edt pst am pm'.split(' '),
]);
