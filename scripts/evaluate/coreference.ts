import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Mention } from '../../src/core/analysis';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { spanKey } from '../../src/core/text/spans';
import { loadResources } from '../reading/resources';
import { bootstrap, f1Interval } from './bootstrap';
import { add, bCubed, ceafE, conll, muc, score, zero, type Counts, type Partition } from './corefMetrics';

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

/**
 * Coreference on MEANTIME: MUC, B³, CEAF-e and their mean over all mentions; pairwise links between names; pronouns answered and right.
 * Each with a 95 % bootstrap interval over documents. A gold mention is a whole phrase; ours is matched to the shortest gold mention that holds it and is of the same form.
 */
function evaluateCoreference(path: string, analyze: (text: string) => Analysis): Record<string, unknown> {
  const documents = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
  const pronouns: Record<string, PronounCounts> = {};
  const errors: string[] = [];
  const each = documents.map((document): DocumentScores => {
    const analysis = analyze(document.text);
    const gold = document.clusters.filter((c) => c.length > 0);
    const taken = new Set<string>();
    const aligned = analysis.entities.map((e) => e.mentions.map((m) => align(m, gold, taken)));
    const goldKeys: Partition = gold.map((c) => c.map(spanKey));
    const foundKeys: Partition = aligned.map((chain) => chain.map((a) => a.key)).filter((c) => c.length > 0);
    const many = (p: Partition): Partition => p.filter((c) => c.length > 1);
    const own: Record<string, PronounCounts> = {};
    countPronouns(document, gold, aligned, own, errors);
    for (const [kind, count] of Object.entries(own)) pronouns[kind] = addPronouns(pronouns[kind], count);
    return {
      muc: muc(goldKeys, foundKeys),
      bCubed: bCubed(many(goldKeys), many(foundKeys)),
      ceafE: ceafE(many(goldKeys), many(foundKeys)),
      namePairs: countNamePairs(document, gold, aligned, () => true, errors),
      corePairs: countNamePairs(document, gold, aligned, (m) => coreTypes.has(m.type), []),
      pronouns: Object.values(own).reduce(addPronouns, { gold: 0, answered: 0, right: 0 }),
    };
  });
  const sum = (metric: Metric, of: readonly DocumentScores[] = each): Counts =>
    of.map((d) => d[metric]).reduce(add, zero);
  const average = (of: readonly DocumentScores[]): number =>
    conll({ muc: sum('muc', of), bCubed: sum('bCubed', of), ceafE: sum('ceafE', of) });
  const interval = (of: (drawn: readonly DocumentScores[]) => number) => bootstrap(each, of);
  const metric = (name: Metric): Record<string, unknown> => ({
    ...score(sum(name)),
    f1Interval: interval((drawn) => score(sum(name, drawn)).f1),
  });
  return {
    documents: documents.length,
    muc: metric('muc'),
    bCubed: metric('bCubed'),
    ceafE: metric('ceafE'),
    conll: average(each),
    conllInterval: interval(average),
    namePairs: { ...metric('namePairs'), ...counted(sum('namePairs')) },
    namePairsWithoutProducts: { ...metric('corePairs'), ...counted(sum('corePairs')) },
    pronouns,
    pronounsInterval: f1Interval(
      each.map(({ pronouns: p }) => ({ right: p.right, found: p.answered, gold: p.gold })),
    ).map((percent) => percent / 100),
    errors,
  };
}

type Metric = 'muc' | 'bCubed' | 'ceafE' | 'namePairs' | 'corePairs';

interface PronounCounts {
  gold: number;
  answered: number;
  right: number;
}

type DocumentScores = Readonly<Record<Metric, Counts>> & { readonly pronouns: PronounCounts };

const addPronouns = (a: PronounCounts | undefined, b: PronounCounts): PronounCounts => ({
  gold: (a?.gold ?? 0) + b.gold,
  answered: (a?.answered ?? 0) + b.answered,
  right: (a?.right ?? 0) + b.right,
});

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

function counted(counts: Counts): Record<string, number> {
  return { right: counts.p, found: counts.pTotal, gold: counts.rTotal };
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
  pronouns: Record<string, PronounCounts>,
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
