import * as english from '../languages/en/newsPatterns';
import { signs, type Sign } from '../languages/en/newsSigns';
import { Counts, squash } from './counts';
import * as shapes from './patterns';

/** Something that is counted in a text. Each number lies between 0 and about 1. */
interface Feature {
  readonly name: string;
  readonly of: (counts: Counts) => number;
}

/** How many words of a sign news has in a hundred; of one that is not here, one. */
const usualRate: Partial<Record<Sign, number>> = {
  reporting: 1.5,
  weekdays: 0.6,
  months: 0.6,
  offices: 2,
  happenings: 1.5,
  media: 0.4,
  first: 2,
  second: 1,
  software: 2,
  legal: 1.5,
  letter: 0.6,
  literary: 1.5,
  reference: 1,
  speech: 0.8,
};

const signRate = (counts: Counts, sign: Sign): number => counts.per(counts.sign(sign), usualRate[sign] ?? 1);
const quotations = (counts: Counts): number => counts.per(counts.all(shapes.quotation), 1);
const titled = (counts: Counts): number => counts.per(counts.all(english.titledName), 0.8);
const fullNames = (counts: Counts): number => counts.per(counts.all(shapes.fullName), 2);
const weekdays = (counts: Counts): number => counts.per(counts.all(english.weekday), 0.7);
const years = (counts: Counts): number => counts.per(counts.all(shapes.year), 2);
const rate =
  (pattern: RegExp, usual: number) =>
  (counts: Counts): number =>
    counts.per(counts.all(pattern), usual);
const lines =
  (pattern: RegExp) =>
  (counts: Counts): number =>
    counts.share((line) => pattern.test(line));
const yes =
  (test: (counts: Counts) => boolean) =>
  (counts: Counts): number =>
    test(counts) ? 1 : 0;

/** What is counted, in the order of the weights. */
export const features: readonly Feature[] = [
  ...signs.map((sign) => ({ name: `words: ${sign}`, of: (counts: Counts) => signRate(counts, sign) })),
  { name: 'headline', of: yes((c) => c.hasHeadline()) },
  { name: 'byline', of: yes((c) => c.hasByline()) },
  { name: 'dateline', of: yes((c) => c.hasDateline()) },
  { name: 'loose dateline', of: yes((c) => c.hasLooseDateline()) },
  { name: 'date line', of: yes((c) => c.hasDateLine()) },
  { name: 'furniture', of: furniture },
  {
    name: 'headings in capitals',
    of: (c) => c.share((line) => line.length < 80 && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line)),
  },
  { name: 'quotations', of: quotations },
  { name: 'quotations with a saying verb', of: rate(english.quotedSaying, 0.5) },
  { name: 'name said', of: rate(english.nameSaid, 0.7) },
  { name: 'he said', of: rate(english.heSaid, 0.5) },
  { name: 'quotation opens a line', of: lines(/^["“]/) },
  { name: 'weekday phrase', of: weekdays },
  { name: 'title and name', of: titled },
  { name: 'full names', of: fullNames },
  { name: 'capitals inside sentences', of: rate(/[\p{Ll},] \p{Lu}\p{Ll}/gu, 8) },
  { name: 'age', of: rate(english.age, 0.4) },
  { name: 'money and percent', of: rate(english.amount, 1) },
  { name: 'scores', of: rate(/\b\d{1,3}[-–]\d{1,3}\b/g, 1) },
  { name: 'years in brackets', of: rate(english.yearInBrackets, 0.5) },
  { name: 'years', of: years },
  { name: 'digits', of: (c) => squash(c.all(/\d/g) / Math.max(60, c.text.length * 0.06)) },
  { name: 'first line defines', of: yes((c) => english.definition.test(c.prose[0]?.text ?? '')) },
  { name: 'past', of: rate(english.past, 7) },
  { name: 'short', of: yes((c) => c.words < 60) },
  { name: 'many words', of: (c) => squash(c.words / 400) },
  { name: 'sentence length', of: (c) => squash(c.words / c.sentences / 22) },
  { name: 'paragraph sentences', of: (c) => squash(c.sentences / c.paragraphs() / 3) },
  { name: 'prose', of: (c) => (c.lines.length === 0 ? 0 : c.prose.length / c.lines.length) },
  { name: 'lists', of: lines(/^\s*(?:[-*+•·#>]|\d+[.)]\s|\[)/) },
  { name: 'indented', of: (c) => c.indented() },
  { name: 'code signs', of: (c) => squash(c.all(shapes.codeSign) / Math.max(10, c.words * 0.05)) },
  { name: 'addresses', of: rate(/https?:|www\.|\w@\w/g, 0.5) },
  { name: 'labels', of: lines(/^[\p{L} _-]{1,24}:(?:\s|$)/u) },
  { name: 'times of day at lines', of: lines(/^\W{0,2}\d{1,4}[-/:.]\d\d[-/:. ]/) },
  { name: 'questions', of: rate(/\?/g, 1) },
  { name: 'exclamations', of: rate(/!/g, 0.5) },
  { name: 'contractions', of: rate(english.contraction, 1) },
  { name: 'newsy and named', of: (c) => Math.sqrt(signRate(c, 'happenings') * fullNames(c)) },
  { name: 'said and weekday', of: (c) => Math.sqrt(signRate(c, 'reporting') * weekdays(c)) },
  { name: 'quoted and titled', of: (c) => Math.sqrt(quotations(c) * titled(c)) },
  { name: 'years without days', of: (c) => (c.all(english.weekday) > 0 ? 0 : years(c)) },
  { name: 'nobody speaks', of: yes((c) => c.all(shapes.quotation) === 0 && c.sign('reporting') === 0) },
];

/** The numbers of a text, in the order of {@link features}. */
export function featuresOf(text: string): Float64Array {
  const counts = new Counts(text);
  return Float64Array.from(features, (feature) => feature.of(counts));
}

function furniture({ lines: all }: Counts): number {
  const found = all.filter((line) => line.text.length < 90 && english.furniture.test(line.text));
  return Math.min(1, found.length / 4);
}
