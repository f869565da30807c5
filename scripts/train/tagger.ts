/**
 * Trains models/tagger.bin from ../shared/data/syntax (train files only) and the raw text of ../shared/data/text, the same way every time.
 *
 *     npx tsx scripts/train/tagger.ts [--held-out] [--out models/tagger.bin] [--clusters MODEL] [--epochs 6] [--gum 3] [--rounds 3] [--teacher MODEL] [--habits 0.8]
 *
 * Word clusters first (or those of MODEL); then a tagger; then one that leaves out the tags of MASC which the tagger before it
 * contradicts; then a third the same way, whose dictionary also has what the second made of the words of the raw text, and which keeps a share of MASC's habits.
 * `--teacher MODEL` starts with the last round. `--held-out` keeps every tenth training document back and scores on it instead of writing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashExact } from '../../src/core/model/hashing';
import { readSections, writeSections } from '../../src/core/model/sections';
import { readWeights, writeWeights } from '../../src/core/model/weights';
import { createTagger, type Tagger } from '../../src/core/syntax/tagger';
import { parsingScores, type Counts } from '../evaluate/parsing';
import { accuracy, confusions } from '../evaluate/tagging';
import { clusterWords } from './clusters';
import { inCapitals, inHeadlineCase, inLowerCase, withoutStops } from './recasing';
import { tagRawText } from './rawLexicon';
import { buildDictionary } from './tagDictionary';
import { learnTagger } from './tagLearner';
import { asTokens, convert, readRows, wordPriors, type TaggedSentence } from './treebank';

const text = (value: string) => ({ type: 'string', default: value }) as const;
const { values: options } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false }, errors: text('0'), out: text('models/tagger.bin'), clusters: text(''),
    epochs: text('6'), gum: text('3'), rounds: text('3'), cutoff: text('3'), threshold: text('2'), scale: text('0.7'), teacher: text(''), habits: text('0.8'),
  },
});

const data = '../shared/data';
const rows = ['masc', 'gum_open'].flatMap((name) => readRows(`${data}/syntax/${name}.train.jsonl.gz`));
const priors = wordPriors(rows);
const all = rows.map((row) => convert(row, priors));
const documentOf = ({ id }: TaggedSentence) => id.replace(/-\d+$/, '');
const documents = [...new Set(all.map(documentOf))];
const heldOut = new Set(options['held-out'] ? documents.filter((_, i) => i % 10 === 4) : []);
const training = augment(all.filter((sentence) => !heldOut.has(documentOf(sentence))));

const rawFiles = ['current_events_2002_2026', 'wikinews_2019_2020', 'masc', 'state_union_1945_2006'].map((name) => `${data}/text/${name}.txt.gz`);
let dictionary = buildDictionary(training);
const clusters = options.clusters ? readSections(readFileSync(options.clusters)).get('clus')! : buildClusters();
let model = new Uint8Array(0);
let teacher: Tagger | null = options.teacher ? createTagger(readFileSync(options.teacher)) : null;
for (let round = teacher ? Number(options.rounds) : 1; round <= Number(options.rounds); round++) {
  if (teacher && round === Number(options.rounds)) dictionary = buildDictionary(training, tagRawText(teacher, rawFiles, 6));
  const weights = learnTagger(training, readWeights(dictionary), readWeights(clusters), {
    epochs: Number(options.epochs), gum: Number(options.gum), cutoff: Number(options.cutoff), threshold: Number(options.threshold),
    scale: Number(options.scale), teacher,
    habits: round === Number(options.rounds) ? Number(options.habits) : 0,
  });
  model = new Uint8Array(writeSections(new Map([['dict', dictionary], ['clus', clusters], ['wts', weights]])));
  console.log(`round ${round}: dictionary ${dictionary.length}, clusters ${clusters.length}, weights ${weights.length}, model ${model.length} bytes`);
  teacher = createTagger(model);
  if (heldOut.size > 0) score(teacher);
}
if (heldOut.size === 0) writeFileSync(options.out, model);

function score(tagger: Tagger): void {
  for (const source of ['masc', 'gum_open']) {
    const held = all.filter((sentence) => sentence.source === source && heldOut.has(documentOf(sentence)));
    console.log(`held out ${source}: ${accuracy(tagger, held).toFixed(2)} % of ${held.flatMap(({ tags }) => tags).length}`);
    for (const { pair, count, words } of confusions(tagger, held).slice(0, Number(options.errors))) console.log(`  ${count} ${pair}: ${words.slice(0, 18).join(' ')}`);
    if (source !== 'gum_open') continue;
    const { tokens, sentences } = asTokens(held);
    const { subjects, chunks } = parsingScores(held, tagger.tag(tokens, sentences));
    const f1 = ({ right, found, gold }: Counts) => ((200 * right) / (found + gold)).toFixed(2);
    console.log(`held out gum_open: verb and subject F1 ${f1(subjects)}, noun chunks F1 ${f1(chunks)}`);
  }
}

/** Adds copies in other kinds of capitals, and of clock times without full stops. */
function augment(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const out = [...sentences];
  sentences.forEach((sentence, i) => {
    if (i % 20 === 3) out.push(inCapitals(sentence));
    if (i % 20 === 8) out.push(inHeadlineCase(sentence));
    if (i % 40 === 13) out.push(inLowerCase(sentence));
    if (sentence.words.some((word) => /^[ap]\.m\.$/i.test(word))) out.push(withoutStops(sentence));
  });
  return out;
}

/** Word → cluster and coarse cluster, as a weight table. */
function buildClusters(): Uint8Array {
  const { of, coarseOf } = clusterWords(rawFiles, { fine: 250, coarse: 40, minCount: 6, iterations: 12 });
  const cells = [...of].map(([word, cluster]) => [hashExact(word, 0, word.length), new Map([[cluster, coarseOf[cluster] + 1]])] as const);
  return writeWeights(new Map(cells), 255, 1, 26);
}
