import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { writeKeys, readKeys } from '../../../src/core/names/gazetteer-format';
import type { KnownNames } from '../../../src/core/names/knownNames';
import { NAME_TYPES } from '../../../src/core/names/labels';
import { foldName } from '../../../src/core/names/fold';
import type { Recognizer } from '../../../src/core/names/recognizer';
import { splitSentences } from '../../../src/core/text/sentences';
import { tokenText } from '../../../src/core/text/tokens';
import { tokenize } from '../../../src/core/text/tokenize';
import { DATA } from './sources';

const TEXTS = ['current_events_2002_2026', 'wikinews_2019_2020', 'masc', 'state_union_1945_2006'];

/** Known names as they are packed. */
export interface MinedNames {
  readonly keys: readonly string[];
  readonly values: Uint8Array;
}

export const NOTHING_MINED: MinedNames = { keys: [], values: new Uint8Array(0) };

const FEWEST = 3;
const LEAST_SHARE = 0.55;

/** Value of a word that is nearly always written small: no type has this number. */
const ORDINARY = 4 * (NAME_TYPES.length + 1);
const ORDINARY_SHARE = 0.8;

/** Reads the open texts with a recognizer and keeps names and words that are nearly always of one type (self-training). */
export function mineNames(recognizer: Recognizer): MinedNames {
  const names = new Map<string, Float64Array>();
  const words = new Map<string, Float64Array>();
  const small = new Map<string, number>();
  for (const file of TEXTS) {
    const text = gunzipSync(readFileSync(join(DATA, 'text', `${file}.txt.gz`))).toString('utf8');
    for (const piece of pieces(text)) count(piece, recognizer, names, words, small);
  }
  const entries = new Map<string, number>();
  const keepValue = (key: string, value: number): void => {
    if (value > 0 && /^#?[a-z0-9][a-z0-9 &]*$/.test(key) && key.length < 60) entries.set(key, value);
  };
  const keep = (key: string, tally: Float64Array): void => keepValue(key, summarize(tally));
  for (const [key, tally] of names) keep(key, tally);
  for (const [key, tally] of words) keep('#' + key, tally);
  for (const [key, lower] of small) {
    const capital = words.get(key)?.[NAME_TYPES.length + 1] ?? 0;
    if (lower >= FEWEST && lower >= ORDINARY_SHARE * (lower + capital))
      keepValue('#' + key, lower >= 50 ? ORDINARY + 2 : ORDINARY);
  }
  const sorted = [...entries].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return { keys: sorted.map(([key]) => key), values: Uint8Array.from(sorted, ([, value]) => value) };
}

export function toKnownNames({ keys, values }: MinedNames): KnownNames {
  return { table: readKeys(writeKeys(keys), keys.length), values };
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

function count(
  text: string,
  recognizer: Recognizer,
  names: Map<string, Float64Array>,
  words: Map<string, Float64Array>,
  small: Map<string, number>,
): void {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const typeOf = new Int8Array(tokens.count);
  const scoreOf = new Float32Array(tokens.count);
  for (const { first, last, type, score } of recognizer.recognize(tokens, sentences)) {
    const index = NAME_TYPES.indexOf(type) + 1;
    const key = foldName(
      Array.from({ length: last - first }, (_, k) => tokenText(tokens, first + k))
        .filter((w) => foldName(w) !== '')
        .join(' '),
    );
    tally(names, key, index, score ** 3);
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

/** Clear occurrences count, doubtful ones hardly do: weights are cubes of scores. Slot 0 counts occurrences outside names, the last slot all of them. */
function tally(map: Map<string, Float64Array>, key: string, type: number, weight: number): void {
  if (key === '') return;
  let counts = map.get(key);
  if (!counts) map.set(key, (counts = new Float64Array(NAME_TYPES.length + 2)));
  counts[type] += weight;
  counts[NAME_TYPES.length + 1]++;
}

/** `4 * type + confidence` (type from 1), or 0 when no type prevails. */
function summarize(counts: Float64Array): number {
  if (counts[NAME_TYPES.length + 1] < FEWEST) return 0;
  let best = 1;
  let total = counts[0];
  for (let type = 1; type <= NAME_TYPES.length; type++) {
    total += counts[type];
    if (counts[type] > counts[best]) best = type;
  }
  const share = counts[best] / total;
  if (share < LEAST_SHARE) return 0;
  const often = counts[NAME_TYPES.length + 1] >= 10 ? 2 : 0;
  return 4 * best + often + (share >= 0.85 ? 1 : 0);
}
