import { featurePair, hashExact, hashFolded, hashPrefix, hashShape, hashSuffix, mix } from '../model/hashing';
import { findRow, type Weights } from '../model/weights';
import type { Sentences, Tokens } from '../text/tokens';
import { isFiniteRow, opensClause } from './finiteVerbs';
import { punctuationTag } from './punctuation';

/** Hashes of everything about a token that does not depend on its neighbours; one entry per token. */
export interface Lexical {
  readonly exact: Int32Array;
  readonly folded: Int32Array;
  readonly shape: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix: Int32Array;
  /** The tags the dictionary knows for the word, as one hash; of an unknown word, its ending and shape. */
  readonly profile: Int32Array;
  /** The word's distributional cluster, and a coarser one; of an unclustered word, its ending and shape. */
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  /** 1 when a word that can only be a finite verb follows before the next mark or clause opener. */
  readonly ahead: Uint8Array;
}

/** Computes {@link Lexical} for all tokens. `dictionary`: word hash → tags; `clusters`: word hash → cluster and, as weight, coarse cluster. */
export function lexicalHashes(tokens: Tokens, sentences: Sentences, dictionary: Weights, clusters: Weights): Lexical {
  const { text, starts, ends, count } = tokens;
  const array = () => new Int32Array(count);
  const lexical = {
    exact: array(), folded: array(), shape: array(), suffix1: array(), suffix2: array(), suffix3: array(), suffix4: array(),
    prefix: array(), profile: array(), cluster: array(), coarse: array(), ahead: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const start = starts[i];
    const end = ends[i];
    lexical.exact[i] = hashExact(text, start, end);
    lexical.folded[i] = hashFolded(text, start, end);
    lexical.shape[i] = hashShape(text, start, end);
    lexical.suffix1[i] = hashSuffix(text, start, end, 1);
    lexical.suffix2[i] = hashSuffix(text, start, end, 2);
    lexical.suffix3[i] = hashSuffix(text, start, end, 3);
    lexical.suffix4[i] = hashSuffix(text, start, end, 4);
    lexical.prefix[i] = hashPrefix(text, start, end, 3);
    lexical.profile[i] = profile(dictionary, lexical.exact[i], lexical.folded[i], lexical.suffix2[i], lexical.shape[i]);
    const row = findRow(clusters, lexical.exact[i]) || findRow(clusters, lexical.folded[i]);
    const cell = row === 0 ? 0 : clusters.cells[row >>> 8];
    lexical.cluster[i] = row === 0 ? featurePair(97, lexical.suffix2[i], lexical.shape[i]) : (cell >>> 8) + 1;
    lexical.coarse[i] = row === 0 ? lexical.shape[i] : cell & 0xff;
  }
  lookAhead(lexical, tokens, sentences, dictionary);
  return lexical;
}

/** Fills `ahead`, each sentence from right to left. */
function lookAhead(lexical: Lexical, tokens: Tokens, sentences: Sentences, dictionary: Weights): void {
  for (let s = 0; s < sentences.count; s++) {
    let ahead = 0;
    for (let i = sentences.last[s] - 1; i >= sentences.first[s]; i--) {
      lexical.ahead[i] = ahead;
      if (opensClause(lexical.folded[i]) || punctuationTag(tokens.text, tokens.starts[i], tokens.ends[i], false) >= 0) ahead = 0;
      else if (isFiniteRow(findRow(dictionary, lexical.exact[i]), dictionary)) ahead = 1;
    }
  }
}

function profile(dictionary: Weights, exact: number, folded: number, suffix2: number, shape: number): number {
  const row = findRow(dictionary, exact) || findRow(dictionary, folded);
  if (row === 0) return featurePair(98, suffix2, shape);
  const first = row >>> 8;
  let tags = 0;
  for (let i = first; i < first + (row & 0xff); i++) tags = mix(tags ^ (dictionary.cells[i] >>> 8));
  return tags;
}
