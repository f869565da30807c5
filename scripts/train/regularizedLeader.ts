/** How fast and how sparsely to learn. */
export interface LeaderOptions {
  readonly rate: number;
  /** A weight stays zero until this much speaks for it. */
  readonly l1: number;
}

const slowStart = 1;
/** Labels whose gradient is smaller than this are left alone, which saves most of the work. */
const negligible = 0.005;

/**
 * A log-linear model over hashed features, dense per feature, for training only. Its weights follow the regularized leader
 * (FTRL-proximal, McMahan et al. 2013), which keeps most of them at zero.
 */
export class RegularizedLeader {
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly weights: Float32Array;
  private readonly sums: Float32Array;
  private readonly squares: Float32Array;

  /** Knows the features `kept` alone. */
  constructor(
    kept: Int32Array,
    private readonly labels: number,
    private readonly options: LeaderOptions,
  ) {
    let capacity = 16;
    while (capacity < kept.length * 2) capacity *= 2;
    this.keys = new Int32Array(capacity);
    this.rows = new Int32Array(capacity).fill(-1);
    kept.forEach((hash, row) => {
      const slot = this.slot(hash);
      this.keys[slot] = hash;
      this.rows[slot] = row;
    });
    this.weights = new Float32Array(kept.length * labels);
    this.sums = new Float32Array(kept.length * labels);
    this.squares = new Float32Array(kept.length * labels);
  }

  get size(): number {
    return this.weights.length / this.labels;
  }

  /** The feature's row, or -1 when it was cut off. */
  row(hash: number): number {
    return this.rows[this.slot(hash)];
  }

  /** Adds the weights of `rows[0..n)` to `scores`. */
  score(rows: Int32Array, n: number, scores: Float32Array): void {
    const { labels, weights } = this;
    for (let k = 0; k < n; k++) {
      const base = rows[k] * labels;
      for (let label = 0; label < labels; label++) scores[label] += weights[base + label];
    }
  }

  /** One step of `rows[0..n)` against `gradient`, a value a label. */
  update(rows: Int32Array, n: number, gradient: Float32Array): void {
    const { labels, weights, sums, squares } = this;
    const { rate, l1 } = this.options;
    for (let label = 0; label < labels; label++) {
      const g = gradient[label];
      if (Math.abs(g) < negligible) continue;
      for (let k = 0; k < n; k++) {
        const cell = rows[k] * labels + label;
        const before = Math.sqrt(squares[cell]);
        const after = Math.sqrt((squares[cell] += g * g));
        const sum = (sums[cell] += g - ((after - before) / rate) * weights[cell]);
        weights[cell] = Math.abs(sum) <= l1 ? 0 : ((Math.sign(sum) * l1 - sum) * rate) / (slowStart + after);
      }
    }
  }

  /** The weights that are not zero, as hash → label → weight. */
  learned(): Map<number, Map<number, number>> {
    const out = new Map<number, Map<number, number>>();
    this.keys.forEach((hash, slot) => {
      const base = this.rows[slot] * this.labels;
      if (base < 0) return;
      const row = this.weights.subarray(base, base + this.labels);
      const byLabel = new Map<number, number>();
      row.forEach((weight, label) => {
        if (weight !== 0) byLabel.set(label, weight);
      });
      if (byLabel.size > 0) out.set(hash, byLabel);
    });
    return out;
  }

  private slot(hash: number): number {
    const mask = this.rows.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 5) & mask;
    while (this.rows[slot] >= 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

/** Counts of 32-bit hashes, up to 65535 each, in a growing open-addressing table. */
export class FeatureCounts {
  private keys = new Int32Array(1 << 20);
  private counts = new Uint16Array(1 << 20);
  private used = 0;

  add(hash: number): void {
    if (this.used * 2 > this.keys.length) this.grow();
    const slot = this.slot(hash);
    if (this.counts[slot] === 0) {
      this.keys[slot] = hash;
      this.used++;
    }
    if (this.counts[slot] < 65535) this.counts[slot]++;
  }

  /** The hashes that occur at least `cutoff` times. */
  atLeast(cutoff: number): Int32Array {
    return this.keys.filter((_, slot) => this.counts[slot] >= Math.max(1, cutoff));
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Uint16Array(keys.length * 2);
    keys.forEach((key, slot) => {
      if (counts[slot] === 0) return;
      const to = this.slot(key);
      this.keys[to] = key;
      this.counts[to] = counts[slot];
    });
  }

  private slot(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 5) & mask;
    while (this.counts[slot] > 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
