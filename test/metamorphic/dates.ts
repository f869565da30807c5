import type { GoldArticle } from '../support/gold';
import { rewrite, type Rewriting } from './rewriting';

/** Every year of 28 is like the one 28 before it, weekdays included, where no century without its leap day lies between. */
const cycle = 28;

/** Moves a whole article by 28 years, 10,227 days: only numbers of years change. */
export function shiftByCycle(gold: GoldArticle): Rewriting {
  const years = /(?<![\d.,$€£-])(?:19[3-9]\d|20[0-6]\d)(?![\d.,]\d|\s?(?:euros|people|tonnes|metres|km|m\b))/g;
  return rewrite(gold.text, [...gold.text.matchAll(years)].map((m) => ({ start: m.index, end: m.index + 4, by: String(Number(m[0]) + cycle) })));
}

/** A TIMEX3 value 28 years on. */
export const laterByCycle = (value: string): string => value.replace(/^\d{4}/, (year) => String(Number(year) + cycle)).replace(/^(\d\d)(\dX?)$/, '$1$2');

const months = 'January February March April May June July August September October November December'.split(' ');

/** Moves header date and every whole day by `weeks`; months, years and seasons stay. Null for an article without a date. */
export function shiftByWeeks(gold: GoldArticle, weeks: number): Rewriting | null {
  if (gold.date === null) return null;
  const day = /\b(\d{4})-(\d\d)-(\d\d)\b|\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\b(, \d{4})?/g;
  const year = Number(gold.date.slice(0, 4));
  const replacements = [...gold.text.matchAll(day)].map((m) => {
    const date = m[1] ? new Date(`${m[0]}T00:00Z`) : new Date(Date.UTC(m[6] ? Number(m[6].slice(2)) : year, months.indexOf(m[4]), Number(m[5])));
    date.setUTCDate(date.getUTCDate() + 7 * weeks);
    const written = `${months[date.getUTCMonth()]} ${date.getUTCDate()}`;
    const by = m[1] ? date.toISOString().slice(0, 10) : m[6] ? `${written}, ${date.getUTCFullYear()}` : written;
    return { start: m.index, end: m.index + m[0].length, by };
  });
  return rewrite(gold.text, replacements);
}

/** A whole day `weeks` later; what is coarser than a day need not move with it and is not compared. */
export const laterByWeeks = (weeks: number) => (value: string): string => {
  const match = /^\d{4}-\d\d-\d\d/.exec(value);
  if (!match) return /^\d/.test(value) ? 'coarse' : value;
  const date = new Date(`${match[0]}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7 * weeks);
  return date.toISOString().slice(0, 10) + value.slice(10);
};
