import type { Span } from '../../src/core/analysis';
import { f1Interval, printInterval } from './bootstrap';
import { percent } from './percent';

export interface TimeSpan extends Span {
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

export interface TimeScore {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly types: number;
  readonly values: number;
  readonly errors: readonly string[];
}

/**
 * Matches times one to one, exact spans first, then any overlap; values compared as written but for the two ways to write a
 * decade.
 */
export function scoreTimes(id: string, text: string, gold: readonly TimeSpan[], found: readonly TimeSpan[]): TimeScore {
  const free = new Set(found);
  const match = new Map<TimeSpan, TimeSpan>();
  const take = (g: TimeSpan, same: (f: TimeSpan) => boolean): void => {
    const hit = match.has(g) ? undefined : [...free].find(same);
    if (!hit) return;
    match.set(g, hit);
    free.delete(hit);
  };
  for (const g of gold) take(g, (f) => f.start === g.start && f.end === g.end);
  const strict = match.size;
  for (const g of gold) take(g, (f) => f.start < g.end && f.end > g.start);
  const errors: string[] = [];
  let [types, values] = [0, 0];
  const where = (s: Span): string =>
    `${id}: …${text.slice(Math.max(0, s.start - 50), s.end + 30).replace(/\s+/g, ' ')}…`;
  for (const g of gold) {
    const f = match.get(g);
    if (!f) errors.push(`missed [${g.text}] ${g.type} ${g.value} ${where(g)}`);
    else {
      if (f.type === g.type) types++;
      if (canonical(f.value) === canonical(g.value)) values++;
      if (canonical(f.value) !== canonical(g.value) || f.type !== g.type)
        errors.push(`value [${g.text}] ${g.type} ${g.value}, not [${f.text}] ${f.type} ${f.value} ${where(g)}`);
      else if (f.text !== g.text) errors.push(`span [${g.text}], not [${f.text}] ${where(g)}`);
    }
  }
  for (const f of free) errors.push(`extra [${f.text}] ${f.type} ${f.value} ${where(f)}`);
  return { gold: gold.length, found: found.length, strict, relaxed: match.size, types, values, errors };
}

/** `199X` and `199` are the same decade. */
const canonical = (value: string): string => value.replace(/^(\d{3})X$/, '$1');

const f1 = (right: number, gold: number, found: number): string =>
  gold + found === 0 ? '-' : ((200 * right) / (gold + found)).toFixed(1);

/** One line of figures, with 95 % intervals over documents; precision and recall are of relaxed spans, accuracies of matched ones. */
export function total(scores: readonly TimeScore[]): string {
  const sum = (key: Exclude<keyof TimeScore, 'errors'>): number => scores.reduce((n, s) => n + s[key], 0);
  const [gold, found, strict, relaxed, types, values] = [
    sum('gold'),
    sum('found'),
    sum('strict'),
    sum('relaxed'),
    sum('types'),
    sum('values'),
  ];
  const interval = (right: 'strict' | 'relaxed' | 'types' | 'values'): string =>
    printInterval(f1Interval(scores.map((s) => ({ right: s[right], found: s.found, gold: s.gold }))));
  return [
    `  gold ${gold} found ${found}`,
    `strict F1 ${f1(strict, gold, found)} ${interval('strict')}`,
    `relaxed P ${percent(relaxed, found)} R ${percent(relaxed, gold)} F1 ${f1(relaxed, gold, found)} ${interval('relaxed')}`,
    `type F1 ${f1(types, gold, found)} ${interval('types')} (accuracy ${percent(types, relaxed)})`,
    `value F1 ${f1(values, gold, found)} ${interval('values')} (accuracy ${percent(values, relaxed)})`,
  ].join(' | ');
}
