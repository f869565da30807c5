/**
 * Scores of the tagger on the dev files of ../shared/data/syntax, which nothing is trained on, and of noun chunks and
 * (finite verb, subject) pairs on the gold trees of gum_open.dev, with gold tags and with the tagger's own.
 *
 * MASC is scored twice: by the tagger that is shipped, whose conventions are GUM's, and by one of the same training that has MASC's
 * (scripts/evaluate/tagger-masc.bin, not shipped). "Each in its own" is the shipped tagger on GUM and the other on MASC.
 *
 *     npx tsx scripts/evaluate/syntax.ts [--model models/tagger.bin] [--masc FILE] [--errors 20] [--parse-errors 20] [--json]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTagger } from '../../src/core/syntax/tagger/tagger';
import { syntax as english } from '../../src/languages/en/syntax';
import { inCapitals, inHeadlineCase } from '../train/recasing';
import { asTokens, convert, readRows, wordPriors, type TaggedSentence } from '../train/treebank';
import { parsingScores, type Counts } from './parsing';
import { accuracy, confusions } from './tagging';

const { values: options } = parseArgs({
  options: {
    model: { type: 'string', default: 'models/tagger.bin' },
    masc: { type: 'string', default: 'scripts/evaluate/tagger-masc.bin' },
    errors: { type: 'string', default: '0' },
    'parse-errors': { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});
const data = '../shared/data/syntax';
const bytes = readFileSync(options.model);
const loading = process.cpuUsage();
const tagger = createTagger(bytes, english);
const loaded = process.cpuUsage(loading);
const loadMs = (loaded.user + loaded.system) / 1000;

const priors = wordPriors(['masc', 'gum_open'].flatMap((name) => readRows(`${data}/${name}.train.jsonl.gz`)));
const devRows = ['masc', 'gum_open'].flatMap((name) => readRows(`${data}/${name}.dev.jsonl.gz`));
const dev = devRows.map((row) => convert(row, priors));
const of = (source: string) => dev.filter((sentence) => sentence.source === source);
const tokens = (sentences: readonly TaggedSentence[]) => sentences.reduce((sum, { words }) => sum + words.length, 0);

const sets: Record<string, readonly TaggedSentence[]> = {
  masc: of('masc'),
  gum_open: of('gum_open'),
  together: dev,
  'together, capitals': dev.map(inCapitals),
  'together, headline case': dev.map(inHeadlineCase),
  'masc, its own tags by spelling': devRows
    .filter(({ source }) => source === 'masc')
    .map((row) => convert(row, priors, false)),
};
const scores = Object.entries(sets).map(([set, sentences]) => ({
  set,
  tokens: tokens(sentences),
  accuracy: accuracy(tagger, sentences),
}));
const [masc, gum] = scores;
const own = accuracy(createTagger(readFileSync(options.masc), english), of('masc'));
scores.push({ ...masc, set: "masc, in MASC's convention", accuracy: own });
const each = (own * masc.tokens + gum.accuracy * gum.tokens) / (masc.tokens + gum.tokens);
scores.push({ set: 'together, each in its own', tokens: tokens(dev), accuracy: each });
const trees = of('gum_open');
const text = asTokens(trees);
const parsing = {
  'gold tags': parsingScores(trees, Uint8Array.from(trees.flatMap(({ tags }) => tags))),
  'own tags': parsingScores(trees, tagger.tag(text.tokens, text.sentences)),
};
const measures = Object.entries(parsing).flatMap(([tags, { chunks, chunkHeads, subjects }]) => [
  { measure: 'noun chunks, exact', tags, ...percentages(chunks) },
  { measure: 'noun chunks, heads', tags, ...percentages(chunkHeads) },
  { measure: 'finite verb and subject', tags, ...percentages(subjects) },
]);
const result = { modelBytes: bytes.length, loadMs, tokensPerSecond: throughput(), tagging: scores, parsing: measures };

if (options.json) console.log(JSON.stringify(result, null, 2));
else {
  console.log(
    `model ${bytes.length} bytes, loaded in ${loadMs.toFixed(0)} ms, ${Math.round(result.tokensPerSecond / 1000)} k tokens/s`,
  );
  for (const { set, tokens: n, accuracy: percent } of scores)
    console.log(`${set.padEnd(30)} ${String(n).padStart(6)} tokens  ${percent.toFixed(2)} %`);
  for (const { measure, tags, precision, recall, f1 } of measures)
    console.log(
      `${measure.padEnd(24)} ${tags.padEnd(9)}  P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`,
    );
  for (const error of parsing['gold tags'].errors.slice(0, Number(options['parse-errors']))) console.log(error);
  for (const { pair, count, words } of confusions(tagger, dev).slice(0, Number(options.errors)))
    console.log(`${String(count).padStart(5)} ${pair}: ${words.slice(0, 16).join(' ')}`);
}

function percentages({ right, found, gold }: Counts): { precision: number; recall: number; f1: number } {
  const precision = (100 * right) / Math.max(1, found);
  const recall = (100 * right) / Math.max(1, gold);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1, precision + recall) };
}

/** Best of five runs, by processor time: other programs on the machine don't count, but they do take its caches. */
function throughput(): number {
  const text = asTokens([...dev, ...dev, ...dev]);
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const start = process.cpuUsage();
    tagger.tag(text.tokens, text.sentences);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (1e6 * text.tokens.count) / (user + system));
  }
  return best;
}
