import { shuffle } from '../random';

/** What is known of each word: a dense vector, and the buckets of its endings. */
export interface NetworkInputs {
  readonly values: Float32Array;
  readonly size: number;
  readonly endings: readonly (readonly number[])[];
}

/** A word (its row in {@link NetworkInputs}) with the probabilities to foretell. */
export interface Example {
  readonly row: number;
  readonly target: Float32Array;
  readonly weight: number;
}

const hiddenUnits = 32;
const bucketCount = 4096;
const epochs = 7;
const firstRate = 0.1;

/** Parameters and, of each, the sum of its squared gradients. */
interface Layer {
  readonly at: Float32Array;
  readonly squares: Float32Array;
}

/**
 * Fits a network with one hidden layer of rectified units to `examples` (AdaGrad, Duchi et al. 2011), the same way every time. The result
 * gives the probabilities of a row of `inputs`, in an array that the next call writes over.
 */
export function fitNetwork(
  { values, size, endings }: NetworkInputs,
  examples: readonly Example[],
  outputs: number,
): (row: number) => Float32Array {
  const random = generator();
  const small = () => (random() - 0.5) * 0.4;
  const dense = layer(hiddenUnits * size, small);
  const sparse = layer(bucketCount * hiddenUnits, () => 0);
  const hiddenBias = layer(hiddenUnits, () => 0);
  const out = layer(outputs * hiddenUnits, small);
  const bias = layer(outputs, () => 0);
  const hidden = new Float32Array(hiddenUnits);
  const pull = new Float32Array(hiddenUnits);
  const p = new Float32Array(outputs);

  const run = (row: number): Float32Array => {
    const from = row * size;
    for (let k = 0; k < hiddenUnits; k++) {
      let sum = hiddenBias.at[k];
      for (let d = 0; d < size; d++) sum += dense.at[k * size + d] * values[from + d];
      for (const bucket of endings[row]) sum += sparse.at[bucket * hiddenUnits + k];
      hidden[k] = Math.max(0, sum);
    }
    for (let t = 0; t < outputs; t++) {
      let sum = bias.at[t];
      for (let k = 0; k < hiddenUnits; k++) sum += out.at[t * hiddenUnits + k] * hidden[k];
      p[t] = sum;
    }
    return softmax(p);
  };

  const learn = ({ row, target, weight }: Example) => {
    run(row);
    pull.fill(0);
    for (let t = 0; t < outputs; t++) {
      const g = (p[t] - target[t]) * weight;
      if (Math.abs(g) < 1e-4) continue;
      step(bias, t, g);
      for (let k = 0; k < hiddenUnits; k++) {
        if (hidden[k] === 0) continue;
        pull[k] += g * out.at[t * hiddenUnits + k];
        step(out, t * hiddenUnits + k, g * hidden[k]);
      }
    }
    for (let k = 0; k < hiddenUnits; k++) {
      if (hidden[k] === 0) continue;
      step(hiddenBias, k, pull[k]);
      for (let d = 0; d < size; d++) step(dense, k * size + d, pull[k] * values[row * size + d]);
      for (const bucket of endings[row]) step(sparse, bucket * hiddenUnits + k, pull[k]);
    }
  };

  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) learn(examples[i]);
  }
  return run;
}

/** Buckets of a word's last two, three and four characters. */
export function endingBuckets(word: string): number[] {
  return [2, 3, 4]
    .filter((length) => word.length > length)
    .map((length) => {
      let h = length;
      for (let i = word.length - length; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
      return ((h ^ (h >>> 15)) >>> 0) % bucketCount;
    });
}

function layer(length: number, value: () => number): Layer {
  return { at: Float32Array.from({ length }, value), squares: new Float32Array(length).fill(1) };
}

function step({ at, squares }: Layer, k: number, gradient: number): void {
  squares[k] += gradient * gradient;
  at[k] -= (firstRate * gradient) / Math.sqrt(squares[k]);
}

function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  for (let t = 0; t < scores.length; t++) sum += scores[t] = Math.exp(scores[t] - most);
  for (let t = 0; t < scores.length; t++) scores[t] /= sum;
  return scores;
}

/** Deterministic pseudo-random numbers in [0, 1): a linear congruential generator (Knuth 1997). */
function generator(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return ((state >>> 8) & 0xffff) / 65536;
  };
}
