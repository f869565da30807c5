import { mix } from '../../model/hashing';
import type { Weights } from '../../model/weights';

/** A dictionary cell at least this heavy is the word's only tag. */
export const certain = 100;

/** The one tag that the dictionary allows the word of this row, or -1. */
export function certainTag(dictionary: Weights, row: number): number {
  if ((row & 0xff) !== 1) return -1;
  const cell = dictionary.cells[row >>> 8];
  return (cell & 0xff) >= certain ? cell >>> 8 : -1;
}

/** The tags of a row, as one hash; 0 of no row, and of NN alone: MASC's tagger took for nouns what it did not know. */
export function tagProfile(dictionary: Weights, row: number): number {
  const first = row >>> 8;
  let tags = 0;
  for (let i = first; i < first + (row & 0xff); i++) tags = mix(tags ^ (dictionary.cells[i] >>> 8));
  return tags;
}

/** The commonest tag of a row. */
export function topTag({ cells }: Weights, row: number): number {
  const first = row >>> 8;
  let most = cells[first];
  for (let i = first + 1; i < first + (row & 0xff); i++) if ((cells[i] & 0xff) > (most & 0xff)) most = cells[i];
  return most >>> 8;
}
