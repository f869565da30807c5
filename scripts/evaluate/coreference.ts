import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Mention } from '../../src/core/analysis';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { spanKey } from '../../src/core/text/spans';
import { loadResources } from '../reading/resources';
import { add, bCubed, ceafE, muc, score, type Counts, type Partition } from './corefMetrics';

interface GoldMention {
  start: number;
  end: number;
  text: string;
  type: string;
  form: 'name' | 'nom' | 'pron';
}
interface GoldDocument {
  id: string;
  text: string;
  clusters: GoldMention[][];
}

const zero: Counts = { p: 0, pTotal: 0, r: 0, rTotal: 0 };

/**
 * Coreference on MEANTIME: MUC, B³, CEAF-e and their mean over all mentions; pairwise links between names; pronouns answered and right.
 * A gold mention is a whole phrase; ours is matched to the shortest gold mention that holds it and is of the same form.
 */
function evaluateCoreference(path: string, analyze: (text: string) => Analysis): Record<string, unknown> {
  const documents = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
  const sums = { muc: zero, bCubed: zero, ceafE: zero, namePairs: zero, corePairs: zero };
  const pronouns: Record<string, { gold: number; answered: number; right: number }> = {};
  const errors: string[] = [];
  for (const document of documents) {
    const analysis = analyze(document.text);
    const gold = document.clusters.filter((c) => c.length > 0);
    const taken = new Set<string>();
    const aligned = analysis.entities.map((e) => e.mentions.map((m) => align(m, gold, taken)));
    const goldKeys: Partition = gold.map((c) => c.map(spanKey));
    const foundKeys: Partition = aligned.map((chain) => chain.map((a) => a.key)).filter((c) => c.length > 0);
    const many = (p: Partition): Partition => p.filter((c) => c.length > 1);
    sums.muc = add(sums.muc, muc(goldKeys, foundKeys));
    sums.bCubed = add(sums.bCubed, bCubed(many(goldKeys), many(foundKeys)));
    sums.ceafE = add(sums.ceafE, ceafE(many(goldKeys), many(foundKeys)));
    sums.namePairs = add(
      sums.namePairs,
      countNamePairs(document, gold, aligned, () => true, errors),
    );
    sums.corePairs = add(
      sums.corePairs,
      countNamePairs(document, gold, aligned, (m) => coreTypes.has(m.type), []),
    );
    countPronouns(document, gold, aligned, pronouns, errors);
  }
  const [m, b, c] = [score(sums.muc), score(sums.bCubed), score(sums.ceafE)];
  return {
    documents: documents.length,
    muc: m,
    bCubed: b,
    ceafE: c,
    conll: (m.f1 + b.f1 + c.f1) / 3,
    namePairs: withCounts(sums.namePairs),
    namePairsWithoutProducts: withCounts(sums.corePairs),
    pronouns,
    errors,
  };
}

interface Aligned {
  readonly key: string;
  readonly gold: GoldMention | null;
  readonly chain: number;
  readonly mention: Mention;
}

const formOf = { name: 'name', nominal: 'nom', pronoun: 'pron' } as const;

function align(mention: Mention, gold: readonly GoldMention[][], taken: Set<string>): Aligned {
  let best: GoldMention | null = null;
  let chain = -1;
  gold.forEach((cluster, i) =>
    cluster.forEach((g) => {
      if (g.start > mention.start || g.end < mention.end || g.form !== formOf[mention.kind]) return;
      if (taken.has(spanKey(g)) || (best !== null && best.end - best.start <= g.end - g.start)) return;
      best = g;
      chain = i;
    }),
  );
  if (best !== null) taken.add(spanKey(best));
  return { key: best === null ? `ours:${spanKey(mention)}` : spanKey(best), gold: best, chain, mention };
}

