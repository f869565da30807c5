/**
 * Measures the whole pipeline on the hand-marked samples (test/gold): `npx tsx scripts/evaluate/gold.ts [--errors]`.
 * The first sixteen, then the new ones that were marked blind, each measure with a 95 % bootstrap interval of its F1 over articles.
 * Names, who is who, quotations' speakers as entities, countries of places. Nothing is tuned to hidden data here: these are our own articles,
 * written before the code, and serve to see that nothing breaks.
 */
import type { Analysis, Entity, EntityType, Mention, Span } from '../../src/core/analysis';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { spanKey } from '../../src/core/text/spans';
import { goldGroups, groupTitles, loadGold, type GoldArticle, type GoldEntity } from '../reading/gold';
import { loadResources } from '../reading/resources';
import { bootstrap, printInterval } from './bootstrap';
import { add, bCubed, ceafE, conll, muc, score, zero, type Counts, type Partition } from './corefMetrics';

export interface GoldScores {
  readonly names: Readonly<Record<string, Counts>>;
  readonly muc: Counts;
  readonly bCubed: Counts;
  readonly ceafE: Counts;
  readonly pronouns: Counts;
  readonly speakers: Counts;
  readonly countries: Counts;
  readonly errors: readonly string[];
}

const namedTypes: readonly EntityType[] = ['person', 'place', 'organization', 'group'];

/** Scores one reading against its gold article. Mentions match by exact span; a pronoun or speaker is right when its chain shares a name or noun with the gold one. */
function scoreArticle(gold: GoldArticle, analysis: Analysis): GoldScores {
  const errors: string[] = [];
  const goldOf = index(gold.entities);
  const oursOf = index(analysis.entities);
  const sameEntity = (ours: Entity | undefined, theirs: GoldEntity | undefined): boolean =>
    ours !== undefined && theirs !== undefined && ours.mentions.some((m) => m.kind !== 'pronoun' && touches(m, theirs));
  const named = gold.entities.flatMap((e) =>
    e.mentions.filter((m) => m.kind === 'name').map((m) => ({ ...m, type: e.type })),
  );
  const found = analysis.entities.flatMap((e) =>
    e.mentions.filter((m) => m.kind === 'name').map((m) => ({ ...m, type: e.type })),
  );
  const names: Record<string, Counts> = {};
  for (const type of namedTypes) {
    names[type] = compare(
      named.filter((m) => m.type === type),
      found.filter((m) => m.type === type),
      (verb, m) => errors.push(`${gold.name}: ${type} ${verb} "${m.text}"`),
    );
  }
  const keys = (entities: readonly { mentions: readonly Span[] }[]): Partition =>
    entities.map((e) => e.mentions.map(spanKey));
  const linked = analysis.entities.filter((e) => e.mentions.length > 1);
  const theirs = gold.entities.filter((e) => e.mentions.length > 1);
  return {
    names,
    muc: muc(keys(theirs), keys(linked)),
    bCubed: bCubed(keys(theirs), keys(linked)),
    ceafE: ceafE(keys(theirs), keys(linked)),
    pronouns: scorePronouns(gold, goldOf, oursOf, sameEntity, errors),
    speakers: scoreSpeakers(gold, analysis, sameEntity, errors),
    countries: scoreCountries(gold, oursOf, errors),
    errors,
  };
}

function index<E extends { readonly mentions: readonly Span[] }>(entities: readonly E[]): Map<string, E> {
  return new Map(entities.flatMap((e) => e.mentions.map((m) => [spanKey(m), e] as const)));
}

function touches(mention: Mention, gold: GoldEntity): boolean {
  return gold.mentions.some(
    (g) =>
      g.kind !== 'pronoun' &&
      g.start <= mention.end &&
      mention.start <= g.end &&
      (g.end === mention.end || g.start === mention.start),
  );
}

function compare<T extends Span & { text: string }>(
  gold: readonly T[],
  found: readonly T[],
  tell: (verb: string, item: T) => void,
): Counts {
  const golds = new Set(gold.map(spanKey));
  const founds = new Set(found.map(spanKey));
  for (const g of gold) if (!founds.has(spanKey(g))) tell('missed', g);
  for (const f of found) if (!golds.has(spanKey(f))) tell('wrong', f);
  const right = found.filter((f) => golds.has(spanKey(f))).length;
  return { p: right, pTotal: found.length, r: right, rTotal: gold.length };
}

type Same = (ours: Entity | undefined, theirs: GoldEntity | undefined) => boolean;

