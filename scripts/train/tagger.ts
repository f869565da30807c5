/**
 * Trains models/tagger.bin from ../shared/data/syntax (train files only) and word vectors, the same way every time. With it comes a
 * second model, for evaluation alone, that tags as MASC does: the same weights, and all of MASC's habits instead of GUM's conventions.
 *
 *     npx tsx scripts/train/tagger.ts [--held-out] [--errors 20] [--out models/tagger.bin] [--masc FILE] [--seeds 3] [--habits 0.35] …
 *
 * `--held-out` keeps every tenth training document back, of GUM three in ten, and scores on them instead of writing.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeSections } from '../../src/core/model/sections';
import { readWeights } from '../../src/core/model/weights';
import type { Tagger } from '../../src/core/syntax/language';
import { createTagger } from '../../src/core/syntax/tagger/tagger';
import { syntax as english } from '../../src/languages/en/syntax';
import { parsingScores, type Counts } from '../evaluate/parsing';
import { accuracy, confusions } from '../evaluate/tagging';
import { inCapitals, inHeadlineCase, inLowerCase, withoutStops } from './recasing';
import { buildDictionary } from './tagDictionary';
import { learnTagger, type Convention } from './tagLearner';
import { asTokens, convert, readRows, wordPriors, type TaggedSentence } from './treebank';
import { readVectors } from './vectors';
import { buildClasses } from './wordClasses';

const text = (value: string) => ({ type: 'string', default: value }) as const;
const { values: options } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    errors: text('0'),
    out: text('models/tagger.bin'),
    masc: text('scripts/evaluate/tagger-masc.bin'),
    epochs: text('5'),
    seeds: text('3'),
    gum: text('3'),
    habits: text('0.35'),
    words: text('50000'),
    uses: text('255'),
    kinds: text('100'),
    cutoff: text('2'),
    threshold: text('0.105'),
    scale: text('0.03'),
    rate: text('0.1'),
    l1: text('3.6'),
    margin: text('0.5'),
    dropout: text('0.1'),
  },
});

const number = (name: Exclude<keyof typeof options, 'held-out' | 'out' | 'masc'>): number => Number(options[name]);
const data = '../shared/data';
const rows = ['masc', 'gum_open'].flatMap((name) => readRows(`${data}/syntax/${name}.train.jsonl.gz`));
const priors = wordPriors(rows);
const all = rows.map((row) => convert(row, priors));
const documentOf = ({ id }: TaggedSentence) => id.replace(/-\d+$/, '');
const documents = [...new Set(all.map(documentOf))];
const kept = (document: string, i: number) => i % 10 === 4 || (i % 5 === 2 && document.startsWith('GUM'));
const heldOut = new Set(options['held-out'] ? documents.filter(kept) : []);

const plain = all.filter((sentence) => !heldOut.has(documentOf(sentence)));
const training = augment(plain);

const dictionary = buildDictionary(training);
const classes = buildClasses(readVectors(), plain, {
  words: number('words'),
  uses: number('uses'),
  kinds: number('kinds'),
});
const inConvention = learnTagger(training, readWeights(dictionary), readWeights(classes), {
  epochs: number('epochs'),
  seeds: number('seeds'),
  gum: number('gum'),
  cutoff: number('cutoff'),
  threshold: number('threshold'),
  scale: number('scale'),
  rate: number('rate'),
  l1: number('l1'),
  margin: number('margin'),
  dropout: number('dropout'),
});
const model = (convention: Convention) =>
  writeSections(
    new Map([
      ['dict', dictionary],
      ['clas', classes],
      ['wts', inConvention(convention)],
    ]),
  );
const models = [
  { name: 'ours', path: options.out, bytes: model({ gum_open: 1, masc: number('habits') }) },
  { name: "MASC's", path: options.masc, bytes: model({ gum_open: 0, masc: 1 }) },
];
for (const { name, path, bytes } of models) {
  console.log(`in ${name} convention ${bytes.length} bytes`);
  if (heldOut.size > 0) score(createTagger(bytes, english));
  else writeFileSync(path, bytes);
}

function score(tagger: Tagger): void {
  for (const source of ['masc', 'gum_open']) {
    const held = all.filter((sentence) => sentence.source === source && heldOut.has(documentOf(sentence)));
    console.log(
      `held out ${source}: ${accuracy(tagger, held).toFixed(2)} % of ${held.flatMap(({ tags }) => tags).length}`,
    );
    for (const { pair, count, words } of confusions(tagger, held).slice(0, number('errors')))
      console.log(`  ${count} ${pair}: ${words.slice(0, 18).join(' ')}`);
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
