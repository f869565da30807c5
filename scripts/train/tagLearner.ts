import { mix } from '../../src/core/model/hashing';
import { writeWeights, type Weights } from '../../src/core/model/weights';
import { caseMode } from '../../src/core/syntax/tagger/caseMode';
import { maxFeatures, type TaggingState } from '../../src/core/syntax/tagger/features';
import { finiteBehind } from '../../src/core/syntax/tagger/finiteTags';
import { foldedHashes } from '../../src/core/syntax/tagger/foldedHashes';
import { createWordLookup, Field, Flag, type Lexical } from '../../src/core/syntax/tagger/lexical';
import { punctuationTag } from '../../src/core/syntax/tagger/punctuation';
import { Tag, tagNames } from '../../src/core/syntax/tags';
import type { Sentences, Tokens } from '../../src/core/text/tokens';
import { tagger as english } from '../../src/languages/en/syntax/tagger';
import { randomNumbers, shuffle } from '../random';
import { tokenFeatures } from './tagFeatures';
import { FeatureCounts, RegularizedLeader } from './regularizedLeader';
import { asTokens, type TaggedSentence } from './treebank';

/** How to learn. */
export interface LearnOptions {
  readonly epochs: number;
  /** How many times a GUM sentence counts. */
  readonly gum: number;
  /** Features seen less often are left out; learned weights no larger than `threshold` too. */
  readonly cutoff: number;
  readonly threshold: number;
  readonly scale: number;
  readonly rate: number;
  readonly l1: number;
  /** Added to the score of every wrong tag while training, so that right ones win by a margin (softmax margin, Gimpel and Smith 2010). */
  readonly margin: number;
  /** Share of a token's features that is left out at random. */
  readonly dropout: number;
  /** How many times to learn, each with its own shuffling and dropout; the weights are averaged. */
  readonly seeds: number;
}

/**
 * Each source has conventions, and MASC's machine habits, of its own. Frustratingly easy domain adaptation (Daumé 2007): every feature is
 * active twice, for all sources and under a name of its source's own, which takes up what is so in that source alone.
 */
const sourceSalts: Readonly<Record<string, number>> = { masc: 0x51ed270b, gum_open: 0x2f6b1c95 };

/** How much of what is so in one source alone a tagger is to have, 0..1: its convention. */
export type Convention = Readonly<Record<'masc' | 'gum_open', number>>;

/** The tags that are scored: of punctuation, which comes last, those an apostrophe may have. */
const scoredTags = Tag["''"] + 1;
const sureEnough = 0.995;

/** Trains the log-linear model on its own history, sentences shuffled the same way each time; gives its quantized weights in a convention. */
export function learnTagger(
  sentences: readonly TaggedSentence[],
  dictionary: Weights,
  classes: Weights,
  options: LearnOptions,
): (convention: Convention) => Uint8Array {
  const { tokens, sentences: bounds } = asTokens(sentences);
  const gold = Uint8Array.from(sentences.flatMap(({ tags }) => tags));
  const clauseOpeners = foldedHashes(english.clauseOpeners);
  const lexical = createWordLookup({ dictionary, classes, clauseOpeners })(tokens, bounds);
  const known = knownTags(tokens, bounds, lexical);
  const { cells, at } = lexical;
  const features = new Int32Array(2 * maxFeatures);
  const adapted = new Set<number>();

  /** Calls `visit` with the features of each token of sentence `s` that is not known, with `tags` as its history. */
  const walk = (s: number, tags: Uint8Array, visit: (i: number, n: number, common: number) => void) => {
    const first = bounds.first[s];
    const last = bounds.last[s];
    const state: TaggingState = { first, last, mode: caseMode(tokens, first, last), tag1: -1, tag2: -1, behind: 0 };
    for (let i = first; i < last; i++) {
      if (known[i] < 0) {
        let n = tokenFeatures(lexical, state, i, features);
        const common = n;
        for (let k = 0; k < common; k++) features[n++] = mix(features[k] ^ sourceSalts[sentences[s].source]);
        visit(i, n, common);
      }
      state.behind = finiteBehind(state.behind, tags[i], (cells[at[i] + Field.flags] & Flag.opensClause) !== 0);
      state.tag2 = state.tag1;
      state.tag1 = tags[i];
    }
  };

  const counts = new FeatureCounts();
  sentences.forEach((_, s) =>
    walk(s, gold, (_, n, common) => {
      for (let k = 0; k < n; k++) counts.add(features[k]);
      for (let k = 0; k < common; k++) adapted.add(features[k]);
    }),
  );
  const kept = counts.atLeast(options.cutoff);
  console.log(`${sentences.length} sentences, ${tokens.count} tokens, ${kept.length} features`);

  const learn = (seed: number): Rows => {
    const leader = new RegularizedLeader(kept, scoredTags, options);
    const predicted = Uint8Array.from(known, (tag) => Math.max(0, tag));
    const order = Int32Array.from(sentences, (_, s) => s);
    const random = randomNumbers(seed);
    const scores = new Float32Array(scoredTags);
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      shuffle(order, random);
      let wrong = 0;
      for (const s of order) {
        const rate = sentences[s].source === 'gum_open' ? options.gum : 1;
        walk(s, predicted, (i, n) => {
          let rows = 0;
          for (let k = 0; k < n; k++) {
            const row = leader.row(features[k]);
            if (row >= 0 && random() >= options.dropout) features[rows++] = row;
          }
          scores.fill(0);
          leader.score(features, rows, scores);
          predicted[i] = largest(scores);
          if (gold[i] >= scoredTags) return;
          if (predicted[i] !== gold[i]) wrong++;
          if (toGradient(scores, gold[i], rate, options.margin)) leader.update(features, rows, scores);
        });
      }
      console.log(`seed ${seed}, epoch ${epoch}: ${wrong} wrong`);
    }
    return leader.learned();
  };
  const learned = mean(Array.from({ length: options.seeds }, (_, seed) => () => learn(seed + 1)));
  return (convention) =>
    writeWeights(inConvention(learned, adapted, convention, options.threshold), tagNames.length, options.scale, 24);
}

