import { randomNumbers, shuffle } from '../random';
import type { WordVectors } from './vectors';

/** What a word's vector should be read as: a distribution over classes, counted `weight` times. */
export interface Sample {
  /** Index of the word among the vectors' words. */
  readonly word: number;
  readonly target: Float64Array;
  readonly weight: number;
}

/** A network of one hidden layer of rectified units, from a word's vector to a distribution over classes. */
export interface Network {
  readonly classes: number;
  /** Of hidden unit `k`: the weights of the vector's dimensions, then its bias; and so on for the classes over the hidden units. */
  readonly hidden: Float64Array;
  readonly output: Float64Array;
}

const hiddenUnits = 48;
const epochs = 12;
const firstRate = 0.06;

/** Trains by stochastic gradient descent on cross-entropy, with steps that shorten to none. The same for the same samples. */
export function trainNetwork(
  { values, dimensions }: WordVectors,
  samples: readonly Sample[],
  classes: number,
): Network {
  const random = randomNumbers(1);
  const small = (size: number): Float64Array => Float64Array.from({ length: size }, () => 0.4 * (random() - 0.5));
  const network = {
    classes,
    hidden: small(hiddenUnits * (dimensions + 1)),
    output: small(classes * (hiddenUnits + 1)),
  };
  const { hidden, output } = network;
  const units = new Float64Array(hiddenUnits);
  const shares = new Float64Array(classes);
  const back = new Float64Array(hiddenUnits);
  const order = samples.map((_, i) => i);
  const steps = epochs * samples.length;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { word, target, weight } = samples[index];
      const at = word * dimensions;
      read(network, values, at, dimensions, units, shares);
      const rate = firstRate * weight * (1 - step++ / steps);
      back.fill(0);
      for (let c = 0; c < classes; c++) {
        const move = rate * (shares[c] - target[c]);
        const row = c * (hiddenUnits + 1);
        for (let k = 0; k < hiddenUnits; k++) {
          if (units[k] === 0) continue;
          back[k] += move * output[row + k];
          output[row + k] -= move * units[k];
        }
        output[row + hiddenUnits] -= move;
      }
      for (let k = 0; k < hiddenUnits; k++) {
        if (units[k] === 0) continue;
        const row = k * (dimensions + 1);
        for (let d = 0; d < dimensions; d++) hidden[row + d] -= back[k] * values[at + d];
        hidden[row + dimensions] -= back[k];
      }
    }
  }
  return network;
}

/** The distribution over classes that the network reads from a word's vector. */
export function applyNetwork(network: Network, { values, dimensions }: WordVectors, word: number): Float64Array {
  const shares = new Float64Array(network.classes);
  read(network, values, word * dimensions, dimensions, new Float64Array(hiddenUnits), shares);
  return shares;
}

function read(
  network: Network,
  values: Float32Array,
  at: number,
  dimensions: number,
  units: Float64Array,
  shares: Float64Array,
): void {
  const { hidden, output, classes } = network;
  for (let k = 0; k < hiddenUnits; k++) {
    const row = k * (dimensions + 1);
    let sum = hidden[row + dimensions];
    for (let d = 0; d < dimensions; d++) sum += hidden[row + d] * values[at + d];
    units[k] = Math.max(0, sum);
  }
  let most = -Infinity;
  for (let c = 0; c < classes; c++) {
    const row = c * (hiddenUnits + 1);
    let sum = output[row + hiddenUnits];
    for (let k = 0; k < hiddenUnits; k++) sum += output[row + k] * units[k];
    shares[c] = sum;
    most = Math.max(most, sum);
  }
  let total = 0;
  for (let c = 0; c < classes; c++) total += shares[c] = Math.exp(shares[c] - most);
  for (let c = 0; c < classes; c++) shares[c] /= total;
}