function countNamePairs(
  document: GoldDocument,
  gold: readonly GoldMention[][],
  aligned: readonly Aligned[][],
  counts: (mention: GoldMention) => boolean,
  errors: string[],
): Counts {
  const ours = new Map<string, number>();
  let p = 0;
  let pTotal = 0;
  aligned.forEach((chain, i) => {
    const names = chain.filter((a) => a.gold?.form === 'name' && counts(a.gold));
    for (const a of names) ours.set(a.key, i);
    for (const [x, y] of pairs(names)) {
      pTotal++;
      if (x.chain === y.chain) p++;
      else errors.push(`${document.id}: joined "${x.mention.text}" and "${y.mention.text}"`);
    }
  });
  let r = 0;
  let rTotal = 0;
  for (const cluster of gold) {
    for (const [x, y] of pairs(cluster.filter((m) => m.form === 'name' && ours.has(spanKey(m))))) {
      rTotal++;
      if (ours.get(spanKey(x)) === ours.get(spanKey(y))) r++;
      else errors.push(`${document.id}: not joined "${x.text}" and "${y.text}"`);
    }
  }
  return { p, pTotal, r, rTotal };
}

/** People, places and organizations; MEANTIME also chains products, market indexes and mixed things. */
const coreTypes = new Set(['PER', 'LOC', 'ORG']);

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((y, i) => items.slice(0, i).map((x): [T, T] => [x, y]));
}

function withCounts(counts: Counts): Record<string, number> {
  return { ...score(counts), right: counts.p, found: counts.pTotal, gold: counts.rTotal };
}

const kinds: Readonly<Record<string, string>> = {
  he: 'he/she',
  him: 'he/she',
  his: 'he/she',
  himself: 'he/she',
  she: 'he/she',
  her: 'he/she',
  hers: 'he/she',
  herself: 'he/she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  i: 'I/we',
  me: 'I/we',
  my: 'I/we',
  we: 'I/we',
  us: 'I/we',
  our: 'I/we',
  who: 'who',
};

/** A pronoun is right when its chain holds a name or noun of the gold chain; without any other mention in the gold chain it is not counted. */
function countPronouns(
  document: GoldDocument,
  gold: readonly GoldMention[][],
  aligned: readonly Aligned[][],
  pronouns: Record<string, { gold: number; answered: number; right: number }>,
  errors: string[],
): void {
  const chainAt = new Map<string, Aligned[]>();
  aligned.forEach((chain) => chain.forEach((a) => chainAt.set(a.key, chain)));
  for (const cluster of gold) {
    if (!cluster.some((m) => m.form !== 'pron')) continue;
    for (const mention of cluster) {
      const kind = kinds[mention.text.toLowerCase()];
      if (mention.form !== 'pron' || !kind) continue;
      const count = (pronouns[kind] ??= { gold: 0, answered: 0, right: 0 });
      count.gold++;
      const chain = chainAt.get(spanKey(mention));
      const others = chain?.filter((a) => a.mention.kind !== 'pronoun') ?? [];
      if (others.length === 0) continue;
      count.answered++;
      const inGold = new Set(cluster.map(spanKey));
      const overlapping = others.some(
        (a) =>
          inGold.has(a.key) ||
          cluster.some((g) => g.form !== 'pron' && g.start <= a.mention.start && a.mention.end <= g.end),
      );
      if (overlapping) count.right++;
      else
        errors.push(
          `${document.id}: "${mention.text}" at ${mention.start} read as "${others[0].mention.text}", is "${cluster[0].text}"`,
        );
    }
  }
}

if (require.main === module) {
  const path = join(__dirname, '..', '..', '..', 'shared', 'data', 'coref', 'meantime_dev.jsonl');
  if (!existsSync(path)) console.log('coreference: ../shared/data/coref is absent, skipped');
  else {
    const analyzer = createAnalyzer(loadResources(), languages);
    const { errors, ...scores } = evaluateCoreference(path, (text) => analyzer.analyze(text));
    console.log(JSON.stringify(scores, null, 1));
    if (process.argv.includes('--errors')) console.log((errors as string[]).join('\n'));
  }
}
