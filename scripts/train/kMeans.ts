/**
 * The cluster of each row of `rows`, `size` numbers a row, by Lloyd's k-means (1982), the same every time. Centres are fitted to the first
 * `sample` rows, which are taken to be the weightiest, and begin at rows spread over the first of them.
 */
export function kMeans(
  rows: Float32Array,
  size: number,
  k: number,
  { sample, iterations }: { sample: number; iterations: number },
): Int32Array {
  const fitted = rows.subarray(0, sample * size);
  const spread = Math.min(fitted.length / size, 20 * k);
  let centres = new Float32Array(k * size);
  for (let c = 0; c < k; c++) {
    const row = Math.floor((c * spread) / k);
    centres.set(rows.subarray(row * size, (row + 1) * size), c * size);
  }
  for (let iteration = 0; iteration < iterations; iteration++)
    centres = means(fitted, size, assign(fitted, size, centres, k), centres);
  return assign(rows, size, centres, k);
}

/** The nearest centre is the one with the largest product less half its own square. */
function assign(rows: Float32Array, size: number, centres: Float32Array, k: number): Int32Array {
  const halves = Float32Array.from({ length: k }, (_, c) =>
    centres.subarray(c * size, (c + 1) * size).reduce((sum, v) => sum + (v * v) / 2, 0),
  );
  return Int32Array.from({ length: rows.length / size }, (_, i) => {
    let best = 0;
    let most = -Infinity;
    for (let c = 0; c < k; c++) {
      let score = -halves[c];
      for (let d = 0; d < size; d++) score += rows[i * size + d] * centres[c * size + d];
      if (score <= most) continue;
      most = score;
      best = c;
    }
    return best;
  });
}

/** The mean of each cluster's rows; an empty one keeps its centre. */
function means(
  rows: Float32Array,
  size: number,
  nearest: Int32Array,
  centres: Float32Array,
): Float32Array<ArrayBuffer> {
  const sums = new Float32Array(centres.length);
  const counts = new Int32Array(centres.length / size);
  nearest.forEach((c, i) => {
    counts[c]++;
    for (let d = 0; d < size; d++) sums[c * size + d] += rows[i * size + d];
  });
  return sums.map((sum, at) => {
    const n = counts[Math.floor(at / size)];
    return n === 0 ? centres[at] : sum / n;
  });
}
