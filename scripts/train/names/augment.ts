import type { Example } from './examples';

/** Every so many sentences are also read as a headline in capitals, in title case, or without capitals. */
const every = 14;

/** The example, and now and then the same words differently capitalized. */
export function augment(example: Example, index: number): Example[] {
  const recase = recasings[index % every];
  if (!recase || example.words.length < 4) return [example];
  return [example, { ...example, words: example.words.map(recase) }];
}

const small = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'from',
  'in',
  'into',
  'nor',
  'of',
  'on',
  'or',
  'over',
  'the',
  'to',
  'with',
]);

const recasings: Readonly<Record<number, (word: string) => string>> = {
  3: (word) => word.toUpperCase(),
  7: (word) => (small.has(word.toLowerCase()) ? word : word.charAt(0).toUpperCase() + word.slice(1)),
  11: (word) => word.toLowerCase(),
};
