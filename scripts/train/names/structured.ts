import { labelCount } from '../../../src/core/names/recognizer/decoding/labels';
import type { Lattice } from '../../../src/core/names/recognizer/decoding/viterbi';

const L = labelCount;

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

/** The model whose weights are the means of several models' weights. */
export function average(models: readonly Model[]): Model {
  const weights = models[0].weights.map(
    (_, k) => models.reduce((sum, model) => sum + model.weights[k], 0) / models.length,
  );
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
