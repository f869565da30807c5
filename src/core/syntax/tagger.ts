import { addWeights, findRow, readWeights, type Weights } from '../model/weights';
import { readSections } from '../model/sections';
import type { Sentences, Tokens } from '../text/tokens';
import { caseMode, lexicalHashes, MAX_FEATURES, tokenFeatures } from './features';
import { punctuationTag } from './punctuation';
import { Tag, tagNames } from './tags';

/** Penn tags for tokens; see tags.ts for the ids. */
export interface Tagger {
  tag(tokens: Tokens, sentences: Sentences): Uint8Array;
}

/** A dictionary cell at least this heavy is the word's only tag. */
export const CERTAIN = 100;

/**
 * A greedy averaged perceptron (Collins 2002) from left to right. Words the dictionary gives one certain tag, and punctuation,
 * are not scored. Throws `RangeError` when `bytes` are no tagger model.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const sections = readSections(bytes);
  const weights = readWeights(sections.get('wts') ?? new Uint8Array(0));
  const dictionary = readWeights(sections.get('dict') ?? new Uint8Array(0));
  return { tag: (tokens, sentences) => tagAll(tokens, sentences, weights, dictionary) };
}

function tagAll(tokens: Tokens, sentences: Sentences, weights: Weights, dictionary: Weights): Uint8Array {
  const lexical = lexicalHashes(tokens, dictionary);
  const tags = new Uint8Array(tokens.count);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Int32Array(tagNames.length);
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s];
    const last = sentences.last[s];
    const mode = caseMode(tokens, first, last);
    let tag1 = -1;
    let tag2 = -1;
    let open = false;
    for (let i = first; i < last; i++) {
      let tag = punctuationTag(tokens.text, tokens.starts[i], tokens.ends[i], open);
      if (tag === Tag['``']) open = true;
      else if (tag === Tag["''"]) open = false;
      if (tag < 0) tag = certainTag(dictionary, lexical.exact[i]);
      if (tag < 0) {
        const n = tokenFeatures(lexical, mode, i, first, last, tag1, tag2, features);
        scores.fill(0);
        for (let k = 0; k < n; k++) addWeights(weights, features[k], scores);
        tag = best(scores);
      }
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
  }
  return tags;
}

/** The one tag the dictionary allows the word with this exact hash, or -1. */
export function certainTag(dictionary: Weights, exact: number): number {
  const row = findRow(dictionary, exact);
  if ((row & 0xff) !== 1) return -1;
  const cell = dictionary.cells[row >>> 8];
  return (cell & 0xff) >= CERTAIN ? cell >>> 8 : -1;
}

function best(scores: Int32Array): number {
  let tag = 0;
  for (let t = 1; t < scores.length; t++) if (scores[t] > scores[tag]) tag = t;
  return tag;
}
