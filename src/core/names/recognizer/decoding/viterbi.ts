import { labelCount, followers, leavesOpen } from './labels';

/** Row of the transition table that stands for the start of a sentence. */
export const startRow = labelCount;
const impossible = -1e9;

const predecessors: readonly Uint8Array[] = Array.from({ length: labelCount }, (_, next) =>
  Uint8Array.from(
    Array.from({ length: labelCount }, (_, before) => before).filter((before) => followers(before).includes(next)),
  ),
);
const starters = new Set(followers(-1));

/** Room for sentences of up to `capacity` tokens; grown by {@link Lattice.reserve}, reused from call to call. */
export class Lattice {
  /** Score of label `t` for token `i` at `i * labelCount + t`: filled in by the caller. */
  emissions = new Float64Array(0);
  /** Best score of a path that ends in / starts from (exclusive) a label at a token. */
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  private back = new Uint8Array(0);

  reserve(tokens: number): void {
    const size = Math.max(64, tokens) * labelCount;
    if (this.emissions.length >= size) return;
    this.emissions = new Float64Array(size * 2);
    this.forward = new Float64Array(size * 2);
    this.backward = new Float64Array(size * 2);
    this.back = new Uint8Array(size * 2);
  }

  /**
   * The best label sequence (Viterbi) into `out`. Row `startRow` of `transitions` opens a sentence.
   * `allowed`, when given, has one bit per label and token; others are not taken. Returns the path's score.
   */
  decode(n: number, transitions: Float64Array, out: Uint8Array, allowed: Uint32Array | null): number {
    const { emissions, forward, back } = this;
    for (let i = 0; i < n; i++) {
      const mask = allowed === null ? -1 : allowed[i];
      for (let t = 0; t < labelCount; t++) {
        const at = i * labelCount + t;
        if (((mask >>> t) & 1) === 0) {
          forward[at] = impossible;
          continue;
        }
        let best = impossible;
        let from = 0;
        if (i === 0) best = starters.has(t) ? transitions[startRow * labelCount + t] : impossible;
        else {
          const before = predecessors[t];
          for (let k = 0; k < before.length; k++) {
            const score = forward[at - t - labelCount + before[k]] + transitions[before[k] * labelCount + t];
            if (score > best) {
              best = score;
              from = before[k];
            }
          }
        }
        forward[at] = best + emissions[at];
        back[at] = from;
      }
    }
    let last = -1;
    for (let t = 0; t < labelCount; t++)
      if (!leavesOpen(t) && (last < 0 || forward[(n - 1) * labelCount + t] > forward[(n - 1) * labelCount + last]))
        last = t;
    const score = forward[(n - 1) * labelCount + last];
    for (let i = n - 1; i >= 0; i--) {
      out[i] = last;
      last = back[i * labelCount + last];
    }
    return score;
  }

  /**
   * Fills {@link backward}, so that `forward + backward` is the best score of a path through a label (max-marginal).
   */
  lookBack(n: number, transitions: Float64Array): void {
    const { emissions, backward } = this;
    for (let t = 0; t < labelCount; t++) backward[(n - 1) * labelCount + t] = leavesOpen(t) ? impossible : 0;
    for (let i = n - 2; i >= 0; i--) {
      backward.fill(impossible, i * labelCount, i * labelCount + labelCount);
      for (let t = 0; t < labelCount; t++) {
        const next = (i + 1) * labelCount + t;
        const score = emissions[next] + backward[next];
        const before = predecessors[t];
        for (let k = 0; k < before.length; k++) {
          const at = i * labelCount + before[k];
          const through = score + transitions[before[k] * labelCount + t];
          if (through > backward[at]) backward[at] = through;
        }
      }
    }
  }
}
