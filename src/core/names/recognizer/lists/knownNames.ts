import { findKey, hashKey, readKeys, type KeyTable } from '../../gazetteer/keyTable';

/**
 * Names met often in open news text, each with the type it nearly always had there, as the recognizer's first training
 * round read it or corpora mark it; and organizations written down. A key is a folded name, or `#` and a folded word
 * for what a word is part of. A value is `8 * type + confidence`, type counted from 1; the number after the last type
 * is for words nearly always written small.
 */
export interface KnownNames {
  readonly table: KeyTable;
  readonly values: Uint8Array;
}

export const noKnownNames: KnownNames = { table: readKeys(new Uint8Array(0), 0), values: new Uint8Array(0) };

/** The sections of a model file; a first-round model has none. */
export function readKnownNames(keys: Uint8Array | undefined, values: Uint8Array | undefined): KnownNames {
  return keys && values ? { table: readKeys(keys, values.length), values } : noKnownNames;
}

/** Value of a key's hash, 0 when unknown. */
export function knownValue({ table, values }: KnownNames, hash: number): number {
  const index = findKey(table, hash);
  return index < 0 ? 0 : values[index];
}

/** Value for names that a folded word is part of, 0 when unknown. */
export function knownWord(known: KnownNames, key: string): number {
  return key === '' ? 0 : knownValue(known, hashKey('#' + key));
}
