import { wordSet } from '../../../../core/text/wordLists';
import type { SentenceWords, Unit } from '../../../../core/times/grammar/rule';
import type { UnitWord } from '../lexicon';
import { readNumber, type NumberRead } from './numbers';
import { unitAt } from './units';

export interface Length {
  /** Null where it is vague. */
  readonly amount: number | null;
  readonly unit: Unit;
  readonly last: number;
  /** A plural without a number: "years". */
  readonly bare?: boolean;
}

/** A number and a unit at `i`: "two and a half years", "half a century", or the bare plural "years". */
export function readLength(w: SentenceWords, i: number): Length | null {
  if (w.at(i) === 'half' && isArticle(w.at(i + 1))) return readHalfOf(w, i + 2);
  const bare = unitAt(w, i);
  if (bare?.plural) return { amount: null, unit: bare.unit, last: i + 1, bare: true };
  const first = readNumber(w, i);
  if (!first) return null;
  const number = upTo(w, first) ?? withHyphenedHalf(w, first) ?? first;
  if (w.at(number.last) === '-' && w.at(number.last + 1) !== '-') return null;
  const at = manners.has(w.at(number.last)) && unitAt(w, number.last + 1) ? number.last + 1 : number.last;
  const unit = unitAt(w, at);
  if (!unit || (unit.plural && at === i + 1 && isArticle(w.at(i))) || !isCounted(w, at, unit, first.value)) return null;
  const { value, last } = withHalf(w, { value: number.value, last: at + 1 });
  return { ...inPlainUnits(unit.unit, value === null ? null : value * unit.times), last };
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** Words between number and unit: "three straight days", "two full years". */
const manners = wordSet('full long straight consecutive more whole solid good short calendar working business');

/** "half an |hour" */
function readHalfOf(w: SentenceWords, i: number): Length | null {
  const unit = unitAt(w, i);
  return unit && !unit.plural ? { ...inPlainUnits(unit.unit, unit.times / 2), last: i + 1 } : null;
}

/** "two or three days", "two to three days": the first counts. Null where no such word follows. */
function upTo(w: SentenceWords, number: NumberRead): NumberRead | null {
  if (w.at(number.last) !== 'or' && w.at(number.last) !== 'to') return null;
  const second = readNumber(w, number.last + 1);
  return second && unitAt(w, second.last) ? { value: number.value, last: second.last } : number;
}

/** "two and a half |years", "two-and-a-half |years" */
function withHyphenedHalf(w: SentenceWords, { value, last }: NumberRead): NumberRead | null {
  const and = w.at(last) === 'and' ? last : w.at(last) === '-' && w.at(last + 1) === 'and' ? last + 1 : -1;
  if (and < 0 || value === null) return null;
  const a = and + (w.at(and + 1) === '-' ? 2 : 1);
  const half = a + (w.at(a + 1) === '-' ? 2 : 1);
  return w.at(a) === 'a' && w.at(half) === 'half' ? { value: value + 0.5, last: half + 1 } : null;
}

/** "two years |and a half" */
function withHalf(w: SentenceWords, { value, last }: NumberRead): NumberRead {
  const follows = w.at(last) === 'and' && w.at(last + 1) === 'a' && w.at(last + 2) === 'half';
  return follows && value !== null ? { value: value + 0.5, last: last + 3 } : { value, last };
}

/** "Second" and "quarter" are other words too: "a second man", "a quarter of them". */
function isCounted(w: SentenceWords, at: number, { word, plural }: UnitWord, number: number | null): boolean {
  if (word === 'quarter') return number !== null && number > 1 && plural;
  return word !== 'second' || plural || (number === 1 && w.tag(at) === 'NN');
}

/** Half an hour is 30 minutes, a decade ten years. */
function inPlainUnits(unit: Unit, amount: number | null): Pick<Length, 'amount' | 'unit'> {
  if (amount !== null && amount < 1) {
    if (unit === 'hour') return { amount: amount * 60, unit: 'minute' };
    if (unit === 'minute') return { amount: amount * 60, unit: 'second' };
    if (unit === 'day') return { amount: amount * 24, unit: 'hour' };
    if (unit === 'year') return { amount: amount * 12, unit: 'month' };
  }
  return inYears(amount, unit);
}

/** Decades and centuries as years, where it is said how many. */
export function inYears(amount: number | null, unit: Unit): Pick<Length, 'amount' | 'unit'> {
  if (amount === null || (unit !== 'decade' && unit !== 'century')) return { amount, unit };
  return { amount: amount * (unit === 'decade' ? 10 : 100), unit: 'year' };
}
