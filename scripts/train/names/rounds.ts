import type { Calibration } from '../../../src/core/names/recognizer/decoding/calibration';
import type { HashedGazetteer } from '../../../src/core/names/gazetteer/gazetteer';
import { readHints } from '../../../src/core/names/recognizer/lists/hints';
import { noKnownNames } from '../../../src/core/names/recognizer/lists/knownNames';
import { createRecognizer } from '../../../src/core/names/recognizer/recognizer';
import { recognizer as words } from '../../../src/languages/en/names/recognizer';
import { knownOrganizations } from '../../gazetteers/organizations.data';
import { calibrate, heldOut } from './calibrate';
import type { WordVectors } from '../vectors';
import { countCompany } from './company';
import { trainField } from './field';
import { trainHints, type PackedHints } from './hints';
import { mineNames, nothingMined, toKnownNames, type MinedNames } from './mine';
import { packModel } from './pack';
import { hintSources, minedSources, fieldSeeds, fieldSettings } from './settings';
import { average } from './structured';
import { tallyCorpus, tallyOrganizations, tallyTexts } from './tallies';
import { buildTrainingSet, wordTests } from './trainingSet';

/** What the recognizer is trained with, and without. */
export interface Material {
  readonly gazetteer: HashedGazetteer;
  readonly vectors: WordVectors;
  /** Sources of which nothing is read. */
  readonly leftOut?: readonly string[];
}

type Say = (text: string) => void;

/** The first round: an eighth of the segments stays out, on which margins are fitted to probabilities. */
export function trainFirstRound(
  material: Material,
  say: Say = () => {},
): { bytes: Uint8Array; calibration: Calibration; hints: PackedHints } {
  const { gazetteer, vectors, leftOut = [] } = material;
  const sources = hintSources.filter((source) => !leftOut.includes(source));
  const hints = trainHints(vectors, countCompany(sources, wordTests(gazetteer)));
  say(`hints in ${hints.own.length + hints.beside.length} bytes`);
  const set = buildTrainingSet(gazetteer, leftOut, readHints(hints.own, hints.beside), () => noKnownNames);
  const { store, hashes, segments } = set;
  say(`${segments.length} segments, ${store.tokens} tokens, ${hashes.length} features`);
  const seen = segments.filter((_, i) => !heldOut(i));
  const draft = trainField(seen, store.offsets, store.features, hashes.length, fieldSettings);
  const calibration = calibrate(set, draft);
  say(
    `calibrated: ${calibration.map(({ slope, intercept }) => `${slope.toFixed(3)} x ${intercept.toFixed(2)}`).join(', ')}`,
  );
  return { bytes: packModel(draft, hashes, calibration, nothingMined, hints), calibration, hints };
}

/** Both rounds of training; the packed model. */
export function trainRecognizer(material: Material, seeds = fieldSeeds, say: Say = () => {}): Uint8Array {
  const { gazetteer, leftOut = [] } = material;
  const { bytes, calibration, hints } = trainFirstRound(material, say);
  const minedWithout = miner(bytes, gazetteer, leftOut);
  const mined = minedWithout(null);
  say(`${mined.keys.length} names mined`);
  const lists = readHints(hints.own, hints.beside);
  const { store, hashes, segments } = buildTrainingSet(gazetteer, leftOut, lists, (source) =>
    toKnownNames(minedWithout(source)),
  );
  const models = seeds.map((seed) => {
    say(`second round, seed ${seed}`);
    return trainField(segments, store.offsets, store.features, hashes.length, { ...fieldSettings, seed });
  });
  return packModel(average(models), hashes, calibration, mined, hints);
}

/**
 * What is mined from the open texts, the corpora and the written lists, without what one source says of itself: a source that were read with
 * its own names would teach that lists are always right.
 */
function miner(
  draft: Uint8Array,
  gazetteer: HashedGazetteer,
  leftOut: readonly string[],
): (source: string | null) => MinedNames {
  const tests = wordTests(gazetteer);
  const common = [tallyTexts(createRecognizer(draft, gazetteer, words)), tallyOrganizations(knownOrganizations)];
  const corpora = minedSources
    .filter((source) => !leftOut.includes(source))
    .map((source) => ({
      kin: kinOf(source),
      tallies: tallyCorpus(source, tests),
    }));
  return (source) =>
    mineNames([
      ...common,
      ...corpora.filter(({ kin }) => source === null || kin !== kinOf(source)).map(({ tallies }) => tallies),
    ]);
}

/** Sources of one kind share sentences and names. */
function kinOf(source: string): string {
  return source.replace(/^multiconer\d$/, 'multiconer');
}
