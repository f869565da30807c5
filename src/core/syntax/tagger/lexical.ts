import { featurePair, foldCode, hashExact, hashFolded, hashPrefix, hashShape, hashSuffix } from '../../model/hashing';
import { findRow, type Weights } from '../../model/weights';
import { FormRecords } from '../../text/formRecords';
import type { Sentences, Tokens } from '../../text/tokens';
import { certainTag, tagProfile, topTag } from './dictionary';
import { isFiniteRow } from './finiteTags';
import { punctuationTag } from './punctuation';

/** What a form's record says, whatever stands beside it. Hashes, unless something else is said. */
export const Field = {
  exact: 0,
  folded: 1,
  /** Shape, endings and beginning: 0 of most words that are certain, whose tag is not scored. */
  shape: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  prefix: 6,
  /** The tags the dictionary knows for the word, as one hash; of an unknown word or mere noun, its kind or ending, and shape. */
  profile: 7,
  /** The class of words that are used like this one, and of those whose use foretells the same tags; of a word without, its ending and shape. */
  use: 8,
  kind: 9,
  /** The word's commonest tag in the dictionary; of an unknown word, its kind, or one of 64 classes of shapes. Less than 256. */
  top: 10,
  /** The only tag the dictionary knows for the word as it is written, or -1. */
  certain: 11,
  /** Bits: {@link Flag}. */
  flags: 12,
} as const;

export const Flag = {
  opensClause: 1,
  /** Its form says that it is a mark, not a word or number. */
  isMark: 2,
  /** It can only be a finite verb. */
  isFinite: 4,
  isCapital: 8,
} as const;

const recordBits = 4;

/** Where the record of a form begins in {@link Lexical.cells}. */
export const recordAt = (form: number): number => form << recordBits;

/** What is known of the tokens of a text before they are tagged. */
export interface Lexical {
  /** The record of a token's form: {@link Field} `f` of token `i` is `cells[at[i] + f]`. */
  readonly cells: Int32Array;
  readonly at: Int32Array;
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

/** Where in {@link Field.top} shapes and kinds begin. */
const firstShape = 60;
const firstKind = 130;

/** Looks up {@link Lexical}, until the next text is looked up. */
export type LookUpWords = (tokens: Tokens, sentences: Sentences) => Lexical;

export function createWordLookup(tables: WordTables): LookUpWords {
  const records = new FormRecords(recordBits, ({ texts }, form, record) => describe(texts[form], tables, record));
  return (tokens, sentences) => {
    const cells = records.of(tokens);
    const at = tokens.forms.map(recordAt);
    return { cells, at, ahead: lookAhead(cells, at, sentences) };
  };
}

/** Writes the record of a form. */
function describe(form: string, { dictionary, classes, clauseOpeners }: WordTables, record: Int32Array): void {
  const end = form.length;
  const exact = hashExact(form, 0, end);
  const folded = hashFolded(form, 0, end);
  const entry = findRow(dictionary, exact);
  const known = entry || findRow(dictionary, folded);
  const row = findRow(classes, folded);
  const cell = classes.cells[row >>> 8];
  const tags = tagProfile(dictionary, known);
  const code = form.charCodeAt(0);
  record[Field.exact] = exact;
  record[Field.folded] = folded;
  record[Field.certain] = certainTag(dictionary, entry);
  record[Field.flags] =
    (clauseOpeners.has(folded) ? Flag.opensClause : 0) |
    (punctuationTag(form, 0, end, false) >= 0 ? Flag.isMark : 0) |
    (isFiniteRow(entry, dictionary) ? Flag.isFinite : 0) |
    (foldCode(code) !== code ? Flag.isCapital : 0);
  if (known !== 0) record[Field.top] = topTag(dictionary, known);
  if (row !== 0) {
    record[Field.use] = (cell >>> 8) + 1;
    record[Field.kind] = cell & 0xff;
  }
  record[Field.profile] = tags;
  if (row !== 0 && tags !== 0 && record[Field.certain] >= 0) return;

  const shape = (record[Field.shape] = hashShape(form, 0, end));
  const ending = (record[Field.suffix2] = hashSuffix(form, 0, end, 2));
  record[Field.suffix3] = hashSuffix(form, 0, end, 3);
  record[Field.suffix4] = hashSuffix(form, 0, end, 4);
  record[Field.prefix] = hashPrefix(form, 0, end, 3);
  if (row === 0) record[Field.use] = record[Field.kind] = featurePair(97, ending, shape);
  if (known === 0) record[Field.top] = row === 0 ? firstShape + (shape & 63) : firstKind + (cell & 0xff);
  if (tags === 0) record[Field.profile] = featurePair(98, row === 0 ? ending : cell & 0xff, shape);
}

/** {@link Lexical.ahead}, each sentence from right to left. */
function lookAhead(cells: Int32Array, at: Int32Array, sentences: Sentences): Uint8Array {
  const aheadOf = new Uint8Array(at.length);
  for (let s = 0; s < sentences.count; s++) {
    let ahead = 0;
    for (let i = sentences.last[s] - 1; i >= sentences.first[s]; i--) {
      aheadOf[i] = ahead;
      const flags = cells[at[i] + Field.flags];
      if (flags & (Flag.opensClause | Flag.isMark)) ahead = 0;
      else if (flags & Flag.isFinite) ahead = 1;
    }
  }
  return aheadOf;
}
