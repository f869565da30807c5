import type { Lemmas } from '../../../../../src/core/syntax/syntax';

/** "pontojn" → "ponto", "diris" → "diri": Esperanto has no exceptions. */
export const lemmas: Lemmas = {
  noun: (word) => word.toLowerCase().replace(/oj?n?$/, 'o'),
  verb: (word) => word.toLowerCase().replace(/(?:[aiou]s|u)$/, 'i'),
};
