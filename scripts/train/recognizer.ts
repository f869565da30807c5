/**
 * Trains the name recognizer and writes models/recognizer.bin. Deterministic; some minutes.
 *
 *     npx tsx scripts/train/recognizer.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createGazetteer } from '../../src/core/names/gazetteer';
import { buildTrainingSet } from './names/trainingSet';
import { calibrate } from './names/calibrate';
import { packModel } from './names/pack';
import { SETTINGS } from './names/settings';
import { train } from './names/structured';

const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${text}`);

const gazetteer = createGazetteer(readFileSync('models/gazetteer.bin'));
const set = buildTrainingSet(gazetteer);
say(`${set.sentences.length} sentences, ${set.store.tokens} tokens, ${set.hashes.length} features`);
const calibration = calibrate(set);
say(`calibration ${JSON.stringify(calibration)}`);
const model = train(set.sentences, set.store.offsets, set.store.features, set.hashes.length, SETTINGS);
const bytes = packModel(model, set.hashes, calibration);
writeFileSync('models/recognizer.bin', bytes);
say(`models/recognizer.bin, ${bytes.length} bytes`);
