import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createGazetteer, readGazetteer } from '../../../src/core/names/gazetteer/gazetteer';
import { createRecognizer } from '../../../src/core/names/recognizer/recognizer';
import { splitSentences, tokenize } from '../../english';
import { dataFolder } from '../../train/names/sources';
import { readWithCompromise } from './peer';
import { english } from '../../../src/languages/en';

const characters = 600_000;
const peerCharacters = 60_000;

/** Tokens a second in one thread on news text, best of five after a first pass, and milliseconds to load gazetteer and weights. */
export function throughput(bytes: { recognizer: Uint8Array; gazetteer: Uint8Array }): {
  recognizer: number;
  compromise: number;
  loadMs: number;
} {
  const before = performance.now();
  const recognizer = createRecognizer(
    bytes.recognizer,
    createGazetteer(readGazetteer(bytes.gazetteer), english.names.gazetteer),
    english.names.recognizer!,
  );
  const loadMs = Math.round(performance.now() - before);
  const text = gunzipSync(readFileSync(join(dataFolder, 'text', 'wikinews_2019_2020.txt.gz')))
    .toString('utf8')
    .slice(0, characters);
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const best = Math.min(...Array.from({ length: 6 }, () => time(() => recognizer.recognize(tokens, sentences))));
  const excerpt = text.slice(0, peerCharacters);
  const peer = time(() => readWithCompromise(excerpt));
  return {
    recognizer: Math.round((1000 * tokens.count) / best),
    compromise: Math.round((1000 * tokenize(excerpt).count) / peer),
    loadMs,
  };
}

function time(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
