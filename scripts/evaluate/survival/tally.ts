import type { Placement } from '../../../src/annotations/model';
import type { Truth } from './labels';

/**
 * How a method did on one label: placed for certain at the right place or at a wrong one, told to have other words by now, or said
 * not to be certain.
 */
export type Outcome = 'right' | 'wrong' | 'changed' | 'unsure' | 'orphan';

/** Counts of one method. */
export interface Tally {
  readonly all: Record<Outcome, number>;
  /** Of labels whose words are all there. */
  readonly whole: Record<Outcome, number>;
  readonly states: Record<string, number>;
  /** Unsure ones whose best guess is right. */
  guesses: number;
  /** Those with other words that stand in the right place. */
  changedRight: number;
  /** By what became of the label. */
  readonly wrongOutcomes: Record<string, number>;
  /** By the kinds of edits that came near; a label counts under each. */
  readonly near: Record<string, { labels: number; whole: number; right: number; wrong: number }>;
}

const none = (): Record<Outcome, number> => ({ right: 0, wrong: 0, changed: 0, unsure: 0, orphan: 0 });

export const newTally = (): Tally => ({
  all: none(),
  whole: none(),
  states: {},
  guesses: 0,
  changedRight: 0,
  wrongOutcomes: {},
  near: {},
});

function outcomeOf(truth: Truth, text: string, { state, spans }: Placement): Outcome {
  if (state === 'orphan' || state === 'suspended') return 'orphan';
  if (state === 'unsure' || state === 'changed') return state;
  return isRight(truth, text, spans[0]) ? 'right' : 'wrong';
}

function isRight({ outcome, span }: Truth, text: string, placed: Placement['spans'][number]): boolean {
  if (!span || outcome === 'torn' || outcome === 'gone') return false;
  const inner = text.slice(placed.start, placed.end);
  const start = placed.start + inner.length - inner.trimStart().length;
  return start === span.start && start + inner.trim().length === span.end;
}

export function count(tally: Tally, truth: Truth, text: string, placement: Placement): Outcome {
  const outcome = outcomeOf(truth, text, placement);
  const isWhole = truth.outcome === 'whole';
  tally.all[outcome]++;
  if (isWhole) tally.whole[outcome]++;
  tally.states[placement.state] = (tally.states[placement.state] ?? 0) + 1;
  if (outcome === 'unsure' && isRight(truth, text, placement.spans[0])) tally.guesses++;
  if (outcome === 'changed' && isRight(truth, text, placement.spans[0])) tally.changedRight++;
  if (outcome === 'wrong') tally.wrongOutcomes[truth.outcome] = (tally.wrongOutcomes[truth.outcome] ?? 0) + 1;
  for (const kind of truth.near) {
    const row = (tally.near[kind] ??= { labels: 0, whole: 0, right: 0, wrong: 0 });
    row.labels++;
    if (isWhole) row.whole++;
    if (isWhole && outcome === 'right') row.right++;
    if (outcome === 'wrong') row.wrong++;
  }
  return outcome;
}

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
const percent = (part: number, whole: number, digits = 2): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(digits)} %`;

const states = ['kept', 'moved', 'changed', 'unsure', 'orphan', 'suspended'];

/** One row of the table. */
export function summary(name: string, tally: Tally): string {
  const all = sum(tally.all);
  const whole = sum(tally.whole);
  return [
    name.padEnd(34),
    percent(tally.whole.right, whole).padStart(9),
    percent(tally.whole.unsure, whole).padStart(9),
    percent(tally.whole.orphan, whole).padStart(9),
    percent(tally.all.wrong, all, 3).padStart(10),
    `  ${states
      .filter((s) => tally.states[s])
      .map((s) => `${s} ${percent(tally.states[s], all, 1)}`)
      .join(', ')}`,
  ].join('');
}

const columns = ['right*', 'unsure*', 'lost*'].map((name) => name.padStart(9)).join('');
export const heading = `${' '.repeat(34)}${columns}${'wrong'.padStart(10)}  reported`;

/** What the edits near a label did to it. */
export function causes(tally: Tally): string[] {
  const rows = Object.entries(tally.near).sort((a, b) => b[1].wrong - a[1].wrong || b[1].labels - a[1].labels);
  return rows.map(([kind, { labels, whole, right, wrong }]) => {
    const rights = `right* ${percent(right, whole).padStart(8)}`;
    const wrongs = `wrong ${String(wrong).padStart(4)} (${percent(wrong, labels, 3)})`;
    return `  ${kind.padEnd(20)} near ${String(labels).padStart(6)}, ${rights}, ${wrongs}`;
  });
}
