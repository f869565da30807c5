import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldName } from '../../../src/core/names/gazetteer/folding';
import { nameTypes } from '../../../src/core/names/recognizer/decoding/labels';
import type { Recognizer } from '../../../src/core/names/recognizer/recognizer';
import { splitSentences, tokenize } from '../../english';
import { tokenText } from '../../../src/core/text/tokens';
import type { WordTests } from './conventions';
import { markedNames, toExample } from './examples';
import { dataFolder, loadCorpus } from './sources';

const openTexts = ['current_events_2002_2026', 'wikinews_2019_2020', 'masc', 'state_union_1945_2006'];

/** What an occurrence counts that a corpus marks, and what a name that is written down; one that a recognizer found counts up to 1. */
const markedCount = 2;
const writtenCount = 6;

/** Slot of the sum of all occurrences; slot 0 is for those outside names, then come the types. */
export const totalSlot = nameTypes.length + 1;

/** How often forms stood for names of each type: whole names, words of names; and words written small. */
export interface Tallies {
  readonly names: Map<string, Float64Array>;
  readonly words: Map<string, Float64Array>;
  readonly small: Map<string, number>;
}

/** What a recognizer finds in the open texts. */
export function tallyTexts(recognizer: Recognizer): Tallies {
  const tallies = none();
  for (const file of openTexts) {
    const text = gunzipSync(readFileSync(join(dataFolder, 'text', `${file}.txt.gz`))).toString('utf8');
    for (const piece of pieces(text)) count(piece, recognizer, tallies);
  }
  return tallies;
}

/** What a corpus marks in its training part; names that it leaves open between types are left out. */
export function tallyCorpus(source: string, tests: WordTests): Tallies {
  const tallies = none();
  for (const sentence of loadCorpus(source, 'train')) {
    const example = toExample(sentence, tests);
    for (const { first, last, type } of markedNames(example)) {
      const words = example.words.slice(first, last);
      if (type >= 0) tally(tallies.names, keyOf(words), type + 1, markedCount);
      for (const word of words) if (/^\p{Lu}/u.test(word)) tally(tallies.words, foldName(word), type + 1, markedCount);
    }
  }
  return tallies;
}

/** Names that are written down as organizations'. */
export function tallyOrganizations(names: readonly string[]): Tallies {
  const tallies = none();
  for (const name of names) tally(tallies.names, foldName(name), nameTypes.indexOf('organization') + 1, writtenCount);
  return tallies;
}

/** Tallies of several texts as one. */
export function addTallies(all: readonly Tallies[]): Tallies {
  const sum = none();
  for (const { names, words, small } of all) {
    addCounts(sum.names, names);
    addCounts(sum.words, words);
    for (const [key, n] of small) sum.small.set(key, (sum.small.get(key) ?? 0) + n);
  }
  return sum;
}

function none(): Tallies {
  return { names: new Map(), words: new Map(), small: new Map() };
}

function addCounts(sum: Map<string, Float64Array>, part: ReadonlyMap<string, Float64Array>): void {
  for (const [key, counts] of part) {
    const other = sum.get(key);
    if (!other) sum.set(key, counts.slice());
    else for (let k = 0; k < counts.length; k++) other[k] += counts[k];
  }
}

/** Whole lines of about 100,000 characters. */
function* pieces(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start + 100000);
    const end = newline < 0 ? text.length : newline;
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** Clear names count, doubtful ones hardly do: weights are cubes of scores. */
function count(text: string, recognizer: Recognizer, { names, words, small }: Tallies): void {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const typeOf = new Int8Array(tokens.count);
  const scoreOf = new Float32Array(tokens.count);
  for (const { first, last, type, score } of recognizer.recognize(tokens, sentences)) {
    const index = nameTypes.indexOf(type) + 1;
    tally(
      names,
      keyOf(Array.from({ length: last - first }, (_, k) => tokenText(tokens, first + k))),
      index,
      score ** 3,
    );
    typeOf.fill(index, first, last);
    scoreOf.fill(score, first, last);
  }
  for (let s = 0; s < sentences.count; s++) {
    for (let i = sentences.first[s]; i < sentences.last[s]; i++) {
      const word = tokenText(tokens, i);
      if (typeOf[i] === 0 && /^\p{Ll}/u.test(word)) small.set(foldName(word), (small.get(foldName(word)) ?? 0) + 1);
      if (!/^\p{Lu}/u.test(word) || (typeOf[i] === 0 && i === sentences.first[s])) continue;
      const key = foldName(word);
      tally(words, key, typeOf[i], typeOf[i] === 0 ? 1 : scoreOf[i] ** 3);
      if (typeOf[i] === 0 && names.has(key)) tally(names, key, 0, 1);
    }
  }
}

/** A name's words folded, marks that fold to nothing left out. */
function keyOf(words: readonly string[]): string {
  return words.map(foldName).filter(Boolean).join(' ');
}

function tally(map: Map<string, Float64Array>, key: string, slot: number, weight: number): void {
  if (key === '') return;
  let counts = map.get(key);
  if (!counts) map.set(key, (counts = new Float64Array(totalSlot + 1)));
  counts[slot] += weight;
  counts[totalSlot] += Math.max(1, weight);
}
