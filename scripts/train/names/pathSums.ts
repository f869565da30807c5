import { labelCount, followers, leavesOpen } from '../../../src/core/names/recognizer/decoding/labels';
import { startRow } from '../../../src/core/names/recognizer/decoding/viterbi';

/** Labels that may follow each label; the last row is for the start of a segment. */
export const nextLabels: readonly Uint8Array[] = Array.from({ length: labelCount + 1 }, (_, before) =>
  Uint8Array.from(followers(before === startRow ? -1 : before)),
);

/** Room for the sums over the paths through segments of up to `capacity` tokens. */
export interface PathSums {
  /** Of paths up to a label, of paths from it on; scaled per token. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Probability of label `t` at token `i` at `i * labelCount + t`. */
  readonly marginals: Float64Array;
}

export function pathSums(capacity: number): PathSums {
  const room = (): Float64Array => new Float64Array(capacity * labelCount);
  return { forward: room(), backward: room(), marginals: room() };
}

/**
 * The forward-backward algorithm over exponentiated scores: marginals into `sums`, expected uses of each transition times `sign`
 * onto `uses`. `allowed`, when given, has one bit per label and token; other paths do not count. Returns the logarithm of the sum
 * over all paths, or null when there is no path.
 */
export function sumPaths(
  n: number,
  emissions: Float64Array,
  transitions: Float64Array,
  allowed: Uint32Array | null,
  sums: PathSums,
  uses: Float64Array,
  sign: number,
): number | null {
  const log = sumForward(n, emissions, transitions, allowed, sums);
  if (log !== null) sumBackward(n, emissions, transitions, sums, uses, sign);
  return log;
}

function sumForward(
  n: number,
  emissions: Float64Array,
  transitions: Float64Array,
  allowed: Uint32Array | null,
  { forward }: PathSums,
): number | null {
  let log = 0;
  for (let i = 0; i < n; i++) {
    const at = i * labelCount;
    const mask = allowed === null ? -1 : allowed[i];
    for (let t = 0; t < labelCount; t++) forward[at + t] = 0;
    if (i === 0) for (const t of nextLabels[startRow]) forward[t] = transitions[startRow * labelCount + t];
    else
      for (let s = 0; s < labelCount; s++) {
        const from = forward[at - labelCount + s];
        if (from === 0) continue;
        const next = nextLabels[s];
        for (let k = 0; k < next.length; k++) forward[at + next[k]] += from * transitions[s * labelCount + next[k]];
      }
    let sum = 0;
    for (let t = 0; t < labelCount; t++) {
      if (((mask >>> t) & 1) === 0 || (i === n - 1 && leavesOpen(t))) forward[at + t] = 0;
      else sum += forward[at + t] *= emissions[at + t];
    }
    if (!(sum > 1e-200)) return null;
    log += Math.log(sum);
    for (let t = 0; t < labelCount; t++) forward[at + t] /= sum;
  }
  return log;
}

function sumBackward(
  n: number,
  emissions: Float64Array,
  transitions: Float64Array,
  { forward, backward, marginals }: PathSums,
  uses: Float64Array,
  sign: number,
): void {
  const end = (n - 1) * labelCount;
  for (let t = 0; t < labelCount; t++) {
    backward[end + t] = 1;
    marginals[end + t] = forward[end + t];
  }
  for (let i = n - 2; i >= 0; i--) {
    const at = i * labelCount;
    let total = 0;
    for (let s = 0; s < labelCount; s++) {
      backward[at + s] = 0;
      if (forward[at + s] === 0) continue;
      const next = nextLabels[s];
      let sum = 0;
      for (let k = 0; k < next.length; k++) {
        const t = next[k];
        if (forward[at + labelCount + t] !== 0)
          sum += transitions[s * labelCount + t] * emissions[at + labelCount + t] * backward[at + labelCount + t];
      }
      backward[at + s] = sum;
      total += sum * forward[at + s];
    }
    for (let s = 0; s < labelCount; s++) {
      backward[at + s] /= total;
      marginals[at + s] = forward[at + s] * backward[at + s];
      if (forward[at + s] === 0) continue;
      const next = nextLabels[s];
      for (let k = 0; k < next.length; k++) {
        const t = next[k];
        if (forward[at + labelCount + t] !== 0)
          uses[s * labelCount + t] +=
            (sign *
              forward[at + s] *
              transitions[s * labelCount + t] *
              emissions[at + labelCount + t] *
              backward[at + labelCount + t]) /
            total;
      }
    }
  }
  for (const t of nextLabels[startRow]) uses[startRow * labelCount + t] += sign * marginals[t];
}
