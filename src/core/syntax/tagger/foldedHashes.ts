import { hashFolded } from '../../model/hashing';

/** Hashes of words, as {@link Lexical.folded} has those of tokens: a token is looked up without building its string. */
export function foldedHashes(words: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(words, (word) => hashFolded(word, 0, word.length)));
}
