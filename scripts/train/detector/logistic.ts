/** An example: its features, its label, and how much it counts. */
export interface Example {
  readonly features: Float64Array;
  readonly label: boolean;
  readonly weight: number;
}

export interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
}

const rounds = 1500;
const rate = 0.05;

/** Logistic regression by Adam (Kingma and Ba 2015) over all examples at once: deterministic. `l2` holds the weights small. */
export function fit(examples: readonly Example[], l2: number): Model {
  const size = examples[0].features.length;
  const [values, gradient, mean, square] = Array.from({ length: 4 }, () => new Float64Array(size + 1));
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    for (const { features, label, weight } of examples) {
      const sum = sumOf({ weights: values, bias: values[size] }, features);
      const error = (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0)) * weight;
      for (let k = 0; k < size; k++) gradient[k] += error * features[k];
      gradient[size] += error;
    }
    for (let k = 0; k <= size; k++) {
      const slope = gradient[k] + (k < size ? l2 * values[k] : 0);
      mean[k] = 0.9 * mean[k] + 0.1 * slope;
      square[k] = 0.999 * square[k] + 0.001 * slope * slope;
      values[k] -= (rate * mean[k]) / (1 - 0.9 ** round) / (Math.sqrt(square[k] / (1 - 0.999 ** round)) + 1e-9);
    }
  }
  const rounded = Array.from(values, (value) => Math.round(value * 1000) / 1000);
  return { weights: rounded.slice(0, size), bias: rounded[size] };
}

/** What the model says before it is squashed: above 0, rather yes. */
export function sumOf({ weights, bias }: { weights: ArrayLike<number>; bias: number }, features: Float64Array): number {
  let sum = bias;
  for (let k = 0; k < features.length; k++) sum += weights[k] * features[k];
  return sum;
}
