import { LABEL_COUNT } from '../../../src/core/names/labels';
import { Lattice, START } from '../../../src/core/names/viterbi';

const L = LABEL_COUNT;

/** A training segment by its place in the feature store. */
export interface Indexed {
  readonly first: number;
  readonly length: number;
  readonly allowed: Uint32Array;
  readonly source: string;
}

export interface Model {
  /** Weight of feature `f` for label `t` at `f * L + t`. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

export interface Settings {
  readonly epochs: number;
  /** Added to the score of every wrong label while training, so that right ones win by a margin. */
  readonly margin: number;
  /** Share of tokens whose features are thinned while training, so that no one feature is relied upon. */
  readonly dropout: number;
  readonly seed: number;
}

/** A deterministic generator of numbers in [0, 1): mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Averaged structured perceptron (Collins 2002) with partial labels (Fernandes & Brefeld 2011): the target is the best path
 * through the allowed labels, the rival the best path at all, wrong labels helped by a margin.
 */
export function train(
  data: readonly Indexed[],
  offsets: Uint32Array,
  features: Int32Array,
  featureCount: number,
  settings: Settings,
): Model {
  const W = new Float32Array(featureCount * L);
  const A = new Float64Array(featureCount * L);
  const R = new Float64Array((L + 1) * L);
  const B = new Float64Array((L + 1) * L);
  const lattice = new Lattice();
  const random = randomNumbers(settings.seed);
  const order = data.map((_, i) => i);
  const gold = new Uint8Array(4096);
  const rival = new Uint8Array(4096);
  const kept = new Int32Array(1 << 19);
  const keptAt = new Int32Array(4097);
  let step = 1;

  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const index of order) {
      const { first, length: n, allowed } = data[index];
      if (n > 4000) continue;
      lattice.reserve(n);
      const E = lattice.emissions;
      let to = 0;
      for (let i = 0; i < n; i++) {
        keptAt[i] = to;
        const thin = settings.dropout > 0 && random() < settings.dropout;
        const at = i * L;
        for (let t = 0; t < L; t++) E[at + t] = 0;
        for (let k = offsets[first + i]; k < offsets[first + i + 1]; k++) {
          if (thin && random() < 0.5) continue;
          kept[to++] = features[k];
          const w = features[k] * L;
          for (let t = 0; t < L; t++) E[at + t] += W[w + t];
        }
        if (settings.margin > 0) for (let t = 0; t < L; t++) if (((allowed[i] >>> t) & 1) === 0) E[at + t] += settings.margin;
      }
      keptAt[n] = to;
      lattice.decode(n, R, rival, null);
      step++;
      let wrong = false;
      for (let i = 0; i < n && !wrong; i++) wrong = ((allowed[i] >>> rival[i]) & 1) === 0;
      if (!wrong) continue;
      lattice.decode(n, R, gold, allowed);
      for (let i = 0; i < n; i++) {
        const g = gold[i];
        const r = rival[i];
        const a = i > 0 ? gold[i - 1] : START;
        const b = i > 0 ? rival[i - 1] : START;
        if (g !== r) {
          for (let k = keptAt[i]; k < keptAt[i + 1]; k++) {
            const w = kept[k] * L;
            W[w + g] += 1;
            A[w + g] += step;
            W[w + r] -= 1;
            A[w + r] -= step;
          }
        }
        if (g !== r || a !== b) {
          R[a * L + g] += 1;
          B[a * L + g] += step;
          R[b * L + r] -= 1;
          B[b * L + r] -= step;
        }
      }
    }
  }
  for (let k = 0; k < W.length; k++) W[k] -= A[k] / step;
  for (let k = 0; k < R.length; k++) R[k] -= B[k] / step;
  return { weights: W, transitions: R };
}

/** The model whose weights are the means of several models' weights. */
export function average(models: readonly Model[]): Model {
  const weights = models[0].weights.map((_, k) => models.reduce((sum, model) => sum + model.weights[k], 0) / models.length);
  const transitions = models[0].transitions.map(
    (_, k) => models.reduce((sum, model) => sum + model.transitions[k], 0) / models.length,
  );
  return { weights, transitions };
}

/** The best labels of a sentence under a model. */
export function predict(
  model: Model,
  sentence: Indexed,
  offsets: Uint32Array,
  features: Int32Array,
  lattice: Lattice,
  out: Uint8Array,
): void {
  emit(model, sentence, offsets, features, lattice);
  lattice.decode(sentence.length, model.transitions, out, null);
}

/** Fills the lattice's emissions. */
export function emit(
  model: Model,
  { first, length: n }: Indexed,
  offsets: Uint32Array,
  features: Int32Array,
  lattice: Lattice,
): void {
  lattice.reserve(n);
  const E = lattice.emissions;
  const W = model.weights;
  for (let i = 0; i < n; i++) {
    const at = i * L;
    for (let t = 0; t < L; t++) E[at + t] = 0;
    for (let k = offsets[first + i]; k < offsets[first + i + 1]; k++) {
      const w = features[k] * L;
      for (let t = 0; t < L; t++) E[at + t] += W[w + t];
    }
  }
}
