/**
 * Trains models/tagger.bin from ../shared/data/syntax (train files only), the same way every time.
 *
 *     npx tsx scripts/train/tagger.ts [--held-out] [--epochs 8] [--gum 3] [--out models/tagger.bin]
 *
 * `--held-out` keeps every tenth training document back and scores on it: for choosing features and parameters.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashExact, hashFolded } from '../../src/core/model/hashing';
import { writeSections } from '../../src/core/model/sections';
import { readWeights, writeWeights, type Weights } from '../../src/core/model/weights';
import { caseMode, lexicalHashes, MAX_FEATURES, tokenFeatures } from '../../src/core/syntax/features';
import { punctuationTag } from '../../src/core/syntax/punctuation';
import { CERTAIN, certainTag, createTagger } from '../../src/core/syntax/tagger';
import { tagNames } from '../../src/core/syntax/tags';
import { accuracy, confusions } from '../evaluate/tagging';
import { inCapitals, inHeadlineCase, inLowerCase } from './recasing';
import { FeatureCounts, Perceptron } from './perceptron';
import { asTokens, convert, readRows, wordPriors, type TaggedSentence } from './treebank';

const { values: options } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false }, epochs: { type: 'string', default: '8' }, gum: { type: 'string', default: '3' },
    errors: { type: 'string', default: '0' }, cutoff: { type: 'string', default: '2' }, threshold: { type: 'string', default: '0.02' }, scale: { type: 'string', default: '0' },
    out: { type: 'string', default: 'models/tagger.bin' },
  },
});

const data = '../shared/data/syntax';
const rows = ['masc', 'gum_open'].flatMap((name) => readRows(`${data}/${name}.train.jsonl.gz`));
const priors = wordPriors(rows);
const document = (id: string) => id.replace(/-\d+$/, '');
const documents = [...new Set(rows.map(({ id }) => document(id)))];
const heldOut = new Set(options['held-out'] ? documents.filter((_, i) => i % 10 === 4) : []);
const all = rows.map((row) => convert(row, priors));
const training = augment(all.filter(({ id }) => !heldOut.has(document(id))));

const dictionaryBytes = buildDictionary(training);
const weightsBytes = train(training, readWeights(dictionaryBytes));
const model = writeSections(new Map([['dict', dictionaryBytes], ['wts', weightsBytes]]));
console.log(`dictionary ${dictionaryBytes.length}, weights ${weightsBytes.length}, model ${model.length} bytes`);
if (heldOut.size > 0) {
  const tagger = createTagger(model);
  for (const source of ['masc', 'gum_open']) {
    const held = all.filter((s) => s.source === source && heldOut.has(document(s.id)));
    console.log(`held out ${source}: ${accuracy(tagger, held).toFixed(2)} % of ${held.flatMap(({ tags }) => tags).length}`);
    for (const { pair, count, words } of confusions(tagger, held).slice(0, Number(options.errors))) console.log(`  ${count} ${pair}: ${words.slice(0, 18).join(' ')}`);
  }
} else writeFileSync(options.out, model);

function train(sentences: readonly TaggedSentence[], dictionary: Weights): Uint8Array {
  const { tokens, sentences: bounds } = asTokens(sentences);
  const gold = Uint8Array.from(sentences.flatMap(({ tags }) => tags));
  const lexical = lexicalHashes(tokens, dictionary);
  const known = knownTags(sentences, dictionary);
  const modes = sentences.map((_, s) => caseMode(tokens, bounds.first[s], bounds.last[s]));
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float32Array(tagNames.length);

  const counts = new FeatureCounts();
  for (let s = 0; s < bounds.count; s++) {
    for (let i = bounds.first[s]; i < bounds.last[s]; i++) {
      if (known[i] >= 0) continue;
      const n = featuresAt(s, i, gold);
      for (let k = 0; k < n; k++) counts.add(features[k]);
    }
  }
  const perceptron = new Perceptron(counts, tagNames.length, Number(options.cutoff));
  console.log(`${sentences.length} sentences, ${tokens.count} tokens, ${perceptron.size} features`);

  const predicted = new Uint8Array(tokens.count);
  const order = Int32Array.from(sentences, (_, s) => s);
  const random = generator(1);
  for (let epoch = 1; epoch <= Number(options.epochs); epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const s of order) {
      const repeat = sentences[s].source === 'gum_open' ? Number(options.gum) : 1;
      for (let i = bounds.first[s]; i < bounds.last[s]; i++) {
        predicted[i] = known[i];
        if (known[i] >= 0) continue;
        const n = featuresAt(s, i, predicted);
        for (let k = 0; k < n; k++) features[k] = perceptron.row(features[k]);
        scores.fill(0);
        perceptron.score(features, n, scores);
        let best = 0;
        for (let t = 1; t < scores.length; t++) if (scores[t] > scores[best]) best = t;
        predicted[i] = best;
        if (best !== gold[i]) wrong++;
        perceptron.update(features, n, gold[i], best, repeat);
      }
    }
    console.log(`epoch ${epoch}: ${wrong} wrong`);
  }
  const averaged = perceptron.averaged(Number(options.threshold));
  let largest = 0;
  for (const byLabel of averaged.values()) for (const weight of byLabel.values()) largest = Math.max(largest, Math.abs(weight));
  const scale = Number(options.scale) || largest / 127;
  console.log(`largest weight ${largest.toFixed(2)}, scale ${scale.toFixed(4)}`);
  return writeWeights(averaged, tagNames.length, scale, 28);

  function featuresAt(s: number, i: number, tags: Uint8Array): number {
    const first = bounds.first[s];
    const tag1 = i > first ? tags[i - 1] : -1;
    const tag2 = i > first + 1 ? tags[i - 2] : -1;
    return tokenFeatures(lexical, modes[s], i, first, bounds.last[s], tag1, tag2, features);
  }
}

/** Tags of the tokens that are not scored, else -1. */
function knownTags(sentences: readonly TaggedSentence[], dictionary: Weights): Int16Array {
  const { tokens, sentences: bounds } = asTokens(sentences);
  const known = new Int16Array(tokens.count);
  for (let s = 0; s < bounds.count; s++) {
    let open = false;
    for (let i = bounds.first[s]; i < bounds.last[s]; i++) {
      known[i] = punctuationTag(tokens.text, tokens.starts[i], tokens.ends[i], open);
      if (tokens.text[tokens.starts[i]] === '"') open = !open;
      if (known[i] < 0) known[i] = certainTag(dictionary, hashExact(tokens.text, tokens.starts[i], tokens.ends[i]));
    }
  }
  return known;
}

