import { foldName } from '../../../src/core/names/gazetteer/folding';
import { nameTypes } from '../../../src/core/names/recognizer/decoding/labels';
import type { WordTests } from './conventions';
import { markedNames, toExample, type Marked } from './examples';
import { loadCorpus } from './sources';

type Counts = Map<string, Float64Array>;

/** What corpora show of folded words. */
export interface Company {
  /** How often it was part of a name of each type. */
  readonly types: Counts;
  /** How often it was written with a capital within a sentence, and how often small. */
  readonly small: Counts;
  /** As the word 1 before, 1 after, 2 before, 2 after a name or another capitalized word: how often that was no name, and one of each type. */
  readonly beside: readonly [Counts, Counts, Counts, Counts];
}

const typeCount = nameTypes.length;

/** Counts the training parts of some sources. */
export function countCompany(sources: readonly string[], tests: WordTests): Company {
  const company: Company = { types: new Map(), small: new Map(), beside: [new Map(), new Map(), new Map(), new Map()] };
  for (const source of sources) {
    for (const sentence of loadCorpus(source, 'train')) {
      const example = toExample(sentence, tests);
      const keys = example.words.map(foldName);
      countCase(example.words, keys, company.small);
      for (const name of markedNames(example)) countName(example.words, keys, name, company);
    }
  }
  return company;
}

function countCase(words: readonly string[], keys: readonly string[], small: Counts): void {
  for (let i = 1; i < words.length; i++)
    if (/^\p{L}/u.test(words[i])) count(small, keys[i], 2, /^\p{Lu}/u.test(words[i]) ? 0 : 1);
}

function countName(
  words: readonly string[],
  keys: readonly string[],
  { first, last, type }: Marked,
  { types, beside }: Company,
): void {
  [first - 1, last, first - 2, last + 1].forEach((at, side) => count(beside[side], keys[at], typeCount + 1, type + 1));
  if (type < 0) return;
  for (let k = first; k < last; k++) if (/^\p{Lu}/u.test(words[k])) count(types, keys[k], typeCount, type);
}

function count(counts: Counts, key: string | undefined, classes: number, slot: number): void {
  if (!key) return;
  let row = counts.get(key);
  if (!row) counts.set(key, (row = new Float64Array(classes)));
  row[slot]++;
}
