/** An averaged perceptron (Collins 2002) over hashed features, dense per feature; for training only. */
export class Perceptron {
  private readonly keys: Int32Array;
  private readonly rows: Int32Array;
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private clock = 0;

  /** Features that `counts` has fewer than `cutoff` of are left out. */
  constructor(counts: FeatureCounts, private readonly labels: number, cutoff: number) {
    const kept = counts.atLeast(cutoff);
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
    this.totals = new Float64Array(kept.length * labels);
    this.stamps = new Int32Array(kept.length * labels);
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
      if (rows[k] < 0) continue;
      const base = rows[k] * labels;
      for (let label = 0; label < labels; label++) scores[label] += weights[base + label];
    }
  }

  /** One step of the clock: `right` up and `wrong` down by `rate` when they differ. */
  update(rows: Int32Array, n: number, right: number, wrong: number, rate: number): void {
    this.clock++;
    if (right === wrong) return;
    for (let k = 0; k < n; k++) {
      if (rows[k] < 0) continue;
      this.change(rows[k] * this.labels + right, rate);
      this.change(rows[k] * this.labels + wrong, -rate);
    }
  }

  /** Averaged weights, as hash → label → weight; those whose size is below `threshold` left out. */
  averaged(threshold: number): Map<number, Map<number, number>> {
    const out = new Map<number, Map<number, number>>();
    this.keys.forEach((hash, slot) => {
      const row = this.rows[slot];
      if (row < 0) return;
      const byLabel = new Map<number, number>();
      for (let label = 0; label < this.labels; label++) {
        const cell = row * this.labels + label;
        const average = (this.totals[cell] + this.weights[cell] * (this.clock - this.stamps[cell])) / Math.max(1, this.clock);
        if (Math.abs(average) > threshold) byLabel.set(label, average);
      }
      if (byLabel.size > 0) out.set(hash, byLabel);
    });
    return out;
  }

  private change(cell: number, by: number): void {
    this.totals[cell] += this.weights[cell] * (this.clock - this.stamps[cell]);
    this.stamps[cell] = this.clock;
    this.weights[cell] += by;
  }

  private slot(hash: number): number {
    const mask = this.rows.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 5 & mask;
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
    let slot = Math.imul(hash, 0x9e3779b1) >>> 5 & mask;
    while (this.counts[slot] > 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
