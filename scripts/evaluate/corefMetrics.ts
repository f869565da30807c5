/** A partition of mention keys into chains. */
export type Partition = readonly (readonly string[])[];

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Sums of a metric's numerators and denominators, so that documents add up before dividing. */
export interface Counts {
  readonly p: number;
  readonly pTotal: number;
  readonly r: number;
  readonly rTotal: number;
}

export function score({ p, pTotal, r, rTotal }: Counts): Score {
  const precision = pTotal > 0 ? p / pTotal : 0;
  const recall = rTotal > 0 ? r / rTotal : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

export const zero: Counts = { p: 0, pTotal: 0, r: 0, rTotal: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { p: a.p + b.p, pTotal: a.pTotal + b.pTotal, r: a.r + b.r, rTotal: a.rTotal + b.rTotal };
}

/** The mean of the three metrics' F1, as the CoNLL shared tasks rank. */
export const conll = (counts: { readonly muc: Counts; readonly bCubed: Counts; readonly ceafE: Counts }): number =>
  (score(counts.muc).f1 + score(counts.bCubed).f1 + score(counts.ceafE).f1) / 3;

/** MUC, link based (Vilain et al. 1995). */
export function muc(gold: Partition, found: Partition): Counts {
  const links = (of: Partition, by: Partition): [number, number] => {
    const chainOf = index(by);
    let right = 0;
    let total = 0;
    for (const chain of of) {
      const parts = new Set(chain.map((m) => chainOf.get(m) ?? `alone:${m}`));
      right += chain.length - parts.size;
      total += chain.length - 1;
    }
    return [right, total];
  };
  const [r, rTotal] = links(gold, found);
  const [p, pTotal] = links(found, gold);
  return { p, pTotal, r, rTotal };
}

/** B³, mention based (Bagga and Baldwin 1998). */
export function bCubed(gold: Partition, found: Partition): Counts {
  const share = (of: Partition, by: Partition): [number, number] => {
    const chainOf = index(by);
    let sum = 0;
    let total = 0;
    for (const chain of of) {
      const overlap = new Map<unknown, number>();
      for (const m of chain) {
        const other = chainOf.get(m);
        if (other !== undefined) overlap.set(other, (overlap.get(other) ?? 0) + 1);
      }
      for (const n of overlap.values()) sum += (n * n) / chain.length;
      total += chain.length;
    }
    return [sum, total];
  };
  const [r, rTotal] = share(gold, found);
  const [p, pTotal] = share(found, gold);
  return { p, pTotal, r, rTotal };
}

/** CEAF with φ4, entity based (Luo 2005): the best one-to-one alignment of chains. */
export function ceafE(gold: Partition, found: Partition): Counts {
  const similarity = gold.map((g) => {
    const inGold = new Set(g);
    return found.map((f) => (2 * f.filter((m) => inGold.has(m)).length) / (g.length + f.length));
  });
  const best = bestAssignment(similarity);
  return { p: best, pTotal: found.length, r: best, rTotal: gold.length };
}

function index(chains: Partition): Map<string, number> {
  return new Map(chains.flatMap((chain, i) => chain.map((m) => [m, i] as const)));
}

/** Total weight of the heaviest one-to-one assignment (Hungarian method, Kuhn 1955), O(n³). */
function bestAssignment(weights: readonly (readonly number[])[]): number {
  const n = Math.max(weights.length, weights[0]?.length ?? 0);
  if (n === 0) return 0;
  const cost = (i: number, j: number): number => -(weights[i]?.[j] ?? 0);
  const u = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const match = new Int32Array(n + 1);
  const way = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let j0 = 0;
    const least = new Float64Array(n + 1).fill(Infinity);
    const used = new Uint8Array(n + 1);
    do {
      used[j0] = 1;
      let delta = Infinity;
      let j1 = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const reduced = cost(match[j0] - 1, j - 1) - u[match[j0]] - v[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = j0;
        }
        if (least[j] < delta) {
          delta = least[j];
          j1 = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[match[j]] += delta;
          v[j] -= delta;
        } else least[j] -= delta;
      }
      j0 = j1;
    } while (match[j0] !== 0);
    do {
      match[j0] = match[way[j0]];
      j0 = way[j0];
    } while (j0 !== 0);
  }
  let total = 0;
  for (let j = 1; j <= n; j++) total += -cost(match[j] - 1, j - 1);
  return total;
}