/** Word → tags with a rough count, certain ones marked: a word seen 30 times, 99.5 % of them with one tag. */
function buildDictionary(sentences: readonly TaggedSentence[]): Uint8Array {
  const counts = new Map<number, Map<number, number>>();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      if (!/[\p{L}\p{N}]/u.test(word)) return;
      const exact = hashExact(word, 0, word.length);
      const folded = hashFolded(word, 0, word.length);
      for (const hash of exact === folded ? [exact] : [exact, folded]) {
        const byTag = counts.get(hash) ?? new Map<number, number>();
        counts.set(hash, byTag.set(tags[i], (byTag.get(tags[i]) ?? 0) + 1));
      }
    });
  }
  const rows = new Map<number, Map<number, number>>();
  for (const [hash, byTag] of counts) {
    const total = [...byTag.values()].reduce((a, b) => a + b, 0);
    if (total < 3) continue;
    const [tag, most] = [...byTag].sort((a, b) => b[1] - a[1])[0];
    if (total >= 30 && most / total >= 0.995) rows.set(hash, new Map([[tag, CERTAIN]]));
    else rows.set(hash, new Map([...byTag].filter(([, n]) => n / total >= 0.05).map(([t, n]) => [t, Math.min(CERTAIN - 1, n)])));
  }
  return writeWeights(rows, tagNames.length, 1, 28);
}

function augment(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const out = [...sentences];
  sentences.forEach((sentence, i) => {
    if (i % 20 === 3) out.push(inCapitals(sentence));
    if (i % 20 === 8) out.push(inHeadlineCase(sentence));
    if (i % 40 === 13) out.push(inLowerCase(sentence));
  });
  return out;
}

/** Deterministic pseudo-random numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
}
