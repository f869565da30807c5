/**
 * Measures quotations and their speakers: `npx tsx scripts/evaluate/quotes.ts [--errors]`.
 * MEANTIME dev (../shared/data/quotes), test/gold/speech.txt, test/gold/direct-cases.txt and the gold articles.
 * Every other document (even index) was looked at during development, the others never: both halves are reported.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuoteKind, Span } from '../../src/core/analysis';
import type { Quotation } from '../../src/core/quotes/quotation';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { quotationsOf } from '../reading/quotations';
import { loadResources } from '../reading/resources';
import { goldFolder, goldGroups, groupTitles, loadGold, type GoldArticle, type GoldGroup } from '../reading/gold';
import { parseCases } from '../reading/speechCases';
import { baseline } from './quoteBaseline';
import { f1Interval, printInterval, type DocumentCounts } from './bootstrap';
import { attitudesApart, overlap, pair, rates, type Item, type Match, type Rates } from './quoteScores';

const root = join(__dirname, '..', '..');
const showErrors = process.argv.includes('--errors');

interface Measured {
  readonly name: string;
  readonly text: string;
  readonly looked: boolean;
  readonly matches: readonly Match[];
  /** Where attitudes are told apart: how many were found, how many of them the gold marks as reports, and all as one kind. */
  readonly apart?: { readonly attitudes: number; readonly marked: number; readonly together: readonly Match[] };
}

/** Reports paired with the gold, attitudes apart. */
function measure(text: string, gold: readonly Item[], found: readonly Item[]): Pick<Measured, 'matches' | 'apart'> {
  const { reports, ...counts } = attitudesApart(text, gold, found);
  return { matches: reports, apart: { ...counts, together: pair(text, gold, found) } };
}

interface DevQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: QuoteKind;
  readonly speaker: Span | null;
}

function meantime(): void {
  const path = join(root, '..', 'shared', 'data', 'quotes', 'meantime_dev.jsonl');
  if (!existsSync(path)) return console.log('meantime: ../shared/data/quotes is absent, skipped');
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string; quotes: DevQuote[] });
  const golds = documents.map((d) => d.quotes.map((q): Item => ({ pieces: [q], kind: q.kind, speaker: q.speaker })));
  const found = documents.map((d) => fragments(quotationsOf(d.text)));
  const measured = (items: readonly Item[][], kind?: string) =>
    documents.map((d, i): Measured => ({
      name: d.id,
      text: d.text,
      looked: i % 2 === 0,
      matches: pair(
        d.text,
        golds[i].filter((g) => !kind || g.kind === kind),
        items[i].filter((f) => !kind || f.kind === kind),
      ),
    }));
  const trivial = documents.map((d) => baseline(d.text));
  report('meantime, trivial baseline, any kind', measured(trivial));
  report('meantime, trivial baseline, direct', measured(trivial, 'direct'));
  report('meantime, direct', measured(found, 'direct'));
  report('meantime, mixed (marked stretches)', measured(found, 'mixed'));
  report('meantime, any kind', measured(found), true);
}

/** Direct speech as it is; of mixed speech its marked stretches, which is what MEANTIME's annotation holds. */
function fragments(quotations: readonly Quotation[]): Item[] {
  return quotations.flatMap((q): Item[] => {
    if (q.kind === 'direct') return q.marked.length > 0 ? [{ pieces: [q], kind: q.kind, speaker: q.speaker }] : [];
    return q.marked.map((m) => ({ pieces: [m], kind: 'mixed', speaker: q.speaker }));
  });
}

/** A quotation and what goes on after its attribution are one content in the hand-marked cases. */
function contents(quotations: readonly Quotation[]): Item[] {
  const items: { pieces: Span[]; kind: string; speaker: Span | null }[] = [];
  const itemOf = new Map<number, number>();
  quotations.forEach((q, i) => {
    const joined = q.kind !== 'direct' && q.continues >= 0 ? itemOf.get(q.continues) : undefined;
    if (joined === undefined) items.push({ pieces: [q], kind: kindOf(q.kind), speaker: q.speaker });
    else items[joined].pieces.push(q);
    itemOf.set(i, joined ?? items.length - 1);
  });
  return items;
}

const kindOf = (kind: QuoteKind): string => (kind === 'direct' || kind === 'attitude' ? kind : 'reported');

