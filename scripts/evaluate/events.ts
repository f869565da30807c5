import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Event, EventMention } from '../../src/core/analysis';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { goldGroups, groupTitles, loadGold, type GoldArticle, type GoldGroup } from '../reading/gold';
import { loadResources } from '../reading/resources';
import { readEcb, textOf } from './ecb';
import { isCovered } from './ecbSelection';
import { percent } from './percent';

/**
 * Events: `npx tsx scripts/evaluate/events.ts [--errors] [--check]`.
 * Triggers on ECB+ dev; triggers, types, status and time on the samples; `--check` writes a hundred events to
 * docs/events-check.md.
 */
const analyzer = createAnalyzer(loadResources(), languages);
const showErrors = process.argv.includes('--errors');

for (const half of ['train', 'dev'] as const) measureEcb(half);
const readGold = (group: GoldGroup) =>
  loadGold(group).map((article) => ({ article, analysis: analyzer.analyze(article.text) }));
for (const group of goldGroups) measureSamples(group);
if (process.argv.includes('--check')) writeCheck();

/**
 * A found trigger is right when it overlaps an action of any class; recall is over occurrences, all of them and those our
 * types cover.
 */
function measureEcb(half: 'train' | 'dev'): void {
  let [found, right, all, allHit, covered, coveredHit] = [0, 0, 0, 0, 0, 0];
  for (const sentence of readEcb(half)) {
    const { text, starts } = textOf(sentence);
    const spans = sentence.triggers.map(([tokens, type]) => ({
      type,
      tokens,
      words: tokens.map((i) => ({ start: starts[i], end: starts[i] + sentence.tokens[i].length })),
    }));
    const mentions = analyzer.analyze(text).events.flatMap((e) => e.mentions);
    const hits = (m: EventMention, g: (typeof spans)[number]): boolean =>
      g.words.some((w) => w.start < m.end && w.end > m.start);
    found += mentions.length;
    right += mentions.filter((m) => spans.some((g) => hits(m, g))).length;
    for (const g of spans) {
      if (!/OCCURRENCE/.test(g.type)) continue;
      const hit = mentions.some((m) => hits(m, g)) ? 1 : 0;
      all++;
      allHit += hit;
      if (!isCovered(g.tokens.map((i) => sentence.tokens[i]))) continue;
      covered++;
      coveredHit += hit;
    }
  }
  if (all === 0) return;
  console.log(
    [
      `ECB+ ${half} triggers: P ${percent(right, found)} (${right} of ${found})`,
      `R of those our types cover ${percent(coveredHit, covered)} (${coveredHit} of ${covered})`,
      `R of all occurrences ${percent(allHit, all)} (${allHit} of ${all})`,
    ].join(', '),
  );
}

interface Match {
  readonly event: Event;
  readonly mention: EventMention;
  readonly gold: GoldArticle['events'][number];
  readonly marked: { readonly status: string };
}

