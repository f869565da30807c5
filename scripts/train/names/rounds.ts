import type { HashedGazetteer } from '../../../src/core/names/gazetteer';
import { NO_KNOWN_NAMES } from '../../../src/core/names/knownNames';
import { createRecognizer } from '../../../src/core/names/recognizer';
import { calibrate, heldOut } from './calibrate';
import { mineNames, NOTHING_MINED, toKnownNames } from './mine';
import { packModel } from './pack';
import { FIRST_ROUND, SEEDS, SETTINGS } from './settings';
import { average, train } from './structured';
import { buildTrainingSet, type TrainingSet } from './trainingSet';

/** What the first round works on; it can be built once for several trainings. */
export function firstRoundSet(gazetteer: HashedGazetteer): TrainingSet {
  return buildTrainingSet({ gazetteer, known: NO_KNOWN_NAMES });
}

/**
 * Both rounds of training, without one source if wanted; the packed model. The first round leaves an eighth of the segments
 * out, on which margins are fitted to probabilities.
 */
export function trainRecognizer(
  gazetteer: HashedGazetteer, first: TrainingSet, leftOut: string | null = null, seeds = SEEDS, say: (text: string) => void = () => {},
): Uint8Array {
  const without = ({ segments }: TrainingSet) => segments.filter(({ source }) => source !== leftOut);
  const seen = { ...first, segments: without(first) };
  say(`${seen.segments.length} segments, ${first.store.tokens} tokens, ${first.hashes.length} features`);
  const draft = train(seen.segments.filter((_, i) => !heldOut(i)), first.store.offsets, first.store.features, first.hashes.length, FIRST_ROUND);
  const calibration = calibrate(seen, draft);
  say(`calibrated: ${calibration.map(({ slope, intercept }) => `${slope.toFixed(3)} x ${intercept.toFixed(2)}`).join(', ')}`);
  const mined = mineNames(createRecognizer(packModel(draft, first.hashes, calibration, NOTHING_MINED), gazetteer));
  say(`${mined.keys.length} names mined`);
  const second = buildTrainingSet({ gazetteer, known: toKnownNames(mined) });
  const { store, hashes } = second;
  const models = seeds.map((seed) => train(without(second), store.offsets, store.features, hashes.length, { ...SETTINGS, seed }));
  return packModel(average(models), hashes, calibration, mined);
}
