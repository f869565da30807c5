import { fitCalibration, type Calibration } from '../../../src/core/names/recognizer/decoding/calibration';
import { nameTypes, Position } from '../../../src/core/names/recognizer/decoding/labels';
import { marginOf } from '../../../src/core/names/recognizer/decoding/readings';
import { Lattice } from '../../../src/core/names/recognizer/decoding/viterbi';
import { predict, type Indexed, type Model } from './structured';
import type { TrainingSet } from './trainingSet';

const fold = 8;

/** Every eighth segment stays out of the first round. */
export function heldOut(index: number): boolean {
  return index % fold === 0;
}

/** Fits a model's margins to outcomes on the segments it has not seen, type by type. */
export function calibrate({ store, segments }: TrainingSet, model: Model): Calibration {
  const { offsets, features } = store;
  const margins: number[][] = nameTypes.map(() => []);
  const right: boolean[][] = nameTypes.map(() => []);
  const lattice = new Lattice();
  const labels = new Uint8Array(8192);
  for (const sentence of segments.filter((_, i) => heldOut(i))) {
    predict(model, sentence, offsets, features, lattice, labels);
    lattice.lookBack(sentence.length, model.transitions);
    for (const { first, last, type } of spansOf(labels, sentence.length)) {
      const outcome = judge(sentence, labels, first, last);
      if (outcome === null) continue;
      margins[type].push(marginOf(lattice, labels, first, last));
      right[type].push(outcome);
    }
  }
  return nameTypes.map((_, type) => fitCalibration(margins[type], right[type]));
}

function spansOf(labels: Uint8Array, n: number): { first: number; last: number; type: number }[] {
  const spans: { first: number; last: number; type: number }[] = [];
  let first = 0;
  for (let i = 0; i < n; i++) {
    if (labels[i] === 0) continue;
    const position = (labels[i] - 1) & 3;
    if (position === Position.begin || position === Position.single) first = i;
    if (position === Position.end || position === Position.single)
      spans.push({ first, last: i + 1, type: (labels[i] - 1) >> 2 });
  }
  return spans;
}

/** Whether the source confirms the span; null where it leaves it open. */
function judge({ allowed }: Indexed, labels: Uint8Array, first: number, last: number): boolean | null {
  let open = false;
  for (let i = first; i < last; i++) {
    if (((allowed[i] >>> labels[i]) & 1) === 0) return false;
    if (allowed[i] & 1) open = true;
  }
  return open ? null : true;
}