function scorePronouns(
  gold: GoldArticle,
  goldOf: Map<string, GoldEntity>,
  oursOf: Map<string, Entity>,
  same: Same,
  errors: string[],
): Counts {
  const theirs = gold.entities.flatMap((e) =>
    e.mentions.filter((m) => m.kind === 'pronoun' && !/^(?:we|us|our|ours)$/i.test(m.text)),
  );
  let right = 0;
  let answered = 0;
  for (const m of theirs) {
    const ours = oursOf.get(spanKey(m));
    if (!ours) continue;
    answered++;
    const is = goldOf.get(spanKey(m))!;
    if (same(ours, is)) right++;
    else errors.push(`${gold.name}: pronoun "${m.text}" at ${m.start} read as "${ours.name}", is "${is.name}"`);
  }
  return { p: right, pTotal: answered, r: right, rTotal: theirs.length };
}

function scoreSpeakers(gold: GoldArticle, analysis: Analysis, same: Same, errors: string[]): Counts {
  const entities = new Map(analysis.entities.map((e) => [e.id, e]));
  const golds = new Map(gold.entities.map((e) => [e.id, e]));
  let right = 0;
  let answered = 0;
  let total = 0;
  for (const quote of gold.quotes) {
    const is = quote.speaker?.entity ? golds.get(quote.speaker.entity) : undefined;
    if (!is) continue;
    total++;
    const ours = analysis.quotes.find((q) => overlap(q, quote) >= 0.5);
    if (!ours?.speaker?.entity) continue;
    answered++;
    if (same(entities.get(ours.speaker.entity), is)) right++;
    else
      errors.push(
        `${gold.name}: speaker of "${quote.text.slice(0, 40)}" read as "${ours.speaker.text}" (${entities.get(ours.speaker.entity)?.name}), is "${is.name}"`,
      );
  }
  return { p: right, pTotal: answered, r: right, rTotal: total };
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(a.end - a.start, b.end - b.start);
}

function scoreCountries(gold: GoldArticle, oursOf: Map<string, Entity>, errors: string[]): Counts {
  let right = 0;
  let answered = 0;
  let total = 0;
  for (const place of gold.entities.filter((e) => e.type === 'place' && e.country !== null)) {
    total++;
    const ours = place.mentions.map((m) => oursOf.get(spanKey(m))).find((e) => e?.place);
    if (!ours?.place?.country) continue;
    answered++;
    if (ours.place.country === place.country) right++;
    else errors.push(`${gold.name}: "${place.name}" placed in ${ours.place.country}, is in ${place.country}`);
  }
  return { p: right, pTotal: answered, r: right, rTotal: total };
}

function sumScores(all: readonly GoldScores[]): GoldScores {
  const sum = (pick: (s: GoldScores) => Counts): Counts => all.map(pick).reduce(add, zero);
  const types = Object.keys(all[0]?.names ?? {});
  return {
    names: Object.fromEntries(types.map((t) => [t, sum((s) => s.names[t])])),
    muc: sum((s) => s.muc),
    bCubed: sum((s) => s.bCubed),
    ceafE: sum((s) => s.ceafE),
    pronouns: sum((s) => s.pronouns),
    speakers: sum((s) => s.speakers),
    countries: sum((s) => s.countries),
    errors: all.flatMap((s) => s.errors),
  };
}

/** A line of figures; `pick` finds the counts in an article's scores, and in their sum. */
function row(name: string, articles: readonly GoldScores[], pick: (scores: GoldScores) => Counts): string {
  const counts = pick(sumScores(articles));
  const { precision, recall, f1 } = score(counts);
  const percent = (x: number): string => (100 * x).toFixed(1).padStart(6);
  const interval = bootstrap(articles.map(pick), (drawn) => 100 * score(drawn.reduce(add, zero)).f1);
  return `${name.padEnd(24)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)} ${printInterval(interval)}   (${counts.r.toFixed(0)} of ${counts.rTotal})`;
}

function report(title: string, articles: readonly GoldScores[]): void {
  console.log(`-- ${title}`);
  for (const type of namedTypes) console.log(row(`names, ${type}`, articles, (s) => s.names[type]));
  for (const metric of ['muc', 'bCubed', 'ceafE', 'pronouns', 'speakers', 'countries'] as const)
    console.log(row(metric, articles, (s) => s[metric]));
  const average = (of: readonly GoldScores[]): number => 100 * conll(sumScores(of));
  console.log(
    `CoNLL average            ${average(articles).toFixed(1)} ${printInterval(bootstrap(articles, average))}`,
  );
  if (process.argv.includes('--errors')) console.log(articles.flatMap((s) => s.errors).join('\n'));
}

if (require.main === module) {
  const analyzer = createAnalyzer(loadResources(), languages);
  for (const group of goldGroups)
    report(
      groupTitles[group],
      loadGold(group).map((g) => scoreArticle(g, analyzer.analyze(g.text))),
    );
}
