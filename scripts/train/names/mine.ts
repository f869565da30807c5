import { readKeys, writeKeys } from '../../../src/core/names/gazetteer/keyTable';
import type { KnownNames } from '../../../src/core/names/recognizer/lists/knownNames';
import { nameTypes } from '../../../src/core/names/recognizer/decoding/labels';
import { addTallies, totalSlot, type Tallies } from './tallies';

/** Known names as they are packed. */
export interface MinedNames {
  readonly keys: readonly string[];
  readonly values: Uint8Array;
}

export const nothingMined: MinedNames = { keys: [], values: new Uint8Array(0) };

const fewest = 3;
const leastShare = 0.55;

/** Value of a word that is nearly always written small: no type has this number. */
const ordinary = 8 * (nameTypes.length + 1);
const ordinaryShare = 0.8;

/** Keeps names and words that are nearly always of one type. */
export function mineNames(sources: readonly Tallies[]): MinedNames {
  const { names, words, small } = addTallies(sources);
  const entries = new Map<string, number>();
  const keep = (key: string, value: number): void => {
    if (value > 0 && /^#?[a-z0-9][a-z0-9 &]*$/.test(key) && key.length < 60) entries.set(key, value);
  };
  for (const [key, counts] of names) keep(key, summarize(counts));
  for (const [key, counts] of words) keep('#' + key, summarize(counts));
  for (const [key, lower] of small) {
    const capital = words.get(key)?.[totalSlot] ?? 0;
    if (lower >= fewest && lower >= ordinaryShare * (lower + capital))
      keep('#' + key, lower >= 50 ? ordinary + 2 : ordinary);
  }
  const sorted = [...entries].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return { keys: sorted.map(([key]) => key), values: Uint8Array.from(sorted, ([, value]) => value) };
}

export function toKnownNames({ keys, values }: MinedNames): KnownNames {
  return { table: readKeys(writeKeys(keys), keys.length), values };
}

/** `8 * type + confidence` (type from 1), or 0 when no type prevails. */
function summarize(counts: Float64Array): number {
  if (counts[totalSlot] < fewest) return 0;
  let best = 1;
  let total = counts[0];
  for (let type = 1; type <= nameTypes.length; type++) {
    total += counts[type];
    if (counts[type] > counts[best]) best = type;
  }
  const share = counts[best] / total;
  if (share < leastShare) return 0;
  const often = counts[totalSlot] >= 30 ? 4 : counts[totalSlot] >= 7 ? 2 : 0;
  return 8 * best + often + (share >= 0.85 ? 1 : 0);
}