function cases(file: string, kind: string): void {
  const path = join(goldFolder, file);
  if (!existsSync(path)) return console.log(`${file}: absent, skipped`);
  const measured = parseCases(readFileSync(path, 'utf8')).map((c, i): Measured => {
    const gold = new Map<string, { pieces: Span[]; kind: string; speaker: Span | null }>();
    for (const q of c.quotes) {
      const known = kind === 'direct' ? undefined : gold.get(q.key);
      if (known) known.pieces.push(q);
      else
        gold.set(`${q.key}${gold.size}`.slice(0, kind === 'direct' ? undefined : q.key.length), {
          pieces: [q],
          kind,
          speaker: q.speaker,
        });
    }
    const found = contents(
      quotationsOf(c.text).filter((q) => kind !== 'direct' || q.kind === 'direct' || q.kind === 'mixed'),
    );
    return {
      name: `${file}:${c.line}`,
      text: c.text,
      looked: i % 2 === 0,
      ...measure(c.text, [...gold.values()], found),
    };
  });
  report(file, measured, true);
}

function goldArticles(group: GoldGroup): void {
  const all = loadGold(group).map((g, i) => {
    const gold = g.quotes.map((q): Item => ({ pieces: [q], kind: q.kind, speaker: q.speaker?.part ?? null }));
    const found = quotationsOf(g.text).map((q): Item => ({
      pieces: [q],
      kind: q.kind,
      speaker: q.speaker,
    }));
    return { name: g.name, text: g.text, looked: i % 2 === 0, gold, found };
  });
  for (const kind of ['direct', 'indirect', 'mixed']) {
    report(
      `${groupTitles[group]}, ${kind}`,
      all.map((d) => ({
        ...d,
        matches: pair(
          d.text,
          d.gold.filter((q) => q.kind === kind),
          d.found.filter((q) => q.kind === kind),
        ),
      })),
    );
  }
  report(
    `${groupTitles[group]}, any kind`,
    all.map((d) => ({ ...d, ...measure(d.text, d.gold, d.found) })),
    true,
  );
}

/** Whether speakers end up as the right entity after coreference, on the gold articles. */
function entities(group: GoldGroup): void {
  const analyzer = createAnalyzer(loadResources(), languages);
  const counts = new Map<string, [number, number, number]>();
  for (const gold of loadGold(group)) {
    const analysis = analyzer.analyze(gold.text);
    for (const quote of gold.quotes) {
      if (!quote.speaker?.entity) continue;
      const found = analysis.quotes.find(
        (q) => overlap({ pieces: [q], kind: '', speaker: null }, { pieces: [quote], kind: '', speaker: null }) >= 0.8,
      );
      if (!found) continue;
      const entity = analysis.entities.find((e) => e.id === found.speaker?.entity);
      const right = entity !== undefined && goldOf(gold, entity.mentions) === quote.speaker.entity;
      for (const type of [quote.speaker.part ? typeOf(gold.text, quote.speaker.part) : 'none', 'all']) {
        const [a, b, c] = counts.get(type) ?? [0, 0, 0];
        counts.set(type, [a + Number(right), b + Number(entity === undefined), c + 1]);
      }
      if (!right && showErrors)
        console.log(
          `  ENTITY ${gold.name}: ${quote.speaker.part?.text} is ${quote.speaker.entity}, found ${entity?.name ?? 'nobody'}`,
        );
    }
  }
  console.log(
    `\n-- ${groupTitles[group]}, entity of the speaker (right, none, all): ` +
      [...counts].map(([type, c]) => `${type} ${c.join('/')}`).join(', '),
  );
}

/** The gold entity that most of these mentions belong to. */
function goldOf(gold: GoldArticle, mentions: readonly Span[]): string | null {
  const votes = gold.entities.map((e) => ({
    id: e.id,
    votes: mentions.filter((m) => e.mentions.some((g) => g.start === m.start && g.end === m.end)).length,
  }));
  const best = votes.sort((a, b) => b.votes - a.votes)[0];
  return best && best.votes > 0 ? best.id : null;
}

function report(title: string, measured: readonly Measured[], errors = false): void {
  console.log(`\n-- ${title}`);
  const halves: [string, readonly Measured[]][] = [
    ['all', measured],
    ['looked at', measured.filter((m) => m.looked)],
    ['unseen', measured.filter((m) => !m.looked)],
  ];
  for (const [name, part] of halves) {
    const matches = part.flatMap((m) => m.matches);
    const interval = f1Interval(part.map((m) => count(m.matches, (x) => x.speaker)));
    console.log(
      `${name.padEnd(10)} exact ${line(score(matches, (m) => m.exact))}  overlap ${line(score(matches, () => true))}`,
    );
    console.log(
      `${''.padEnd(10)} joint ${line(score(matches, (m) => m.speaker))} ${printInterval(interval)}  speaker ${bySpeaker(part)}`,
    );
  }
  printApart(measured);
  if (errors)
    printErrors(
      measured.filter((m) => m.looked),
      showErrors ? Infinity : 8,
    );
}

