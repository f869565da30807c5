/**
 * Names: exact spans of persons, places and organizations, on the corpora's own tokens and through the product on text.
 *
 *     npx tsx scripts/evaluate/names.ts [--loso | --loso-first] [--probe] [--json FILE] [--model models/recognizer.bin]
 *
 * `--loso` trains once per left-out source (minutes each), `--loso-first` the first round only; `--probe` runs ../shared/probes/names-perceptron.mjs beside it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { createGazetteer, readGazetteer } from '../../src/core/names/gazetteer/gazetteer';
import { createRecognizer } from '../../src/core/names/recognizer/recognizer';
import { devSets, leftOutSources, loadCorpus } from '../train/names/sources';
import { toArticles, type GoldArticle } from './names/articles';
import { addToBins, emptyBins } from './names/calibrationTable';
import { confusion, errorsOf, type NameError } from './names/errors';
import { leaveOneSourceOut } from './names/loso';
import { readWithCompromise } from './names/peer';
import { readProduct } from './names/product';
import { printScores, type Row } from './names/report';
import { loadSamples } from './names/samples';
import { readVectors } from '../train/vectors';
import { addDocument, emptyTable, type Named } from './names/score';
import { goldTokenTable, readNames } from './names/stages';
import { throughput } from './names/speed';
import { english } from '../../src/languages/en';

const { values: options } = parseArgs({
  options: {
    loso: { type: 'boolean', default: false },
    'loso-first': { type: 'boolean', default: false },
    probe: { type: 'boolean', default: false },
    json: { type: 'string' },
    model: { type: 'string', default: 'models/recognizer.bin' },
  },
});

const bytes = {
  tagger: readFileSync('models/tagger.bin'),
  recognizer: readFileSync(options.model),
  gazetteer: readFileSync('models/gazetteer.bin'),
};
const gazetteer = createGazetteer(readGazetteer(bytes.gazetteer), english.names.gazetteer);
const recognizer = createRecognizer(bytes.recognizer, gazetteer, english.names.recognizer!);
const analyzer = createAnalyzer(bytes, languages);

const rows: Row[] = [];
const errors: NameError[] = [];
const bins = emptyBins();
const sets: [string, readonly GoldArticle[]][] = devSets.map((set) => [set, toArticles(loadCorpus(set, 'dev'))]);
const ours = { samples: loadSamples('first'), 'new samples': loadSamples('blind') };
for (const [set, articles] of [...sets, ...Object.entries(ours)]) {
  if (!(set in ours))
    rows.push({ set, mode: 'gold tokens', table: goldTokenTable(loadCorpus(set, 'dev'), recognizer) });
  const found = articles.map(({ text }) => readNames(text, recognizer, gazetteer, true));
  rows.push({ set, mode: 'recognizer and evidence', table: tableOf(articles, (_, i) => found[i]) });
  rows.push({ set, mode: 'product', table: tableOf(articles, ({ text }) => readProduct(text, analyzer)) });
  if (set !== 'new samples')
    articles.forEach((article, i) => {
      errors.push(...errorsOf(set, article, found[i]));
      addToBins(bins, article, found[i]);
    });
  if (set === 'uner_pud' || set in ours)
    rows.push({ set, mode: 'compromise', table: tableOf(articles, ({ text }) => readWithCompromise(text)) });
}

printScores(
  'Names: exact spans, trained on every source (F1; the sets of the same source are no test of other text)',
  rows,
  leftOutSources,
);
console.log(
  '\nconfusion:',
  confusion(errors)
    .slice(0, 20)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', '),
);
const worst = [...errors].sort((a, b) => b.score - a.score).slice(0, 20);
console.log('\nthe twenty worst errors, by claimed probability:');
for (const { set, kind, gold, found, context, score } of worst)
  console.log(`  ${score.toFixed(2)} ${set}: ${kind}; gold "${gold}", found "${found}" in: ${context}`);
console.log(
  '\nclaimed probability and share right:',
  bins
    .map(
      (bin) => `${(bin.claimed / bin.count || 0).toFixed(2)}→${(bin.right / bin.count || 0).toFixed(2)} (${bin.count})`,
    )
    .join('  '),
);
const speed = throughput(bytes);
console.log(
  `\nspeed: recognizer ${speed.recognizer} tokens/s, compromise ${speed.compromise} tokens/s, load ${speed.loadMs} ms`,
);

const loso =
  options.loso || options['loso-first']
    ? leaveOneSourceOut({ gazetteer, vectors: readVectors() }, options.loso ? 2 : 1)
    : [];
if (loso.length > 0)
  printScores(
    'Leave one source out: trained on the others (gold tokens as the probe; text through recognizer and evidence)',
    loso,
    leftOutSources,
  );
const probe = options.probe ? runProbe() : null;
if (probe) console.log(`\nThe probe on the same sets\n${probe}`);
if (options.json)
  writeFileSync(
    options.json,
    JSON.stringify({ rows, loso, confusion: confusion(errors), worst, bins, speed, probe }, null, 1),
  );

function tableOf(articles: readonly GoldArticle[], read: (article: GoldArticle, index: number) => readonly Named[]) {
  const table = emptyTable();
  articles.forEach((article, i) => addDocument(table, article.names, read(article, i)));
  return table;
}

function runProbe(): string {
  return ['all', 'loso']
    .map((mode) => `${mode}\n${execFileSync('node', ['../shared/probes/names-perceptron.mjs', mode]).toString()}`)
    .join('\n');
}
