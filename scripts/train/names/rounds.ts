import type { Calibration } from '../../../src/core/names/calibration';
import type { HashedGazetteer } from '../../../src/core/names/gazetteer';
import { NO_KNOWN_NAMES } from '../../../src/core/names/knownNames';
import { createRecognizer } from '../../../src/core/names/recognizer';
import { calibrate, heldOut } from './calibrate';
import { mineNames, NOTHING_MINED, toKnownNames } from './mine';
import { packModel } from './pack';
import { FIRST_ROUND, SEEDS, SETTINGS } from './settings';
import { average, train } from './structured';
import { buildTrainingSet, type TrainingSet } from './trainingSet';

type Say = (text: string) => void;

/** What the first round works on; it can be built once for several trainings. */
export function firstRoundSet(gazetteer: HashedGazetteer): TrainingSet {
  return buildTrainingSet({ gazetteer, known: NO_KNOWN_NAMES });
}

/** The first round, without one source if wanted: an eighth of the segments stays out, on which margins are fitted to probabilities. */
export function trainFirstRound(
  set: TrainingSet,
  leftOut: string | null,
  say: Say = () => {},
): { bytes: Uint8Array; calibration: Calibration } {
  const seen = without(set, leftOut);
  const { store, hashes, segments } = seen;
  say(`${segments.length} segments, ${store.tokens} tokens, ${hashes.length} features`);
  const draft = train(
    segments.filter((_, i) => !heldOut(i)),
    store.offsets,
    store.features,
    hashes.length,
    FIRST_ROUND,
  );
  const calibration = calibrate(seen, draft);
  say(`calibrated: ${calibration.map(({ slope, intercept }) => `${slope.toFixed(3)} x ${intercept.toFixed(2)}`).join(', ')}`);
  return { bytes: packModel(draft, hashes, calibration, NOTHING_MINED), calibration };
}

/** Both rounds of training; the packed model. */
export function trainRecognizer(
  gazetteer: HashedGazetteer,
  first: TrainingSet,
  leftOut: string | null = null,
  seeds = SEEDS,
  say: Say = () => {},
): Uint8Array {
  const draft = trainFirstRound(first, leftOut, say);
  const mined = mineNames(createRecognizer(draft.bytes, gazetteer));
  say(`${mined.keys.length} names mined`);
  const { store, hashes, segments } = without(buildTrainingSet({ gazetteer, known: toKnownNames(mined) }), leftOut);
  const models = seeds.map((seed) => train(segments, store.offsets, store.features, hashes.length, { ...SETTINGS, seed }));
  return packModel(average(models), hashes, draft.calibration, mined);
}

function without(set: TrainingSet, leftOut: string | null): TrainingSet {
  return { ...set, segments: set.segments.filter(({ source }) => source !== leftOut) };
}
