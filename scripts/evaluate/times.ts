import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AnalysisInputs } from '../../src/core/inputs';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { periodOf } from '../../src/core/times/calendar/periods';
import { formatDay } from '../../src/core/times/calendar/days';
import { goldGroups, groupTitles, loadGold } from '../reading/gold';
import { loadResources } from '../reading/resources';
import { bootstrap, printInterval } from './bootstrap';
import { scoreTimes, total, type TimeSpan } from './timeScores';

/**
 * Times as TempEval-3 scores them (UzZaman et al. 2013): `npx tsx scripts/evaluate/times.ts [--errors]`.
 * MEANTIME and the samples: spans (strict, relaxed), type, value. GUM: values of explicit dates only.
 */
const shared = join(__dirname, '..', '..', '..', 'shared', 'data', 'timex');
const analyzer = createAnalyzer(loadResources(), languages);
const showErrors = process.argv.includes('--errors');

interface Document {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly TimeSpan[];
}

function read(name: string): Document[] {
  try {
    const lines = gunzipSync(readFileSync(join(shared, name))).toString('utf8');
    return lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Document);
  } catch {
    console.log(`${name} is not there; see ../shared/data/timex`);
    return [];
  }
}

/** One document dates itself day first, in its metadata only. */
const isoDay = (dct: string): string => (/^\d\d-/.test(dct) ? dct.split('-').reverse().join('-') : dct);

function compare(
  name: string,
  documents: readonly {
    id: string;
    text: string;
    gold: readonly TimeSpan[];
    inputs: AnalysisInputs;
    skip?: (t: TimeSpan) => boolean;
  }[],
): void {
  if (documents.length === 0) return;
  const scores = documents.map(({ id, text, gold, inputs, skip }) => {
    const found = analyzer.analyze(text, inputs).times.filter((t) => !skip?.(t));
    return scoreTimes(id, text, gold, found);
  });
  console.log(`${name} (${documents.length} documents)`);
  console.log(total(scores));
  if (showErrors) for (const line of scores.flatMap((s) => s.errors)) console.log('  ', line);
}

compare(
  'MEANTIME dev',
  read('meantime.dev.jsonl.gz').map(({ id, dct, text, timexes }) => ({
    id,
    text,
    gold: timexes,
    inputs: { date: isoDay(dct) },
  })),
);
for (const group of goldGroups)
  compare(
    groupTitles[group],
    loadGold(group).map((gold) => ({
      id: gold.name,
      text: gold.text,
      gold: gold.times,
      inputs: {},
      skip: (t: TimeSpan) => gold.layout.date.some((d) => d.start <= t.start && d.end >= t.end),
    })),
  );
compareDays();

/** GUM gives first and last days: a value is right when the days it covers are these, or its own value is. */
function compareDays(): void {
  let [gold, found, right] = [0, 0, 0];
  const errors: string[] = [];
  const documents: { right: number; gold: number }[] = [];
  for (const { id, dct, text, timexes } of read('gum_interview.dev.jsonl.gz')) {
    const times = analyzer.analyze(text, { date: dct }).times;
    const before = right;
    for (const timex of timexes) {
      gold++;
      const time = times.find((t) => t.start < timex.end && t.end > timex.start);
      if (time) found++;
      if (time && agrees(timex.value, time.value, time.interval)) right++;
      else errors.push(`${id} ${timex.text} is ${timex.value}, not ${time ? `${time.text} ${time.value}` : 'found'}`);
    }
    documents.push({ right: right - before, gold: timexes.length });
  }
  if (gold === 0) return;
  const share = (drawn: readonly { right: number; gold: number }[]): number =>
    (100 * drawn.reduce((n, d) => n + d.right, 0)) / drawn.reduce((n, d) => n + d.gold, 0);
  console.log(
    `GUM interview dev: ${found} of ${gold} found, ${right} with the right value (${share(documents).toFixed(1)} ${printInterval(bootstrap(documents, share))})`,
  );
  if (showErrors) for (const line of errors) console.log('  ', line);
}

function agrees(gold: string, value: string, interval: { begin: string | null; end: string | null }): boolean {
  if (gold === value || gold === value.replace(/^XXXX/, '-')) return true;
  const [from, to] = gold.split('/');
  const period = periodOf(value);
  if (period && !gold.includes('/'))
    return formatDay(period.begin) === formatDay(periodOf(gold)?.begin ?? NaN) && periodOf(gold)?.end === period.end;
  return from !== '' && from === interval.begin && to === interval.end;
}
