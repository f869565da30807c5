import type { GoldArticle } from './articles';
import type { Named } from './score';

export interface Bin {
  readonly from: number;
  count: number;
  right: number;
  claimed: number;
}

/** Ten bins of claimed probability, with how often names in them are right. */
export function emptyBins(): Bin[] {
  return Array.from({ length: 10 }, (_, i) => ({ from: i / 10, count: 0, right: 0, claimed: 0 }));
}

export function addToBins(
  bins: readonly Bin[],
  { names }: GoldArticle,
  found: readonly (Named & { score: number })[],
): void {
  const gold = new Set(names.map(({ start, end, type }) => `${start}:${end}:${type}`));
  for (const { start, end, type, score } of found) {
    if (!['person', 'place', 'organization'].includes(type)) continue;
    const bin = bins[Math.min(9, Math.floor(score * 10))];
    bin.count++;
    bin.claimed += score;
    if (gold.has(`${start}:${end}:${type}`)) bin.right++;
  }
}