/** The convention before attitudes were a kind: one line, so that old figures can be compared. */
function printApart(measured: readonly Measured[]): void {
  const apart = measured.flatMap((m) => m.apart ?? []);
  const attitudes = apart.reduce((sum, a) => sum + a.attitudes, 0);
  if (attitudes === 0) return;
  const marked = apart.reduce((sum, a) => sum + a.marked, 0);
  const together = apart.flatMap((a) => a.together);
  console.log(
    `attitudes  ${attitudes} found, not in the lines above; the gold marks ${marked} as reports, which are not in them either. ` +
      `As reports: ${line(score(together, () => true))}, joint ${line(score(together, (m) => m.speaker))}`,
  );
}

function count(matches: readonly Match[], right: (m: Match) => boolean): DocumentCounts {
  return {
    right: matches.filter((m) => m.gold && m.found && right(m)).length,
    found: matches.filter((m) => m.found).length,
    gold: matches.filter((m) => m.gold).length,
  };
}

function score(matches: readonly Match[], right: (m: Match) => boolean): Rates {
  const c = count(matches, right);
  return rates(c.right, c.found, c.gold);
}

function line(r: Rates): string {
  return `P ${r.precision.toFixed(1)} R ${r.recall.toFixed(1)} F1 ${r.f1.toFixed(1)} (${r.right}/${r.found}/${r.gold})`;
}

/** Speaker accuracy over matched quotations by the gold speaker's type. */
function bySpeaker(part: readonly Measured[]): string {
  const types = new Map<string, [number, number]>();
  for (const { text, matches } of part) {
    for (const m of matches) {
      if (!m.gold || !m.found) continue;
      for (const type of [typeOf(text, m.gold.speaker), 'all']) {
        const [right, all] = types.get(type) ?? [0, 0];
        types.set(type, [right + Number(m.speaker), all + 1]);
      }
    }
  }
  return ['name', 'nominal', 'pronoun', 'none', 'all']
    .map((t) => `${t} ${(types.get(t) ?? [0, 0]).join('/')}`)
    .join(', ');
}

function typeOf(text: string, speaker: Span | null): string {
  if (!speaker) return 'none';
  const mention = text.slice(speaker.start, speaker.end);
  if (/^(?:he|she|it|they|we|i|you|her|his|their)$/i.test(mention)) return 'pronoun';
  return /^(?:the |a |an )?\p{Lu}|\p{Lu}\p{L}+$/iu.test(mention) && /\p{Lu}/u.test(mention.slice(1))
    ? 'name'
    : 'nominal';
}

/** The errors of the half that was looked at, those with a wrong speaker or an extra quotation first. */
function printErrors(measured: readonly Measured[], most: number): void {
  const errors = measured.flatMap(({ name, text, matches }) =>
    matches.filter((m) => !(m.gold && m.found && m.speaker)).map((m) => ({ name, text, m })),
  );
  const rank = ({ m }: { m: Match }): number => (!m.found ? 2 : !m.gold ? 1 : 0);
  for (const { name, text, m } of errors.sort((a, b) => rank(a) - rank(b)).slice(0, most)) {
    const { start, end } = (m.gold ?? m.found)!.pieces[0];
    const problem = ['SPEAKER', 'EXTRA', 'MISSED'][rank({ m })];
    console.log(`  ${problem} ${name}: gold ${who(text, m.gold)}, found ${who(text, m.found)}`);
    console.log(
      `    ${`${text.slice(Math.max(0, start - 60), start)}«${text.slice(start, Math.min(end, start + 120))}»${text.slice(end, end + 60)}`.replace(/\s+/g, ' ')}`,
    );
  }
}

function who(text: string, item: Item | null): string {
  return item?.speaker ? text.slice(item.speaker.start, item.speaker.end) : '-';
}

meantime();
cases('direct-cases.txt', 'direct');
cases('speech.txt', 'reported');
for (const group of goldGroups) {
  goldArticles(group);
  entities(group);
}
