import { labelCount } from '../../../src/core/names/recognizer/decoding/labels';
import { nextLabels, pathSums, sumPaths } from './pathSums';
import { randomNumbers, shuffle } from '../../random';
import type { Indexed, Model } from './structured';

const rows = labelCount + 1;
const longestSegment = 4000;

/** Gradients smaller than this are taken for none. */
const nothing = 1e-3;

/** How a random field is trained. */
export interface FieldSettings {
  readonly epochs: number;
  /** Length of a weight's first steps; they shorten with the weight's own past gradients. */
  readonly rate: number;
  /** Keeps at zero the weights that little speaks for. */
  readonly l1: number;
  /** Added to the score of every wrong label while training, so that right ones win by a margin (softmax margin, Gimpel and Smith 2010). */
  readonly margin: number;
  /** Share of tokens whose features are thinned while training, so that no one feature is relied upon. */
  readonly dropout: number;
  readonly seed: number;
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over partial labels: raised is the probability of
 * all paths through the allowed labels (Tsuboi et al. 2008). Weights follow the regularized leader (FTRL-proximal, McMahan et al. 2013); those of
 * the later epochs' ends are averaged. The same for the same data and settings.
 */
export function trainField(
  data: readonly Indexed[],
  offsets: Uint32Array,
  features: Int32Array,
  featureCount: number,
  settings: FieldSettings,
): Model {
  const { epochs, dropout, margin, seed } = settings;
  const weights = leaders(featureCount * labelCount, settings);
  const transitions = steps(settings.rate);
  const weightValues = weights.values;
  const mean = new Float32Array(weightValues.length);
  const meanTransitions = new Float64Array(rows * labelCount);
  const random = randomNumbers(seed);
  const order = data.flatMap(({ length }, i) => (length <= longestSegment ? [i] : []));
  const longest = order.reduce((most, i) => Math.max(most, data[i].length), 1);
  const kept = new Int32Array(longest * 256);
  const keptAt = new Int32Array(longest + 1);
  const emissions = new Float64Array(longest * labelCount);
  const free = pathSums(longest);
  const held = pathSums(longest);
  const exponentials = new Float64Array(rows * labelCount);
  const uses = new Float64Array(rows * labelCount);
  const averaged = epochs - Math.ceil(epochs / 2);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { first, length: n, allowed } = data[index];
      let to = 0;
      for (let i = 0; i < n; i++) {
        keptAt[i] = to;
        const thin = dropout > 0 && random() < dropout;
        const at = i * labelCount;
        for (let t = 0; t < labelCount; t++) emissions[at + t] = 0;
        for (let k = offsets[first + i]; k < offsets[first + i + 1]; k++) {
          if (thin && random() < 0.5) continue;
          kept[to++] = features[k];
          const w = features[k] * labelCount;
          for (let t = 0; t < labelCount; t++) emissions[at + t] += weightValues[w + t];
        }
        exponentiate(emissions, at, allowed[i], margin);
      }
      keptAt[n] = to;
      for (let a = 0; a < rows; a++)
        for (const t of nextLabels[a])
          exponentials[a * labelCount + t] = Math.exp(transitions.values[a * labelCount + t]);
      uses.fill(0);
      if (sumPaths(n, emissions, exponentials, allowed, held, uses, -1) === null) continue;
      if (sumPaths(n, emissions, exponentials, null, free, uses, 1) === null) continue;
      for (let i = 0; i < n; i++)
        for (let t = 0; t < labelCount; t++) {
          const gradient = free.marginals[i * labelCount + t] - held.marginals[i * labelCount + t];
          if (Math.abs(gradient) < nothing) continue;
          for (let k = keptAt[i]; k < keptAt[i + 1]; k++) weights.move(kept[k] * labelCount + t, gradient);
        }
      for (let cell = 0; cell < uses.length; cell++) if (uses[cell] !== 0) transitions.move(cell, uses[cell]);
    }
    if (epoch < epochs - averaged) continue;
    for (let k = 0; k < weightValues.length; k++) mean[k] += weightValues[k] / averaged;
    for (let k = 0; k < meanTransitions.length; k++) meanTransitions[k] += transitions.values[k] / averaged;
  }
  return { weights: mean, transitions: meanTransitions };
}

/** Exponentials of a token's scores, the largest of which becomes one; wrong labels have the margin added before. */
function exponentiate(emissions: Float64Array, at: number, allowed: number, margin: number): void {
  let most = -Infinity;
  for (let t = 0; t < labelCount; t++) {
    if (((allowed >>> t) & 1) === 0) emissions[at + t] += margin;
    if (emissions[at + t] > most) most = emissions[at + t];
  }
  for (let t = 0; t < labelCount; t++) emissions[at + t] = Math.exp(emissions[at + t] - most);
}

interface Learner<Values> {
  readonly values: Values;
  move(cell: number, gradient: number): void;
}

const slowStart = 0.1;

/** FTRL-proximal. */
function leaders(size: number, { rate, l1 }: FieldSettings): Learner<Float32Array> {
  const values = new Float32Array(size);
  const sums = new Float32Array(size);
  const squares = new Float32Array(size);
  return {
    values,
    move(cell, gradient) {
      const before = squares[cell];
      const after = before + gradient * gradient;
      const root = Math.sqrt(after);
      const sum = sums[cell] + gradient - ((root - Math.sqrt(before)) / rate) * values[cell];
      sums[cell] = sum;
      squares[cell] = after;
      values[cell] = Math.abs(sum) <= l1 ? 0 : ((Math.sign(sum) * l1 - sum) * rate) / (slowStart + root);
    },
  };
}

/** AdaGrad (Duchi, Hazan and Singer 2011) for the transitions. */
function steps(rate: number): Learner<Float64Array> {
  const values = new Float64Array(rows * labelCount);
  const squares = new Float64Array(rows * labelCount).fill(1);
  return {
    values,
    move(cell, gradient) {
      squares[cell] += gradient * gradient;
      values[cell] -= (rate / Math.sqrt(squares[cell])) * gradient;
    },
  };
}
