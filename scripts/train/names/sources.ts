import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the corpora are: read only, never part of the product. */
export const dataFolder = join(process.cwd(), '../shared/data');

/** A sentence as the corpora have it. Tags are BIO over PER LOC ORG EVENT MISC DATE TIME. */
export interface CorpusSentence {
  readonly id: string;
  readonly source: string;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
  /** The source's own labels where they differ. */
  readonly fine?: readonly string[];
  readonly doc?: string | number;
}

/** Sources that may train the shipped model, and how often each sentence counts. */
export const trainingSources: readonly string[] = [
  'gmb',
  'redocred',
  'crossner',
  'btc',
  'wnut17',
  'gum_open',
  'uner_ewt',
  'meantime',
  'multiconer1',
  'multiconer2',
  'litbank',
];

/** Dev sets in the order they are reported; the first seven are left out in turn by leave-one-source-out. */
export const leftOutSources: readonly string[] = [
  'gmb',
  'redocred',
  'crossner',
  'gum_open',
  'uner_ewt',
  'meantime',
  'multiconer1',
];
export const devSets: readonly string[] = [...leftOutSources, 'uner_pud', 'btc', 'wnut17', 'multiconer2'];

export function loadCorpus(source: string, split: 'train' | 'dev'): CorpusSentence[] {
  return gunzipSync(readFileSync(join(dataFolder, 'ner', `${source}.${split}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusSentence)
    .filter((sentence) => sentence.tokens.length > 0);
}
