import { labelCount } from '../../../src/core/names/recognizer/decoding/labels';
import { NEXT, pathSums, sumPaths } from './pathSums';
import { randomNumbers, shuffle } from '../../random';
import type { Indexed, Model } from './structured';

const L = labelCount;
const ROWS = L + 1;
const LONGEST = 4000;

/** Gradients smaller than this are taken for none. */
const NOTHING = 1e-3;

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
  const weights = leaders(featureCount * L, settings);
  const transitions = steps(settings.rate);
  const W = weights.values;
  const mean = new Float32Array(W.length);
  const meanTransitions = new Float64Array(ROWS * L);
  const random = randomNumbers(seed);
  const order = data.flatMap(({ length }, i) => (length <= LONGEST ? [i] : []));
  const longest = order.reduce((most, i) => Math.max(most, data[i].length), 1);
  const kept = new Int32Array(longest * 256);
  const keptAt = new Int32Array(longest + 1);
  const E = new Float64Array(longest * L);
  const free = pathSums(longest);
  const held = pathSums(longest);
  const exponentials = new Float64Array(ROWS * L);
  const uses = new Float64Array(ROWS * L);
  const averaged = epochs - Math.ceil(epochs / 2);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { first, length: n, allowed } = data[index];
      let to = 0;
      for (let i = 0; i < n; i++) {
        keptAt[i] = to;
        const thin = dropout > 0 && random() < dropout;
        const at = i * L;
        for (let t = 0; t < L; t++) E[at + t] = 0;
        for (let k = offsets[first + i]; k < offsets[first + i + 1]; k++) {
          if (thin && random() < 0.5) continue;
          kept[to++] = features[k];
          const w = features[k] * L;
          for (let t = 0; t < L; t++) E[at + t] += W[w + t];
        }
        exponentiate(E, at, allowed[i], margin);
      }
      keptAt[n] = to;
      for (let a = 0; a < ROWS; a++)
        for (const t of NEXT[a]) exponentials[a * L + t] = Math.exp(transitions.values[a * L + t]);
      uses.fill(0);
      if (sumPaths(n, E, exponentials, allowed, held, uses, -1) === null) continue;
      if (sumPaths(n, E, exponentials, null, free, uses, 1) === null) continue;
      for (let i = 0; i < n; i++)
        for (let t = 0; t < L; t++) {
          const gradient = free.marginals[i * L + t] - held.marginals[i * L + t];
          if (Math.abs(gradient) < NOTHING) continue;
          for (let k = keptAt[i]; k < keptAt[i + 1]; k++) weights.move(kept[k] * L + t, gradient);
        }
      for (let cell = 0; cell < uses.length; cell++) if (uses[cell] !== 0) transitions.move(cell, uses[cell]);
    }
    if (epoch < epochs - averaged) continue;
    for (let k = 0; k < W.length; k++) mean[k] += W[k] / averaged;
    for (let k = 0; k < meanTransitions.length; k++) meanTransitions[k] += transitions.values[k] / averaged;
  }
  return { weights: mean, transitions: meanTransitions };
}

/** Exponentials of a token's scores, the largest of which becomes one; wrong labels have the margin added before. */
function exponentiate(E: Float64Array, at: number, allowed: number, margin: number): void {
  let most = -Infinity;
  for (let t = 0; t < L; t++) {
    if (((allowed >>> t) & 1) === 0) E[at + t] += margin;
    if (E[at + t] > most) most = E[at + t];
  }
  for (let t = 0; t < L; t++) E[at + t] = Math.exp(E[at + t] - most);
}

interface Learner<Values> {
  readonly values: Values;
  move(cell: number, gradient: number): void;
}

const SLOW_START = 0.1;

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
      values[cell] = Math.abs(sum) <= l1 ? 0 : ((Math.sign(sum) * l1 - sum) * rate) / (SLOW_START + root);
    },
  };
}

/** AdaGrad (Duchi, Hazan and Singer 2011) for the transitions. */
function steps(rate: number): Learner<Float64Array> {
  const values = new Float64Array(ROWS * L);
  const squares = new Float64Array(ROWS * L).fill(1);
  return {
    values,
    move(cell, gradient) {
      squares[cell] += gradient * gradient;
      values[cell] -= (rate / Math.sqrt(squares[cell])) * gradient;
    },
  };
}
