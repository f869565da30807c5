import { labelCount } from '../../../src/core/names/recognizer/decoding/labels';
import type { Lattice } from '../../../src/core/names/recognizer/decoding/viterbi';

/** A training segment by its place in the feature store. */
export interface Indexed {
  readonly first: number;
  readonly length: number;
  readonly allowed: Uint32Array;
  readonly source: string;
}

export interface Model {
  /** Weight of feature `f` for label `t` at `f * labelCount + t`. */
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
function emit(
  model: Model,
  { first, length: n }: Indexed,
  offsets: Uint32Array,
  features: Int32Array,
  lattice: Lattice,
): void {
  lattice.reserve(n);
  const emissions = lattice.emissions;
  const weightValues = model.weights;
  for (let i = 0; i < n; i++) {
    const at = i * labelCount;
    for (let t = 0; t < labelCount; t++) emissions[at + t] = 0;
    for (let k = offsets[first + i]; k < offsets[first + i + 1]; k++) {
      const w = features[k] * labelCount;
      for (let t = 0; t < labelCount; t++) emissions[at + t] += weightValues[w + t];
    }
  }
}
