import { anchor } from '../../src/annotations/anchoring/anchor';
import { describe } from '../../src/annotations/anchoring/describe';
import type { Annotation, Placement } from '../../src/annotations/model';
import { judged } from '../../src/annotations/wordsChanged';
import { Tracker } from '../../src/annotations/tracking/tracker';
import { goldNames, readSample } from '../reading/gold';
import { hypothesisAnchor, hypothesisSelector } from './survival/hypothesis';
import { copying, kinds } from './survival/kinds';
import { chooseLabels, followLabels } from './survival/labels';
import { createPage, type Page } from './survival/page';
import { random, type Random } from './survival/random';
import { causes, count, heading, newTally, summary, type Outcome, type Tally } from './survival/tally';

/**
 * Whether labels survive editing: `npm run evaluate -- survival [--scripts=10000] [--edits=10] [--seed=N] [--copies] [--errors]`.
 * Random edit scripts on the samples; each character has an identity that edits carry or destroy, so that what is right is known.
 */
const option = (name: string, otherwise: number): number =>
  Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const scripts = option('scripts', 10_000);
const seed = option('seed', 20261122);
/** Edits a script has, at most. */
const longest = option('edits', 10);
const allKinds = process.argv.includes('--copies') ? { ...kinds, ...copying } : kinds;
const errors = process.argv.includes('--errors');

/** The first sixteen alone, so that figures stay comparable. */
const samples = goldNames('first').map(readSample);
const names = [
  'live tracking',
  'reopened, without git',
  'reopened, with the committed text',
  "reopened, Hypothesis' rule",
] as const;
const tallies = names.map(newTally);
const outcomes: Record<string, number> = {};

for (let n = 0; n < scripts; n++) {
  runScript(random(seed + n * 7919), samples[n % samples.length], n);
  if (process.stderr.isTTY && n % 100 === 0) process.stderr.write(`\r${n} of ${scripts} scripts`);
}
if (process.stderr.isTTY) process.stderr.write('\r');
report();

function runScript(dice: Random, text: string, n: number): void {
  const labels = chooseLabels(text, dice);
  const truth = followLabels(text, labels);
  const page = createPage(text, truth.watch);
  const selectors = describe(text, labels);
  const annotations = selectors.map((selector, i): Annotation => ({
    id: String(i),
    body: { kind: 'label', label: 'x' },
    selectors: [selector],
  }));
  const placements = labels.map((span, i): [string, Placement] => [String(i), { state: 'kept', spans: [span] }]);
  const tracker = new Tracker(text, new Map(placements));
  for (let edits = dice.between(1, longest + 1); edits > 0; edits--) {
    truth.kind = pickKind(dice);
    allKinds[truth.kind].make(page, dice, truth.now(page.ids));
  }
  for (const change of page.changes) tracker.edit(change);
  if (tracker.text !== page.text) throw new Error(`script ${n}: the tracker has another text`);

  const alone = anchor(page.text, annotations);
  const withGit = anchor(page.text, annotations, text);
  const placed: ((i: number) => Placement)[] = [
    (i) => judged(tracker.get(String(i))!, [selectors[i]], page.text),
    (i) => alone.get(String(i))!,
    (i) => withGit.get(String(i))!,
    (i) => {
      const span = hypothesisAnchor(page.text, hypothesisSelector(text, labels[i]));
      return span ? { state: 'kept', spans: [span] } : { state: 'orphan', spans: [] };
    },
  ];
  truth.truths(page.text, page.ids).forEach((one, i) => {
    outcomes[one.outcome] = (outcomes[one.outcome] ?? 0) + 1;
    placed.forEach((place, method) => {
      const placement = place(i);
      const outcome = count(tallies[method], one, page.text, placement);
      if (errors && method < 3) tell(outcome, n, method, text, page, labels[i], one, placement);
    });
  });
}

function pickKind(dice: Random): string {
  let at = dice.next() * Object.values(allKinds).reduce((sum, k) => sum + k.share, 0);
  return Object.entries(allKinds).find(([, { share }]) => (at -= share) < 0)?.[0] ?? 'typing';
}

function report(): void {
  console.log(`${scripts} edit scripts of 1 to ${longest} edits on ${samples.length} samples, seed ${seed}`);
  const all = Object.values(outcomes).reduce((a, b) => a + b, 0);
  const shares = Object.entries(outcomes).map(([outcome, n]) => `${outcome} ${((100 * n) / all).toFixed(1)} %`);
  console.log(`${all} labels: ${shares.join(', ')}\n`);
  console.log(heading);
  names.forEach((name, i) => console.log(summary(name, tallies[i])));
  console.log('* of labels whose words survive whole; the others are of all labels\n');
  names.forEach((name, i) => console.log(`${name}: ${details(tallies[i])}\n${causes(tallies[i]).join('\n')}`));
}

function details({ guesses, changedRight, all, wrongOutcomes }: Tally): string {
  const wrong = Object.entries(wrongOutcomes)
    .map(([outcome, n]) => `${outcome} ${n}`)
    .join(', ');
  const changed = all.changed > 0 ? `${changedRight} of ${all.changed} with other words in the right place; ` : '';
  return `${changed}${guesses} of ${all.unsure} best guesses right; wrong by what became of the label: ${wrong || 'none'}`;
}

function tell(
  outcome: Outcome,
  n: number,
  method: number,
  text: string,
  page: Page,
  label: { start: number; end: number },
  truth: { outcome: string; span: { start: number; end: number } | null; near: ReadonlySet<string> },
  { state, spans }: Placement,
): void {
  if (outcome !== 'wrong' && (truth.outcome !== 'whole' || outcome === 'right')) return;
  const around = (t: string, s: { start: number; end: number } | null | undefined): string =>
    s
      ? JSON.stringify(
          `${t.slice(Math.max(0, s.start - 50), s.start)}⟦${t.slice(s.start, s.end)}⟧${t.slice(s.end, s.end + 50)}`,
        )
      : 'nowhere';
  console.log(`${outcome} ${names[method]}, script ${n}, ${truth.outcome}, near ${[...truth.near].join(', ')}`);
  console.log(
    `  was ${around(text, label)}\n  is  ${around(page.text, truth.span)}\n  ${state} ${around(page.text, spans[0])}`,
  );
}
