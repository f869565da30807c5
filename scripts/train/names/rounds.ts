import type { Calibration } from '../../../src/core/names/calibration';
import type { HashedGazetteer } from '../../../src/core/names/gazetteer';
import { NO_KNOWN_NAMES } from '../../../src/core/names/knownNames';
import { createRecognizer } from '../../../src/core/names/recognizer';
import { ORGANIZATIONS } from '../../gazetteers/organizations.data';
import { calibrate, heldOut } from './calibrate';
import { trainField } from './field';
import { mineNames, NOTHING_MINED, toKnownNames, type MinedNames } from './mine';
import { packModel } from './pack';
import { MINED_SOURCES, SEEDS, SETTINGS } from './settings';
import { average } from './structured';
import { tallyCorpus, tallyOrganizations, tallyTexts } from './tallies';
import { buildTrainingSet, wordTests } from './trainingSet';

type Say = (text: string) => void;

/** The first round, without one source if wanted: an eighth of the segments stays out, on which margins are fitted to probabilities. */
export function trainFirstRound(
  gazetteer: HashedGazetteer,
  leftOut: string | null,
  say: Say = () => {},
): { bytes: Uint8Array; calibration: Calibration } {
  const set = buildTrainingSet(gazetteer, leftOut, () => NO_KNOWN_NAMES);
  const { store, hashes, segments } = set;
  say(`${segments.length} segments, ${store.tokens} tokens, ${hashes.length} features`);
  const seen = segments.filter((_, i) => !heldOut(i));
  const draft = trainField(seen, store.offsets, store.features, hashes.length, SETTINGS);
  const calibration = calibrate(set, draft);
  say(`calibrated: ${calibration.map(({ slope, intercept }) => `${slope.toFixed(3)} x ${intercept.toFixed(2)}`).join(', ')}`);
  return { bytes: packModel(draft, hashes, calibration, NOTHING_MINED), calibration };
}

/** Both rounds of training; the packed model. */
export function trainRecognizer(
  gazetteer: HashedGazetteer,
  leftOut: string | null = null,
  seeds = SEEDS,
  say: Say = () => {},
): Uint8Array {
  const draft = trainFirstRound(gazetteer, leftOut, say);
  const minedWithout = miner(draft.bytes, gazetteer, leftOut);
  const mined = minedWithout(null);
  say(`${mined.keys.length} names mined`);
  const { store, hashes, segments } = buildTrainingSet(gazetteer, leftOut, (source) => toKnownNames(minedWithout(source)));
  const models = seeds.map((seed) => {
    say(`second round, seed ${seed}`);
    return trainField(segments, store.offsets, store.features, hashes.length, { ...SETTINGS, seed });
  });
  return packModel(average(models), hashes, draft.calibration, mined);
}

/**
 * What is mined from the open texts, the corpora and the written lists, without what one source says of itself: a source that were read with
 * its own names would teach that lists are always right.
 */
function miner(draft: Uint8Array, gazetteer: HashedGazetteer, leftOut: string | null): (source: string | null) => MinedNames {
  const tests = wordTests(gazetteer);
  const common = [tallyTexts(createRecognizer(draft, gazetteer)), tallyOrganizations(ORGANIZATIONS)];
  const corpora = MINED_SOURCES.filter((source) => source !== leftOut).map((source) => ({
    kin: kinOf(source),
    tallies: tallyCorpus(source, tests),
  }));
  return (source) =>
    mineNames([...common, ...corpora.filter(({ kin }) => source === null || kin !== kinOf(source)).map(({ tallies }) => tallies)]);
}

/** Sources of one kind share sentences and names. */
function kinOf(source: string): string {
  return source.replace(/^multiconer\d$/, 'multiconer');
}
