import type { HashedGazetteer } from '../../../src/core/names/gazetteer';
import { NO_KNOWN_NAMES } from '../../../src/core/names/knownNames';
import { createRecognizer } from '../../../src/core/names/recognizer';
import { calibrate, heldOut } from './calibrate';
import { mineNames, NOTHING_MINED, toKnownNames } from './mine';
import { packModel } from './pack';
import { FIRST_ROUND, SEEDS, SETTINGS } from './settings';
import { TRAINING_SOURCES } from './sources';
import { average, train } from './structured';
import { buildTrainingSet } from './trainingSet';

/**
 * Both rounds of training; the packed model. The first round leaves an eighth of the segments out,
 * on which margins are fitted to probabilities.
 */
export function trainRecognizer(gazetteer: HashedGazetteer, sources = TRAINING_SOURCES, seeds = SEEDS, say: (text: string) => void = () => {}): Uint8Array {
  const first = buildTrainingSet({ gazetteer, known: NO_KNOWN_NAMES }, sources);
  say(`${first.segments.length} segments, ${first.store.tokens} tokens, ${first.hashes.length} features`);
  const draft = train(first.segments.filter((_, i) => !heldOut(i)), first.store.offsets, first.store.features, first.hashes.length, FIRST_ROUND);
  const calibration = calibrate(first, draft);
  say(`calibrated: ${calibration.map(({ slope, intercept }) => `${slope.toFixed(3)} x ${intercept.toFixed(2)}`).join(', ')}`);
  const mined = mineNames(createRecognizer(packModel(draft, first.hashes, calibration, NOTHING_MINED), gazetteer));
  say(`${mined.keys.length} names mined`);
  const second = buildTrainingSet({ gazetteer, known: toKnownNames(mined) }, sources);
  const { store, hashes, segments } = second;
  const models = seeds.map((seed) => train(segments, store.offsets, store.features, hashes.length, { ...SETTINGS, seed }));
  return packModel(average(models), hashes, calibration, mined);
}
