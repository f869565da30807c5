import { writeSections } from '../../../src/core/model/sections';
import { writeWeights, type TrainedWeights } from '../../../src/core/model/weights';
import { writeCalibration, type Calibration } from '../../../src/core/names/recognizer/decoding/calibration';
import { writeKeys } from '../../../src/core/names/gazetteer/keyTable';
import { labelCount } from '../../../src/core/names/recognizer/decoding/labels';
import type { PackedHints } from './hints';
import type { MinedNames } from './mine';
import { maximumSize } from './settings';
import type { Model } from './structured';

const hashBits = 30;

/** Weights beyond this are cut: they are few, and a finer step for all others is worth more. */
const largest = 127;

/** Quantizes and packs a model, with the smallest weights left out until it fits. */
export function packModel(
  model: Model,
  hashes: Int32Array,
  calibration: Calibration,
  mined: MinedNames,
  hints: PackedHints,
): Uint8Array {
  const scale = quantum(model.weights);
  const weights = writeWeights(
    selectCells(model.weights, hashes, threshold(model.weights)),
    labelCount,
    scale,
    hashBits,
  );
  const transitions = Int16Array.from(model.transitions, (w) => Math.round(w / scale));
  return writeSections(
    new Map([
      ['wght', weights],
      ['tran', new Uint8Array(transitions.buffer)],
      ['cali', writeCalibration(calibration)],
      ['nake', writeKeys(mined.keys)],
      ['nava', mined.values],
      ['hown', hints.own],
      ['hbes', hints.beside],
    ]),
  );
}

/** One step of the quantized scale, so that all but one weight in ten thousand fit in ±127 steps. */
function quantum(weights: Float32Array): number {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.floor(sizes.length * 0.9999)] / largest;
}

/** The smallest weight that is kept when the packed table must not exceed its size. */
function threshold(weights: Float32Array): number {
  let low = 0;
  let high = 20;
  for (let round = 0; round < 18; round++) {
    const middle = (low + high) / 2;
    if (packedSize(weights, middle) > maximumSize) low = middle;
    else high = middle;
  }
  return high;
}

/** About three bytes a feature and two a weight; see src/core/model/weights.ts. */
function packedSize(weights: Float32Array, least: number): number {
  let size = 0;
  for (let at = 0; at < weights.length; at += labelCount) {
    let cells = 0;
    for (let t = 0; t < labelCount; t++) if (Math.abs(weights[at + t]) >= least && weights[at + t] !== 0) cells++;
    if (cells > 0) size += 3.3 + 2 * cells;
  }
  return size;
}

function selectCells(weights: Float32Array, hashes: Int32Array, least: number): TrainedWeights {
  const selected = new Map<number, Map<number, number>>();
  hashes.forEach((hash, feature) => {
    const cells = new Map<number, number>();
    for (let t = 0; t < labelCount; t++) {
      const weight = weights[feature * labelCount + t];
      if (weight !== 0 && Math.abs(weight) >= least) cells.set(t, weight);
    }
    if (cells.size > 0) selected.set(hash, cells);
  });
  return selected;
}
