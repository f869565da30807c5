import { featurePair, hashExact, hashFolded, hashPrefix, hashShape, hashSuffix } from '../../model/hashing';
import { findRow, type Weights } from '../../model/weights';
import type { Sentences, Tokens } from '../../text/tokens';
import { certainTag, tagProfile, topTag } from './dictionary';
import { isFiniteRow } from './finiteTags';
import { punctuationTag } from './punctuation';

/** Hashes of everything about a token that does not depend on its neighbours; one entry per token. */
export interface Lexical {
  readonly exact: Int32Array;
  /** The row of the word as it is written in the dictionary, or 0. */
  readonly entry: Int32Array;
  readonly folded: Int32Array;
  /** Shape, endings and beginning: 0 of most words that are certain, whose tag is not scored. */
  readonly shape: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix: Int32Array;
  /** The tags the dictionary knows for the word, as one hash; of an unknown word or mere noun, its kind or ending, and shape. */
  readonly profile: Int32Array;
  /** The class of words that are used like this one, and of those whose use foretells the same tags; of a word without, its ending and shape. */
  readonly use: Int32Array;
  readonly kind: Int32Array;
  /** The word's commonest tag in the dictionary; of an unknown word, its kind, or one of 64 classes of shapes. Less than 256. */
  readonly top: Int32Array;
  /** 1 when a word that can only be a finite verb follows before the next mark or clause opener. */
  readonly ahead: Uint8Array;
}

/** What is known of words. */
export interface WordTables {
  /** Word hash → tags. */
  readonly dictionary: Weights;
  /** Folded word hash → use and, as weight, kind. */
  readonly classes: Weights;
  /** Folded hashes of words that open a clause. */
  readonly clauseOpeners: ReadonlySet<number>;
}

/** Where in {@link Lexical.top} shapes and kinds begin. */
const firstShape = 60;
const firstKind = 130;

/** Computes {@link Lexical} for all tokens. */
export function lexicalHashes(tokens: Tokens, sentences: Sentences, tables: WordTables): Lexical {
  const { text, starts, ends, count } = tokens;
  const { dictionary, classes } = tables;
  const array = () => new Int32Array(count);
  const lexical = {
    exact: array(),
    entry: array(),
    folded: array(),
    shape: array(),
    suffix2: array(),
    suffix3: array(),
    suffix4: array(),
    prefix: array(),
    profile: array(),
    use: array(),
    kind: array(),
    top: array(),
    ahead: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const start = starts[i];
    const end = ends[i];
    lexical.exact[i] = hashExact(text, start, end);
    lexical.folded[i] = hashFolded(text, start, end);
    lexical.entry[i] = findRow(dictionary, lexical.exact[i]);
    const known = lexical.entry[i] || findRow(dictionary, lexical.folded[i]);
    const row = findRow(classes, lexical.folded[i]);
    const cell = classes.cells[row >>> 8];
    const tags = tagProfile(dictionary, known);
    if (known !== 0) lexical.top[i] = topTag(dictionary, known);
    if (row !== 0) {
      lexical.use[i] = (cell >>> 8) + 1;
      lexical.kind[i] = cell & 0xff;
    }
    lexical.profile[i] = tags;
    if (row !== 0 && tags !== 0 && certainTag(dictionary, lexical.entry[i]) >= 0) continue;

    const shape = (lexical.shape[i] = hashShape(text, start, end));
    const ending = (lexical.suffix2[i] = hashSuffix(text, start, end, 2));
    lexical.suffix3[i] = hashSuffix(text, start, end, 3);
    lexical.suffix4[i] = hashSuffix(text, start, end, 4);
    lexical.prefix[i] = hashPrefix(text, start, end, 3);
    if (row === 0) lexical.use[i] = lexical.kind[i] = featurePair(97, ending, shape);
    if (known === 0) lexical.top[i] = row === 0 ? firstShape + (shape & 63) : firstKind + (cell & 0xff);
    if (tags === 0) lexical.profile[i] = featurePair(98, row === 0 ? ending : cell & 0xff, shape);
  }
  lookAhead(lexical, tokens, sentences, tables);
  return lexical;
}

/** Fills `ahead`, each sentence from right to left. */
function lookAhead(
  lexical: Lexical,
  tokens: Tokens,
  sentences: Sentences,
  { dictionary, clauseOpeners }: WordTables,
): void {
  for (let s = 0; s < sentences.count; s++) {
    let ahead = 0;
    for (let i = sentences.last[s] - 1; i >= sentences.first[s]; i--) {
      lexical.ahead[i] = ahead;
      if (
        clauseOpeners.has(lexical.folded[i]) ||
        punctuationTag(tokens.text, tokens.starts[i], tokens.ends[i], false) >= 0
      )
        ahead = 0;
      else if (isFiniteRow(lexical.entry[i], dictionary)) ahead = 1;
    }
  }
}