/** Turns scores into the gradient of the loss: what the model expects less the right `tag`. False, and no gradient, when it is sure of that already. */
function toGradient(scores: Float32Array, tag: number, rate: number, margin: number): boolean {
  let most = -Infinity;
  for (let t = 0; t < scores.length; t++) {
    if (t !== tag) scores[t] += margin;
    most = Math.max(most, scores[t]);
  }
  let all = 0;
  for (let t = 0; t < scores.length; t++) all += scores[t] = Math.exp(scores[t] - most);
  if (scores[tag] > sureEnough * all) return false;
  for (let t = 0; t < scores.length; t++) scores[t] *= rate / all;
  scores[tag] -= rate;
  return true;
}

function largest(scores: Float32Array): number {
  let best = 0;
  for (let t = 1; t < scores.length; t++) if (scores[t] > scores[best]) best = t;
  return best;
}

type Rows = Map<number, Map<number, number>>;

/** The mean of several models' weights, learned one after the other. */
function mean(learners: readonly (() => Rows)[]): Rows {
  const sums: Rows = new Map();
  for (const learn of learners) {
    for (const [hash, row] of learn()) {
      const sum = sums.get(hash) ?? new Map<number, number>();
      for (const [tag, weight] of row) sum.set(tag, (sum.get(tag) ?? 0) + weight / learners.length);
      sums.set(hash, sum);
    }
  }
  return sums;
}

/** The weights of the features `adapted`: the common ones with a share of each source's own, but for the smallest. */
function inConvention(rows: Rows, adapted: ReadonlySet<number>, convention: Convention, threshold: number): Rows {
  const out: Rows = new Map();
  for (const hash of adapted) {
    const row = new Map(rows.get(hash));
    for (const [source, share] of Object.entries(convention)) {
      for (const [tag, weight] of rows.get(mix(hash ^ sourceSalts[source])) ?? [])
        row.set(tag, (row.get(tag) ?? 0) + share * weight);
    }
    for (const [tag, weight] of row) if (Math.abs(weight) <= threshold) row.delete(tag);
    if (row.size > 0) out.set(hash, row);
  }
  return out;
}

/** Tags of the tokens that are not scored, else -1. */
function knownTags(tokens: Tokens, bounds: Sentences, { cells, at }: Lexical): Int16Array {
  const known = new Int16Array(tokens.count);
  for (let s = 0; s < bounds.count; s++) {
    let open = false;
    for (let i = bounds.first[s]; i < bounds.last[s]; i++) {
      known[i] = punctuationTag(tokens.text, tokens.starts[i], tokens.ends[i], open);
      if (tokens.text[tokens.starts[i]] === '"') open = !open;
      if (known[i] < 0) known[i] = cells[at[i] + Field.certain];
    }
  }
  return known;
}
