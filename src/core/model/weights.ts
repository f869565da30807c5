import { readGaps, writeGaps } from './gaps';

/**
 * A sparse, quantized weight table: feature hash → a few (label, int8 weight) cells.
 *
 * On disk (little-endian): magic "DLW1", u8 hash bits, u8 labels, u16 0, f32 scale, u32 features, u32 cells, then
 * the features in ascending order of their hash's top bits: varint gaps between hashes, u8 cells of each feature,
 * u8 labels of the cells, i8 weights of the cells.
 * In memory: an open-addressing table from hash to a slice of `cells`.
 */
export interface Weights {
  readonly labels: number;
  /** What one unit of an integer weight is worth; multiply a score by it to get the trained model's score. */
  readonly scale: number;
  /** Number of features kept. */
  readonly size: number;
  /** Only so many top bits of a hash are compared. */
  readonly shift: number;
  /** A feature's slot is looked for from its hash's top bits on: those of the kept bits left after this shift. */
  readonly slotShift: number;
  readonly mask: number;
  /** Pairs: hash's kept bits, `first cell << 8 | number of cells` (0 = free slot). */
  readonly slots: Uint32Array;
  /** `label << 8 | weight & 0xff` */
  readonly cells: Uint16Array;
}

const magicNumber = 0x31574c44;
const headerLength = 20;

/** Decodes a weight table. Throws `RangeError` on other bytes: models are shipped, never user input. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerLength || view.getUint32(0, true) !== magicNumber)
    throw new RangeError('not a weight table, or another version');
  const shift = 32 - bytes[4];
  const size = view.getUint32(12, true);
  const cellCount = view.getUint32(16, true);

  let capacityBits = 4;
  while (1 << capacityBits < size * 2) capacityBits++;
  const capacity = 1 << capacityBits;
  const mask = capacity - 1;
  // Features come in ascending order, so that the table is written from its beginning to its end.
  const slotShift = Math.max(0, bytes[4] - capacityBits);
  const slots = new Uint32Array(capacity * 2);
  const at = bytes.length - 2 * cellCount;
  const counts = at - size;
  const { numbers: hashes, end } = readGaps(bytes, headerLength, size);
  if (end !== counts) throw new RangeError('weight table is cut off');
  let cell = 0;
  for (let i = 0; i < size; i++) {
    const hash = hashes[i];
    let slot = 2 * (hash >>> slotShift);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (2 * mask + 1);
    const count = bytes[counts + i];
    slots[slot] = hash;
    slots[slot + 1] = (cell << 8) | count;
    cell += count;
  }
  if (cell !== cellCount) throw new RangeError('weight table is cut off');

  const cells = new Uint16Array(cellCount);
  for (let i = 0; i < cellCount; i++) cells[i] = (bytes[at + i] << 8) | bytes[at + cellCount + i];
  return { labels: bytes[5], scale: view.getFloat32(8, true), size, shift, slotShift, mask, slots, cells };
}

/** Adds the integer weights of feature `hash` to `scores` (one per label); unknown features add nothing. */
export function addWeights(weights: Weights, hash: number, scores: Int32Array): void {
  const { slots, slotShift, mask, cells } = weights;
  const key = hash >>> weights.shift;
  let slot = key >>> slotShift;
  for (;;) {
    const row = slots[2 * slot + 1];
    if (row === 0) return;
    if (slots[2 * slot] === key) {
      const first = row >>> 8;
      const end = first + (row & 0xff);
      for (let i = first; i < end; i++) {
        const cell = cells[i];
        scores[cell >>> 8] += (cell << 24) >> 24;
      }
      return;
    }
    slot = (slot + 1) & mask;
  }
}

/** The row of feature `hash`: `first cell << 8 | number of cells`, or 0 when unknown. */
export function findRow(weights: Weights, hash: number): number {
  const { slots, slotShift, mask } = weights;
  const key = hash >>> weights.shift;
  let slot = key >>> slotShift;
  for (;;) {
    const row = slots[2 * slot + 1];
    if (row === 0 || slots[2 * slot] === key) return row;
    slot = (slot + 1) & mask;
  }
}

/** Trained weights, before quantization: feature hash → weight by label. */
export type TrainedWeights = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** The inverse of {@link readWeights}: quantizes to `scale`, drops cells that become 0; of features whose kept bits collide, the larger stays. */
export function writeWeights(trained: TrainedWeights, labels: number, scale: number, bits: number): Uint8Array {
  const rows = new Map<number, { label: number; weight: number }[]>();
  for (const [hash, byLabel] of trained) {
    const row = [...byLabel]
      .map(([label, weight]) => ({ label, weight: Math.max(-127, Math.min(127, Math.round(weight / scale))) }))
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => a.label - b.label);
    const key = hash >>> (32 - bits);
    const other = rows.get(key);
    if (row.length > 0 && (other === undefined || mass(row) > mass(other))) rows.set(key, row);
  }
  const keys = Uint32Array.from(rows.keys()).sort();
  const sorted = Array.from(keys, (key) => rows.get(key) ?? []);
  const cells = sorted.flat();

  const header = new Uint8Array(headerLength);
  const view = new DataView(header.buffer);
  view.setUint32(0, magicNumber, true);
  header[4] = bits;
  header[5] = labels;
  view.setFloat32(8, scale, true);
  view.setUint32(12, keys.length, true);
  view.setUint32(16, cells.length, true);
  return concat([
    header,
    writeGaps(keys),
    Uint8Array.from(sorted, (row) => row.length),
    Uint8Array.from(cells, ({ label }) => label),
    Uint8Array.from(cells, ({ weight }) => weight & 0xff),
  ]);
}

function mass(row: readonly { weight: number }[]): number {
  return row.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