function measureSamples(group: GoldGroup): void {
  let [found, marked] = [0, 0];
  const matches: (Match & { readonly article: GoldArticle; readonly analysis: Analysis })[] = [];
  for (const { article, analysis } of readGold(group)) {
    const mentions = analysis.events.flatMap((event) => event.mentions.map((mention) => ({ event, mention })));
    found += mentions.length;
    for (const event of article.events) {
      for (const one of event.mentions) {
        marked++;
        const hit = mentions.find(({ mention }) => mention.start < one.end && mention.end > one.start);
        if (hit) matches.push({ ...hit, gold: event, marked: one, article, analysis });
        else if (showErrors) console.log(`  ${article.name} missed ${event.type} ${one.text}`);
      }
    }
    if (showErrors) {
      const extra = mentions.filter(
        ({ mention }) =>
          !article.events.some((e) => e.mentions.some((m) => m.start < mention.end && m.end > mention.start)),
      );
      for (const { event, mention } of extra)
        console.log(`  ${article.name} unmarked ${event.type} ${event.name} [${around(article.text, mention)}]`);
    }
  }
  const value = (times: readonly { id: string; value: string }[], id: string | null): string | null =>
    times.find((t) => t.id === id)?.value ?? null;
  const right = (test: (m: (typeof matches)[number]) => boolean): string =>
    `${percent(matches.filter(test).length, matches.length)}`;
  const sameTime = (m: (typeof matches)[number]): boolean =>
    value(m.article.times, m.gold.time) === value(m.analysis.times, m.event.time);
  console.log(
    [
      `${groupTitles[group]}: R ${percent(matches.length, marked)} (${matches.length} of ${marked})`,
      `P at least ${percent(matches.length, found)} (background left unmarked)`,
      `of those found: type ${right((m) => m.event.type === m.gold.type)}`,
      `status ${right((m) => m.mention.status === m.marked.status)}`,
      `time of the event ${right(sameTime)}`,
      `links P/R ${links(matches)}`,
    ].join(', '),
  );
  if (!showErrors) return;
  for (const m of matches) {
    const wrong = [
      m.event.type !== m.gold.type && `type ${m.event.type} not ${m.gold.type}`,
      m.mention.status !== m.marked.status && `status ${m.mention.status} not ${m.marked.status}`,
      !sameTime(m) && `time ${value(m.analysis.times, m.event.time)} not ${value(m.article.times, m.gold.time)}`,
    ].filter(Boolean);
    if (wrong.length > 0) console.log(`  ${m.article.name} [${around(m.article.text, m.mention)}] ${wrong.join('; ')}`);
  }
}

/** Pairs of matched mentions that are one event, ours against the gold's. */
function links(matches: readonly (Match & { article: GoldArticle })[]): string {
  let [ours, theirs, both] = [0, 0, 0];
  matches.forEach((a, i) => {
    for (const b of matches.slice(i + 1)) {
      if (a.article !== b.article) continue;
      const [one, other] = [a.event.id === b.event.id, a.gold.id === b.gold.id];
      if (one) ours++;
      if (other) theirs++;
      if (one && other) both++;
    }
  });
  return `${percent(both, ours)}/${percent(both, theirs)}`;
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const show = (s: string): string => s.replace(/\s+/g, ' ');
  const [before, after] = [text.slice(Math.max(0, start - 45), start), text.slice(end, end + 35)];
  return `${show(before)}**${show(text.slice(start, end))}**${show(after)}`;
}

/** A hundred events, those with most mentions and a time first in each sample, so that anyone can recheck them. */
function writeCheck(): void {
  const gold = readGold('first');
  const share = Math.ceil(100 / gold.length);
  const rows = gold
    .flatMap(({ article, analysis }) =>
      [...analysis.events]
        .sort((a, b) => Number(b.time !== null) - Number(a.time !== null) || b.mentions.length - a.mentions.length)
        .slice(0, share)
        .map((event) => ({ article, analysis, event })),
    )
    .slice(0, 100);
  const folder = join(__dirname, '..', '..', 'docs');
  mkdirSync(folder, { recursive: true });
  const cell = (s: string): string => s.replaceAll('|', '\\|');
  const lines = rows.map(({ article, analysis, event }, i) => {
    const time = analysis.times.find((t) => t.id === event.time);
    const when = time ? `${time.value} (“${time.text.replace(/\s+/g, ' ')}”)` : '–';
    const cells = [i + 1, article.name.slice(0, 3), event.name, event.type, event.status, when, event.mentions.length];
    return `| ${[...cells, around(article.text, event.mentions[0])].map((c) => cell(String(c))).join(' | ')} |`;
  });
  writeFileSync(
    join(folder, 'events-check.md'),
    [
      '# A hundred events of the samples',
      '',
      'What the product makes of `samples/` without help, to be checked by reading. Written by `npx tsx ' +
        'scripts/evaluate/events.ts --check`.',
      'Status is what the story says at large; the time is that of the closest expression in the clause, else the sentence.',
      '',
      '| | sample | event | type | status | time | mentions | first mention |',
      '|---|---|---|---|---|---|---|---|',
      ...lines,
      '',
    ].join('\n'),
  );
  console.log(`docs/events-check.md: ${lines.length} events`);
}
