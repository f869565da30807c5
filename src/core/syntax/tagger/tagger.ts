import { readSections } from '../../model/sections';
import { addWeights, readWeights, type Weights } from '../../model/weights';
import type { Tokens } from '../../text/tokens';
import type { SyntaxLanguage, Tagger } from '../language';
import { nearerVerb, noNearVerb, restoreVerb, type NearVerb } from '../repairs/sentenceVerb';
import { TagRepairs } from '../repairs/tagRepair';
import { TaggedTokens } from '../taggedText';
import { Tag, tagNames } from '../tags';
import { caseMode } from './caseMode';
import { contextFeatures, maxFeatures, type TaggingState } from './features';
import { finiteBehind } from './finiteTags';
import { foldedHashes } from './foldedHashes';
import { FormSums } from './formSums';
import { createWordLookup, Field, Flag, type Lexical } from './lexical';
import { punctuationTag } from './punctuation';

/** Sections of a tagger's model file: weights of features, tags of words, classes of words. */
type TaggerSection = 'wts' | 'dict' | 'clas';

/**
 * A greedy log-linear model from left to right. Words the dictionary gives one certain tag, and punctuation, are not scored.
 * `language` is the one that the model was trained in. Throws `RangeError` when `bytes` are no tagger model.
 */
export function createTagger(bytes: Uint8Array, language: Pick<SyntaxLanguage, 'tagger' | 'repairs'>): Tagger {
  const sections = readSections(bytes);
  const section = (name: TaggerSection): Weights => readWeights(sections.get(name) ?? new Uint8Array(0));
  const { clauseOpeners, nameParticles, clockHalves } = language.tagger;
  const knowledge: Knowledge = {
    weights: section('wts'),
    nameParticles: foldedHashes(nameParticles),
    clockHalves: foldedHashes(clockHalves),
    repairs: new TagRepairs(language.repairs.whileTagging),
    intentions: language.repairs.intentions,
  };
  const lookUp = createWordLookup({
    dictionary: section('dict'),
    classes: section('clas'),
    clauseOpeners: foldedHashes(clauseOpeners),
  });
  const sums = new FormSums(knowledge.weights);
  return {
    tag: (tokens, sentences) => {
      const tagging = new Tagging(knowledge, tokens, lookUp(tokens, sentences), sums);
      for (let s = 0; s < sentences.count; s++) tagging.tagSentence(sentences.first[s], sentences.last[s]);
      return tagging.tags;
    },
  };
}

/** All that a tagger knows. */
interface Knowledge {
  readonly weights: Weights;
  /** Folded hashes. */
  readonly nameParticles: ReadonlySet<number>;
  readonly clockHalves: ReadonlySet<number>;
  readonly repairs: TagRepairs;
  readonly intentions: ReadonlySet<string>;
}

/** A text while it is tagged. */
class Tagging {
  readonly tags: Uint8Array;
  readonly #knowledge: Knowledge;
  readonly #tokens: Tokens;
  readonly #lexical: Lexical;
  readonly #sums: FormSums;
  readonly #text: TaggedTokens;
  readonly #features = new Int32Array(maxFeatures);
  readonly #scores = new Int32Array(tagNames.length);

  constructor(knowledge: Knowledge, tokens: Tokens, lexical: Lexical, sums: FormSums) {
    this.#knowledge = knowledge;
    this.#tokens = tokens;
    this.#lexical = lexical;
    this.#sums = sums;
    this.tags = new Uint8Array(tokens.count);
    this.#text = new TaggedTokens(tokens, this.tags);
  }

  tagSentence(first: number, last: number): void {
    const tokens = this.#tokens;
    const { repairs, intentions } = this.#knowledge;
    this.#text.first = first;
    this.#text.last = last;
    const state: TaggingState = { first, last, mode: caseMode(tokens, first, last), tag1: -1, tag2: -1, behind: 0 };
    let open = false;
    let nearest: NearVerb = noNearVerb;
    for (let i = first; i < last; i++) {
      const flags = this.#field(i, Field.flags);
      let tag = flags & Flag.isMark ? punctuationTag(tokens.text, tokens.starts[i], tokens.ends[i], open) : -1;
      if (tag === Tag['``']) open = true;
      else if (tag === Tag["''"]) open = false;
      if (tag < 0) tag = this.#knownTag(i, state);
      if (tag < 0) {
        tag = repairs.tagOf(this.#text, i, this.#likeliest(i, state));
        nearest = nearerVerb(nearest, i, tag, this.#scores);
      }
      this.tags[i] = tag;
      state.behind = finiteBehind(state.behind, tag, (flags & Flag.opensClause) !== 0);
      state.tag2 = state.tag1;
      state.tag1 = tag;
    }
    restoreVerb(this.#text, nearest, intentions, repairs);
  }

  #field(i: number, field: number): number {
    return this.#lexical.cells[this.#lexical.at[i] + field];
  }

  /** The tag of a token that need not be scored, or -1. */
  #knownTag(i: number, { first, last, tag1 }: TaggingState): number {
    if (this.#isClockHalf(i, first)) return Tag.NN;
    if ((tag1 === Tag.NNP || tag1 === Tag.NNPS) && this.#isNameParticle(i, last)) return Tag.NNP;
    return this.#field(i, Field.certain);
  }

  /** The tag with the best score. */
  #likeliest(i: number, state: TaggingState): number {
    const { weights } = this.#knowledge;
    const features = this.#features;
    const scores = this.#scores;
    this.#sums.begin(scores, this.#tokens, i, state.last, this.#lexical);
    const n = contextFeatures(this.#lexical, state, i, features, 0);
    for (let k = 0; k < n; k++) addWeights(weights, features[k], scores);
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag] > scores[best]) best = tag;
    return best;
  }

  /** "am" and "pm" after a number. */
  #isClockHalf(i: number, first: number): boolean {
    const { text, starts, ends } = this.#tokens;
    if (ends[i] - starts[i] !== 2 || i === first || !this.#knowledge.clockHalves.has(this.#field(i, Field.folded)))
      return false;
    const before = text.charCodeAt(ends[i - 1] - 1);
    return before >= 0x30 && before <= 0x39;
  }

  /** A small word inside a name, with a capital or another such word after it: "Dries ⟦van⟧ ⟦den⟧ Abeele". */
  #isNameParticle(i: number, last: number): boolean {
    const { starts, ends } = this.#tokens;
    const isParticle = (k: number): boolean => this.#knowledge.nameParticles.has(this.#field(k, Field.folded));
    const isCapital = (k: number): boolean => (this.#field(k, Field.flags) & Flag.isCapital) !== 0;
    if (!isParticle(i) || i + 1 >= last || starts[i + 1] === ends[i]) return false;
    return isCapital(i + 1) || (isParticle(i + 1) && i + 2 < last && isCapital(i + 2));
  }
}
