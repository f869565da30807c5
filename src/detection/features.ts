import { readDateLine } from '../core/layout/header';
import { readDateline } from '../core/layout/dateline';
import type { PageWords } from '../core/layout/pageWords';
import { signs, signsOf } from '../languages/en/newsSigns';
import { layoutWords, linesOf, type Line } from './page';
import * as found from './patterns';

/** What is counted in a text, in the order of the weights. */
export const featureNames: readonly string[] = [
  ...signs.map((sign) => `words: ${sign}`),
  ...['headline', 'byline', 'dateline', 'loose dateline', 'date line', 'furniture', 'headings in capitals'],
  ...['quotations', 'quotations with a saying verb', 'name said', 'he said', 'quotation opens a line'],
  ...[
    'weekday phrase',
    'title and name',
    'full names',
    'capitals inside sentences',
    'age',
    'money and percent',
    'scores',
  ],
  ...['years in brackets', 'years', 'digits', 'first line defines', 'past', 'short', 'many words'],
  ...[
    'sentence length',
    'paragraph sentences',
    'prose',
    'lists',
    'indented',
    'code signs',
    'addresses',
    'labels',
    'times of day at lines',
  ],
  ...[
    'questions',
    'exclamations',
    'contractions',
    'newsy and named',
    'said and weekday',
    'quoted and titled',
    'years without days',
    'nobody speaks',
  ],
];

/** Rates are per hundred words; each number lies between 0 and about 1. */
export function featuresOf(text: string): Float64Array {
  const words = layoutWords();
  const lines = linesOf(text);
  const counts = countSigns(text);
  const { total } = counts;
  const per = (count: number, usual: number): number => squash((count / Math.max(total, fewWords)) * (100 / usual));
  const all = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const share = (test: (line: string) => boolean, among = lines): number =>
    among.length === 0 ? 0 : among.filter((line) => test(line.text)).length / among.length;
  const top = lines.slice(0, 12);
  const prose = lines.filter((line) => isProseLine(line.text));
  const sentences = Math.max(1, all(found.sentenceEnds));
  const paragraphs = Math.max(
    1,
    text.split(/\n\s*\n/).filter((paragraph) => /[.!?]["”’)]*\s*$/.test(paragraph)).length,
  );
  const quotations = all(found.quotation);
  const saying = all(found.quotedSaying);
  const named = all(found.nameSaid);
  const titled = all(found.titledName);
  const fullNames = all(found.fullName);
  const weekdays = all(found.weekday);
  const years = per(all(/\b(?:1[5-9]|20)\d\d\b/g), 2);
  const signRates = signs.map((sign, i) => per(counts.of[i], usualRate[sign] ?? 1));
  return Float64Array.from([
    ...signRates,
    hasHeadline(lines) ? 1 : 0,
    top.some((line) => found.byline.test(line.text)) || found.bylineAnywhere.test(text) ? 1 : 0,
    lines.slice(0, 14).some((line) => isDateline(text, line, words)) ? 1 : 0,
    lines.slice(0, 14).some((line) => found.looseDateline.test(line.text)) ? 1 : 0,
    top.some((line) => readDateLine(text, line, words) !== null || found.newsDate.test(line.text)) ? 1 : 0,
    Math.min(1, lines.filter((line) => line.text.length < 90 && found.furniture.test(line.text)).length / 4),
    share((line) => line.length < 80 && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line)),
    per(quotations, 1),
    per(saying, 0.5),
    per(named, 0.7),
    per(all(found.heSaid), 0.5),
    share((line) => /^["“]/.test(line)),
    per(weekdays, 0.7),
    per(titled, 0.8),
    per(fullNames, 2),
    per(all(/[\p{Ll},] \p{Lu}\p{Ll}/gu), 8),
    per(all(found.age), 0.4),
    per(all(found.amount), 1),
    per(all(/\b\d{1,3}[-–]\d{1,3}\b/g), 1),
    per(all(/\(\d{4}\)|\(\d{4}[-–]|\(born\b/g), 0.5),
    years,
    squash(all(/\d/g) / Math.max(60, text.length * 0.06)),
    found.definition.test(prose[0]?.text ?? '') ? 1 : 0,
    per(all(found.past), 7),
    total < 60 ? 1 : 0,
    squash(total / 400),
    squash(total / sentences / 22),
    squash(sentences / paragraphs / 3),
    lines.length === 0 ? 0 : prose.length / lines.length,
    share((line) => /^\s*(?:[-*+•·#>]|\d+[.)]\s|\[)/.test(line)),
    indented(text),
    squash(all(found.codeSign) / Math.max(10, total * 0.05)),
    per(all(/https?:|www\.|\w@\w/g), 0.5),
    share((line) => /^[\p{L} _-]{1,24}:(?:\s|$)/u.test(line)),
    share((line) => /^\W{0,2}\d{1,4}[-/:.]\d\d[-/:. ]/.test(line)),
    per(all(/\?/g), 1),
    per(all(/!/g), 0.5),
    per(all(/\w[’'](?:t|ve|m|ll|re|d)\b/g), 1),
    Math.sqrt(signRates[signs.indexOf('happenings')] * per(fullNames, 2)),
    Math.sqrt(signRates[signs.indexOf('reporting')] * per(weekdays, 0.7)),
    Math.sqrt(per(quotations, 1) * per(titled, 0.8)),
    weekdays > 0 ? 0 : years,
    quotations === 0 && counts.of[signs.indexOf('reporting')] === 0 ? 1 : 0,
  ]);
}

/** A shorter text counts as one of this many words: a sign or two in it are chance. */
const fewWords = 60;

/** 0 to 1.6, and 1 where a number is 1: more of the same says less and less. */
const squash = (value: number): number => Math.min(1.6, (2 * value) / (1 + value));

const usualRate: Partial<Record<(typeof signs)[number], number>> = {
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

function isDateline(text: string, line: Line, words: PageWords): boolean {
  const found = readDateline(text, line, words);
  return (
    found !== null && (found.agency !== null || (found.places.length > 0 && !/\p{Ll}/u.test(found.places[0].text)))
  );
}

/** A first line like a title, and prose below it. */
function hasHeadline(lines: readonly Line[]): boolean {
  const [first] = lines;
  if (!first || lines.length < 2) return false;
  const words = first.text.split(/\s+/).length;
  const plain = words >= 4 && words <= 18 && !/[.:;{}<>=|\\#*_@]$|[{}<>=|\\#*_@]/.test(first.text);
  return plain && lines.slice(1, 8).some((line) => isProseLine(line.text) && line.text.length > 60);
}

const isProseLine = (line: string): boolean => /(?:\p{L}[\p{L}’'-]*[,;]? ){5}/u.test(line) && !/[{}<>=|\\]/.test(line);

const indented = (text: string): number => {
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.length === 0 ? 0 : lines.slice(1).filter((line) => /^(?: {2,}|\t)/.test(line)).length / lines.length;
};

function countSigns(text: string): { readonly of: Float64Array; readonly total: number } {
  const of = new Float64Array(signs.length);
  let total = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    total++;
    for (const sign of signsOf.get(word.toLowerCase()) ?? []) of[sign]++;
  }
  return { of, total };
}
