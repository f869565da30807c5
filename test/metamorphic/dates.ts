import type { GoldArticle } from '../../scripts/reading/gold';
import { rewrite, type Rewriting } from './rewriting';

/** Every year of 28 is like the one 28 before it, weekdays included, where no century without its leap day lies between. */
const cycle = 28;

/** Moves a whole article by 28 years, 10,227 days: only numbers of years change. */
export function shiftByCycle(gold: GoldArticle): Rewriting {
  const years = /(?<![\d.,$€£-])(?:19[3-9]\d|20[0-6]\d)(?![\d.,]\d|\s?(?:euros|people|tonnes|metres|km|m\b))/g;
  return rewrite(
    gold.text,
    [...gold.text.matchAll(years)].map((m) => ({ start: m.index, end: m.index + 4, by: String(Number(m[0]) + cycle) })),
  );
}

/** A TIMEX3 value 28 years on. */
export const laterByCycle = (value: string): string =>
  value.replace(/^\d{4}/, (year) => String(Number(year) + cycle)).replace(/^(\d\d)(\dX?)$/, '$1$2');

const months = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May', 'May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];
const name = months.flat().join('|');
const day = new RegExp(
  `\\b(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b|\\b(?<m>${name})(?<dot>\\.?) (?<d>\\d{1,2})\\b(?<y>, \\d{4})?|\\b(?<d2>\\d{1,2}) (?<m2>${name})\\b(?<y2> \\d{4})?`,
  'g',
);

/** Moves header date and every whole day by `weeks`; months, years and seasons stay. Null for an article without a date. */
export function shiftByWeeks(gold: GoldArticle, weeks: number): Rewriting | null {
  if (gold.date === null) return null;
  const year = Number(gold.date.slice(0, 4));
  const replacements = [...gold.text.matchAll(day)].map((match) => {
    const g = match.groups!;
    const written = g.m ?? g.m2;
    const month = months.findIndex((names) => names.includes(written));
    const years = g.y ?? g.y2;
    const date = g.iso
      ? new Date(`${g.iso}T00:00Z`)
      : new Date(Date.UTC(years ? Number(years.slice(-4)) : year, month, Number(g.d ?? g.d2)));
    date.setUTCDate(date.getUTCDate() + 7 * weeks);
    const by = g.iso
      ? date.toISOString().slice(0, 10)
      : writeDay(date, g, months[date.getUTCMonth()][months[month].indexOf(written)]);
    return { start: match.index, end: match.index + match[0].length, by };
  });
  return rewrite(gold.text, replacements);
}

/** The day in the form its match had. */
function writeDay(date: Date, g: Record<string, string | undefined>, month: string): string {
  const [d, y] = [date.getUTCDate(), date.getUTCFullYear()];
  return g.m ? `${month}${g.dot} ${d}${g.y ? `, ${y}` : ''}` : `${d} ${month}${g.y2 ? ` ${y}` : ''}`;
}

/** A whole day `weeks` later; what is coarser than a day need not move with it and is not compared. */
export const laterByWeeks =
  (weeks: number) =>
  (value: string): string => {
    const match = /^\d{4}-\d\d-\d\d/.exec(value);
    if (!match) return /^\d/.test(value) ? 'coarse' : value;
    const date = new Date(`${match[0]}T00:00Z`);
    date.setUTCDate(date.getUTCDate() + 7 * weeks);
    return date.toISOString().slice(0, 10) + value.slice(10);
  };
