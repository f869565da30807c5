/**
 * Trains the detector of news articles and writes src/detection/weights.ts; says what it measures on texts it did not learn from.
 * Deterministic; a few minutes.
 *
 *     npx tsx scripts/train/detector.ts [FOLDER]
 *
 * FOLDER (out/detector without one) holds clones of the repositories that detector/sources.ts names; those missing are fetched.
 */
import { writeFileSync } from 'node:fs';
import { createAnalyzer } from '../../src/core/analyze';
import { beginning } from '../../src/detection/detect';
import { features, featuresOf } from '../../src/detection/features';
import { findHead } from '../../src/detection/head';
import { readingFeatures, readingFeaturesOf } from '../../src/detection/reading';
import { languages } from '../../src/languages';
import { loadResources } from '../reading/resources';
import { collect, type Sample } from './detector/collect';
import { fit, sumOf, type Example, type Model } from './detector/logistic';
import { report, type Judged } from './detector/report';
import { shapesOf } from './detector/shapes';

/** Of texts that are no news, so many may be taken for sure, come before the server, be offered. */
const shares = { sure: 0.001, undecided: 0.035, offered: 0.014 };
const l2 = 0.002;

interface Row extends Sample {
  readonly first: Float64Array;
}

const samples = collect(process.argv[2] ?? 'out/detector', console.log);
const rows: Row[] = samples
  .flatMap((sample, i) => shapesOf(sample, i, sample.news ? 4 : 1))
  .map((sample) => ({ ...sample, first: featuresOf(beginning(sample.text)) }));
const of = (part: Sample['part'], among = rows): Row[] => among.filter((row) => row.part === part);

const first = fit(
  examplesOf(of('train'), (row) => row.first),
  l2,
);
const firstSum = (row: Row): number => sumOf(first, row.first);
const firstStep = {
  ...first,
  sure: limit([...of('train'), ...of('tune')], firstSum, shares.sure),
  perhaps: limit([...of('train'), ...of('tune')], firstSum, shares.undecided),
};

const analyzer = createAnalyzer(loadResources(), languages);
const margin = 1.5;
const near = rows.filter(
  (row) => firstSum(row) > firstStep.perhaps - margin && firstSum(row) < firstStep.sure + margin,
);
console.log(`reading ${near.length} texts`);
const read = new Map(
  near.map((row) => {
    const head = beginning(row.text);
    return [row, readingFeaturesOf(firstSum(row), head, analyzer.analyze(head))] as const;
  }),
);
const second = fit(
  examplesOf(of('train', near), (row) => read.get(row)!),
  l2,
);
const secondSum = (row: Row): number => sumOf(second, read.get(row)!);
const undecided = (row: Row): boolean => firstSum(row) >= firstStep.perhaps && firstSum(row) < firstStep.sure;
const learnt = rows.filter((row) => row.part !== 'test');
const others = learnt.filter((row) => !row.news).length;
const doubtful = learnt.filter((row) => undecided(row));
const secondStep = {
  ...second,
  sure: limit(doubtful, secondSum, shares.sure, others),
  perhaps: limit(doubtful, secondSum, shares.offered, others),
};

writeFileSync('src/detection/weights.ts', source());
const judge = (row: Row): Judged => {
  const sum = firstSum(row);
  if (findHead(beginning(row.text)) || sum >= firstStep.sure) return { ...row, outcome: 'sure', server: false };
  if (sum < firstStep.perhaps) return { ...row, outcome: 'no', server: false };
  const later = secondSum(row);
  const outcome = later >= secondStep.sure ? 'sure' : later >= secondStep.perhaps ? 'perhaps' : 'no';
  return { ...row, outcome, server: true };
};
report(of('test').map(judge), console.log);

/** Every kind counts by the root of its size, news as much as all other texts. */
function examplesOf(among: readonly Row[], features: (row: Row) => Float64Array): Example[] {
  const sizes = new Map<string, number>();
  for (const { kind } of among) sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
  const weight = ({ kind }: Row): number => 1 / Math.sqrt(sizes.get(kind)!);
  const total = (news: boolean): number =>
    among.filter((row) => row.news === news).reduce((sum, row) => sum + weight(row), 0);
  const totals = { news: total(true), other: total(false) };
  return among.map((row) => ({
    features: features(row),
    label: row.news,
    weight: weight(row) / (row.news ? totals.news : totals.other),
  }));
}

/** The sum that no more than this share of the texts that are no news (of all `of` them) exceeds. */
function limit(among: readonly Row[], sum: (row: Row) => number, share: number, of?: number): number {
  const sums = among
    .filter((row) => !row.news)
    .map(sum)
    .sort((a, b) => b - a);
  const at = Math.floor((of ?? sums.length) * share);
  return Math.ceil((sums[Math.min(at, sums.length - 1)] + 0.001) * 1000) / 1000;
}

function source(): string {
  const step = (
    name: string,
    counted: readonly { readonly name: string }[],
    model: Model & { sure: number; perhaps: number },
  ): string =>
    `export const ${name}: Step = {\n  weights: [\n` +
    counted.map((feature, i) => `    ${model.weights[i]}, // ${feature.name}\n`).join('') +
    `  ],\n  bias: ${model.bias},\n  sure: ${model.sure},\n  perhaps: ${model.perhaps},\n};\n`;
  return (
    '// Written by scripts/train/detector.ts.\n\n' +
    'export interface Step {\n  readonly weights: readonly number[];\n  readonly bias: number;\n' +
    '  /** A sum of this or more is an article for sure. */\n  readonly sure: number;\n' +
    '  /** A smaller one is none. */\n  readonly perhaps: number;\n}\n\n' +
    `${step('firstStep', features, firstStep)}\n${step('secondStep', readingFeatures, secondStep)}`
  );
}
