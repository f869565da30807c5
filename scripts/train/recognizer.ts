/**
 * Trains the name recognizer and writes models/recognizer.bin. Deterministic; some minutes.
 *
 *     npx tsx scripts/train/recognizer.ts
 *
 * Word vectors first tell what words are part of names or stand beside them. Two rounds then: the first one's model reads open texts, and the names it finds there again and again become features of the second,
 * together with those that the corpora mark and a list of organizations has.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createGazetteer, readGazetteer } from '../../src/core/names/gazetteer/gazetteer';
import { trainRecognizer } from './names/rounds';
import { fieldSeeds } from './names/settings';
import { readVectors } from './vectors';
import { english } from '../../src/languages/en';

const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${text}`);

const gazetteer = createGazetteer(readGazetteer(readFileSync('models/gazetteer.bin')), english.names.gazetteer);
const bytes = trainRecognizer({ gazetteer, vectors: readVectors() }, fieldSeeds, say);
writeFileSync('models/recognizer.bin', bytes);
say(`models/recognizer.bin, ${bytes.length} bytes`);
