import { hashExact, mix } from '../../src/core/model/hashing';
import { writeWeights, type Weights } from '../../src/core/model/weights';
import { caseMode } from '../../src/core/syntax/caseMode';
import { MAX_FEATURES, tokenFeatures } from '../../src/core/syntax/features';
import { finiteBehind } from '../../src/core/syntax/finiteVerbs';
import { lexicalHashes } from '../../src/core/syntax/lexical';
import { punctuationTag } from '../../src/core/syntax/punctuation';
import { certainTag, type Tagger } from '../../src/core/syntax/tagger';
import { tagNames } from '../../src/core/syntax/tags';
import { FeatureCounts, Perceptron } from './perceptron';
import { asTokens, type TaggedSentence } from './treebank';

/** How to learn. */
export interface LearnOptions {
  readonly epochs: number;
  /** How many times a GUM sentence counts. */
  readonly gum: number;
  /** Features seen less often are left out; averaged weights below `threshold` too. */
  readonly cutoff: number;
  readonly threshold: number;
  readonly scale: number;
  /** Where this tagger contradicts a tag of MASC, nothing is learned. */
  readonly teacher: Tagger | null;
  /** Share of what MASC taught by itself that the tagger keeps, 0..1. */
  readonly habits: number;
}

/**
 * MASC's tags are a machine's and follow habits of its own. Frustratingly easy domain adaptation (Daumé 2007): in MASC these templates
 * are active a second time under a name of its own, which takes up the habits; a share of that half is added to the common half afterwards.
 */
const ADAPTED = [0, 1, 3, 4, 6, 13, 14, 15, 22, 26, 28, 29, 30];
const MASC = 0x51ed270b;

/** Trains the averaged perceptron on its own history, sentences shuffled the same way each time; the quantized weights. */
export function learnTagger(sentences: readonly TaggedSentence[], dictionary: Weights, clusters: Weights, options: LearnOptions): Uint8Array {
  const { tokens, sentences: bounds } = asTokens(sentences);
  const gold = Uint8Array.from(sentences.flatMap(({ tags }) => tags));
  const lexical = lexicalHashes(tokens, bounds, dictionary, clusters);
  const known = knownTags(sentences, dictionary);
  const doubted = options.teacher ? disagreements(options.teacher, sentences) : new Uint8Array(tokens.count);
  const features = new Int32Array(2 * MAX_FEATURES);
  const scores = new Float32Array(tagNames.length);
  const adapted = new Set<number>();

  /** Calls `visit` with the features of each token of sentence `s` that is not known, with `tags` as its history. */
  const walk = (s: number, tags: Uint8Array, visit: (i: number, n: number) => void) => {
    const first = bounds.first[s];
    const last = bounds.last[s];
    const mode = caseMode(tokens, first, last);
    let behind = 0;
    for (let i = first; i < last; i++) {
      if (known[i] < 0) {
        let n = tokenFeatures(lexical, mode, i, first, last, i > first ? tags[i - 1] : -1, i > first + 1 ? tags[i - 2] : -1, behind, features);
        if (sentences[s].source === 'masc') for (const k of ADAPTED) features[n++] = mix(features[k] ^ MASC);
        visit(i, n);
      }
      behind = finiteBehind(behind, tags[i], lexical.folded[i]);
    }
  };

  const counts = new FeatureCounts();
  sentences.forEach((_, s) => walk(s, gold, (__, n) => {
    for (let k = 0; k < n; k++) counts.add(features[k]);
    if (sentences[s].source === 'masc') for (const k of ADAPTED) adapted.add(features[k]);
  }));
  const perceptron = new Perceptron(counts, tagNames.length, options.cutoff);
  console.log(`${sentences.length} sentences, ${tokens.count} tokens, ${perceptron.size} features, ${doubted.reduce((a, b) => a + b, 0)} tags doubted`);

  const predicted = Uint8Array.from(known, (tag) => Math.max(0, tag));
  const order = Int32Array.from(sentences, (_, s) => s);
  const random = generator(1);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const s of order) {
      const rate = sentences[s].source === 'gum_open' ? options.gum : 1;
      walk(s, predicted, (i, n) => {
        for (let k = 0; k < n; k++) features[k] = perceptron.row(features[k]);
        scores.fill(0);
        perceptron.score(features, n, scores);
        let best = 0;
        for (let t = 1; t < scores.length; t++) if (scores[t] > scores[best]) best = t;
        predicted[i] = best;
        if (doubted[i]) return;
        if (best !== gold[i]) wrong++;
        perceptron.update(features, n, gold[i], best, rate);
      });
    }
    console.log(`epoch ${epoch}: ${wrong} wrong`);
  }
  const weights = mergeHabits(perceptron.averaged(0), adapted, options);
  return writeWeights(weights, tagNames.length, options.scale, 26);
}

type Rows = Map<number, Map<number, number>>;

/** Adds to the common weights of the features `adapted` a share of those they have in MASC alone, and drops the smallest. */
function mergeHabits(rows: Rows, adapted: ReadonlySet<number>, { habits, threshold }: LearnOptions): Rows {
  for (const hash of adapted) {
    const own = mix(hash ^ MASC);
    const row = rows.get(hash) ?? new Map<number, number>();
    for (const [tag, weight] of rows.get(own) ?? []) row.set(tag, (row.get(tag) ?? 0) + habits * weight);
    rows.delete(own);
    rows.set(hash, row);
  }
  for (const [hash, row] of rows) {
    for (const [tag, weight] of row) if (Math.abs(weight) <= threshold) row.delete(tag);
    if (row.size === 0) rows.delete(hash);
  }
  return rows;
}

/** Tags of the tokens that are not scored, else -1. */
function knownTags(sentences: readonly TaggedSentence[], dictionary: Weights): Int16Array {
  const { tokens, sentences: bounds } = asTokens(sentences);
  const known = new Int16Array(tokens.count);
  for (let s = 0; s < bounds.count; s++) {
    let open = false;
    for (let i = bounds.first[s]; i < bounds.last[s]; i++) {
      known[i] = punctuationTag(tokens.text, tokens.starts[i], tokens.ends[i], open);
      if (tokens.text[tokens.starts[i]] === '"') open = !open;
      if (known[i] < 0) known[i] = certainTag(dictionary, hashExact(tokens.text, tokens.starts[i], tokens.ends[i]));
    }
  }
  return known;
}

/** 1 where the tagger contradicts a tag of MASC. */
function disagreements(tagger: Tagger, sentences: readonly TaggedSentence[]): Uint8Array {
  const { tokens, sentences: bounds } = asTokens(sentences);
  const tags = tagger.tag(tokens, bounds);
  const gold = sentences.flatMap(({ source, tags: own }) => own.map((tag) => (source === 'masc' ? tag : -1)));
  return Uint8Array.from(gold, (tag, i) => (tag >= 0 && tag !== tags[i] ? 1 : 0));
}

/** Deterministic pseudo-random numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}
