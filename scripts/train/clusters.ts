import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { tokenize } from '../../src/core/text/tokenize';
import { tokenText } from '../../src/core/text/tokens';

/** Word classes learned from raw text: words that stand between the same neighbours share a cluster. */
export interface Clusters {
  /** Word, as it is written inside a sentence → cluster, below `fine`. */
  readonly of: ReadonlyMap<string, number>;
  /** Cluster → coarse cluster, below `coarse`. */
  readonly coarseOf: Uint8Array;
}

interface Options {
  readonly fine: number;
  readonly coarse: number;
  readonly minCount: number;
  readonly iterations: number;
}

/**
 * Clusters the words of `files` (gzip, a sentence a line) that occur often enough, by spherical k-means over their left and right
 * neighbours (positive pointwise mutual information with the commonest words; Bullinaria and Levy 2007). Deterministic.
 */
export function clusterWords(files: readonly string[], { fine, coarse, minCount, iterations }: Options): Clusters {
  const sentences = files.flatMap(readSentences);
  const { ids, words } = vocabulary(sentences, minCount);
  const rows = contextVectors(sentences, ids, words.length);
  const assignment = kMeans(rows, fine, iterations);
  const centroids = averages(rows, assignment, fine);
  const coarseOf = Uint8Array.from(kMeans(centroids, coarse, iterations));
  return { of: new Map(words.map((word, i) => [word, assignment[i]])), coarseOf };
}

type SparseRow = { readonly at: Int32Array; readonly value: Float32Array };

function readSentences(path: string): string[][] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').map((line) => {
    const tokens = tokenize(line);
    return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i).replaceAll('’', "'"));
  });
}

/** Words by falling frequency. The first word of a sentence counts as lower-case when it is known so. */
function vocabulary(sentences: string[][], minCount: number): { ids: Map<string, number>; words: string[] } {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (let i = 1; i < sentence.length; i++) counts.set(sentence[i], (counts.get(sentence[i]) ?? 0) + 1);
  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    const lower = sentence[0].toLowerCase();
    if ((counts.get(lower) ?? 0) > (counts.get(sentence[0]) ?? 0)) sentence[0] = lower;
    counts.set(sentence[0], (counts.get(sentence[0]) ?? 0) + 1);
  }
  const words = [...counts].filter(([, n]) => n >= minCount).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  return { ids: new Map(words.map((word, i) => [word, i])), words };
}

const contextWords = 800;
const classes = 8;
const side = contextWords + classes + 1;

/** A neighbour as a context: itself when common, else its rough class; the sentence's edge is one too. */
function context(word: string | undefined, id: number | undefined): number {
  if (word === undefined) return contextWords + classes;
  if (id !== undefined && id < contextWords) return id;
  if (/^\d/.test(word)) return contextWords;
  if (/^\p{Lu}/u.test(word)) return contextWords + 1;
  if (word.endsWith('ing')) return contextWords + 2;
  if (word.endsWith('ed')) return contextWords + 3;
  if (word.endsWith('ly')) return contextWords + 4;
  if (word.endsWith('s')) return contextWords + 5;
  return contextWords + (/^\p{L}/u.test(word) ? 6 : 7);
}

function contextVectors(sentences: string[][], ids: ReadonlyMap<string, number>, size: number): SparseRow[] {
  const counts = Array.from({ length: size }, () => new Map<number, number>());
  const columns = new Float64Array(2 * side);
  const totals = new Float64Array(size);
  for (const sentence of sentences) {
    const indexes = sentence.map((word) => ids.get(word));
    indexes.forEach((id, i) => {
      if (id === undefined) return;
      for (const column of [context(sentence[i - 1], indexes[i - 1]), side + context(sentence[i + 1], indexes[i + 1])]) {
        counts[id].set(column, (counts[id].get(column) ?? 0) + 1);
        columns[column]++;
        totals[id]++;
      }
    });
  }
  const all = columns.reduce((a, b) => a + b, 0);
  return counts.map((row, id) => {
    const cells = [...row].map(([column, n]) => [column, Math.max(0, Math.log((n * all) / (totals[id] * columns[column]))) * Math.sqrt(n / (n + 1))] as const).filter(([, v]) => v > 0);
    const length = Math.hypot(...cells.map(([, v]) => v)) || 1;
    return { at: Int32Array.from(cells, ([column]) => column), value: Float32Array.from(cells, ([, v]) => v / length) };
  });
}

/** Spherical k-means; the first seeds are spread over the rows, which come by falling frequency. */
function kMeans(rows: readonly SparseRow[], k: number, iterations: number): Int32Array {
  const dimensions = 2 * side;
  const assignment = new Int32Array(rows.length);
  const spread = Math.min(rows.length, k * 8);
  let centroids = new Float32Array(dimensions * k);
  for (let c = 0; c < k; c++) addTo(centroids, rows[Math.floor((c * spread) / k)], c, k);
  const similarity = new Float32Array(k);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const next = new Float32Array(dimensions * k);
    rows.forEach((row, i) => {
      similarity.fill(0);
      for (let n = 0; n < row.at.length; n++) {
        const base = row.at[n] * k;
        for (let c = 0; c < k; c++) similarity[c] += row.value[n] * centroids[base + c];
      }
      let best = 0;
      for (let c = 1; c < k; c++) if (similarity[c] > similarity[best]) best = c;
      assignment[i] = best;
      addTo(next, row, best, k);
    });
    centroids = normalized(next, dimensions, k);
  }
  return assignment;
}

function addTo(centroids: Float32Array, row: SparseRow, c: number, k: number): void {
  for (let n = 0; n < row.at.length; n++) centroids[row.at[n] * k + c] += row.value[n];
}

function normalized(centroids: Float32Array<ArrayBuffer>, dimensions: number, k: number): Float32Array<ArrayBuffer> {
  for (let c = 0; c < k; c++) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += centroids[d * k + c] ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) centroids[d * k + c] /= length;
  }
  return centroids;
}

function averages(rows: readonly SparseRow[], assignment: Int32Array, k: number): SparseRow[] {
  const dimensions = 2 * side;
  const sums = new Float32Array(dimensions * k);
  rows.forEach((row, i) => addTo(sums, row, assignment[i], k));
  normalized(sums, dimensions, k);
  return Array.from({ length: k }, (_, c) => {
    const at = Array.from({ length: dimensions }, (__, d) => d).filter((d) => sums[d * k + c] !== 0);
    return { at: Int32Array.from(at), value: Float32Array.from(at, (d) => sums[d * k + c]) };
  });
}
