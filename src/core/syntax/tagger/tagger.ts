import { foldCode, hashFolded } from '../../model/hashing';
import { addWeights, readWeights, type Weights } from '../../model/weights';
import { readSections } from '../../model/sections';
import type { Sentences, Tokens } from '../../text/tokens';
import { wordSet } from '../../text/wordLists';
import { caseMode } from './caseMode';
import { certainTag } from './dictionary';
import { MAX_FEATURES, tokenFeatures } from './features';
import { finiteBehind } from './finiteTags';
import { lexicalHashes } from './lexical';
import { narrower, NONE, restoreVerb } from '../repairs/missedVerb';
import { isPastTense, isUnchangedPast } from '../repairs/pastTense';
import { punctuationTag } from './punctuation';
import { Tag, tagNames } from '../tags';
import { nameParticles } from '../words.data';

/** Penn tags for tokens; see tags.ts for the ids. */
export interface Tagger {
  tag(tokens: Tokens, sentences: Sentences): Uint8Array;
}

/**
 * A greedy log-linear model from left to right. Words the dictionary gives one certain tag, and punctuation,
 * are not scored. Throws `RangeError` when `bytes` are no tagger model.
 */
export function createTagger(bytes: Uint8Array): Tagger {
  const sections = readSections(bytes);
  const weights = readWeights(sections.get('wts') ?? new Uint8Array(0));
  const dictionary = readWeights(sections.get('dict') ?? new Uint8Array(0));
  const classes = readWeights(sections.get('clas') ?? new Uint8Array(0));
  return { tag: (tokens, sentences) => tagAll(tokens, sentences, weights, dictionary, classes) };
}

function tagAll(
  tokens: Tokens,
  sentences: Sentences,
  weights: Weights,
  dictionary: Weights,
  classes: Weights,
): Uint8Array {
  const lexical = lexicalHashes(tokens, sentences, dictionary, classes);
  const tags = new Uint8Array(tokens.count);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Int32Array(tagNames.length);
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s];
    const last = sentences.last[s];
    const mode = caseMode(tokens, first, last);
    let tag1 = -1;
    let tag2 = -1;
    let behind = 0;
    let open = false;
    let narrowest = NONE;
    for (let i = first; i < last; i++) {
      let tag = punctuationTag(tokens.text, tokens.starts[i], tokens.ends[i], open);
      if (tag === Tag['``']) open = true;
      else if (tag === Tag["''"]) open = false;
      if (tag < 0 && isClockHalf(tokens, i, first)) tag = Tag.NN;
      if (tag < 0 && (tag1 === Tag.NNP || tag1 === Tag.NNPS) && isNameParticle(tokens, i, last, lexical.folded))
        tag = Tag.NNP;
      if (tag < 0) tag = certainTag(dictionary, lexical.entry[i]);
      if (tag < 0) {
        const n = tokenFeatures(lexical, mode, i, first, last, tag1, tag2, behind, features);
        scores.fill(0);
        for (let k = 0; k < n; k++) addWeights(weights, features[k], scores);
        tag = best(scores);
        if (tag === Tag.VBN && isPastTense(i, first, last, tags, lexical.folded)) tag = Tag.VBD;
        if (tag === Tag.VBP && isUnchangedPast(i, first, tags, lexical.folded)) tag = Tag.VBD;
        narrowest = narrower(narrowest, i, tag, scores);
      }
      tags[i] = tag;
      behind = finiteBehind(behind, tag, lexical.folded[i]);
      tag2 = tag1;
      tag1 = tag;
    }
    restoreVerb(tags, first, last, lexical.folded, narrowest);
  }
  return tags;
}

/** "am" and "pm" after a number. */
function isClockHalf({ text, starts, ends }: Tokens, i: number, first: number): boolean {
  if (ends[i] - starts[i] !== 2 || i === first || (text.charCodeAt(starts[i] + 1) | 32) !== 0x6d) return false;
  const half = text.charCodeAt(starts[i]) | 32;
  const before = text.charCodeAt(ends[i - 1] - 1);
  return (half === 0x61 || half === 0x70) && before >= 0x30 && before <= 0x39;
}

const particles = new Set([...wordSet(nameParticles)].map((word) => hashFolded(word, 0, word.length)));

/** A small word inside a name, with a capital or another such word after it: "Dries ⟦van⟧ ⟦den⟧ Abeele". */
function isNameParticle({ text, starts, ends }: Tokens, i: number, last: number, folded: Int32Array): boolean {
  if (!particles.has(folded[i]) || i + 1 >= last || starts[i + 1] === ends[i]) return false;
  const next = text.charCodeAt(starts[i + 1]);
  return (
    foldCode(next) !== next ||
    (particles.has(folded[i + 1]) &&
      i + 2 < last &&
      foldCode(text.charCodeAt(starts[i + 2])) !== text.charCodeAt(starts[i + 2]))
  );
}

function best(scores: Int32Array): number {
  let tag = 0;
  for (let t = 1; t < scores.length; t++) if (scores[t] > scores[tag]) tag = t;
  return tag;
}
