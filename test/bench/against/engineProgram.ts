/* A build's engine in a process of its own: node engineProgram.js ENGINE MODELS. Each message names work; the answer is its seconds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { secondsOnce } from '../growth';
import { articlesOf, proseOf } from '../texts';
import { articleParts, type Message, type Work } from './work';

/** All that is known of a build's engine. Commits from before there were languages look at the first argument only. */
interface Engine {
  createAnalyzer(
    resources: Readonly<Record<string, Uint8Array>>,
    languages: unknown,
  ): { analyze(text: string): unknown };
  readonly languages: unknown;
}

const [enginePath, models] = process.argv.slice(2);
const { createAnalyzer, languages } = createRequire(__filename)(enginePath) as Engine;
const model = (name: string): Uint8Array => readFileSync(join(models, `${name}.bin`));
const analyzer = createAnalyzer(
  { tagger: model('tagger'), recognizer: model('recognizer'), gazetteer: model('gazetteer') },
  languages,
);

const news = proseOf(200_000);
const articles = articlesOf(600);
const works: Readonly<Record<Work, (part: number) => void>> = {
  pipeline: () => void analyzer.analyze(news),
  articles: (part) => {
    for (let i = part; i < articles.length; i += articleParts) analyzer.analyze(articles[i]);
  },
};

process.on('message', ({ work, part }: Message) => process.send?.(secondsOnce(() => works[work](part))));
process.on('disconnect', () => process.exit());
