/** What a document adds to an F1. */
export interface DocumentCounts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/**
 * A 95 % bootstrap interval over documents of any score of a set of them: `[low, high]`. The generator is seeded, so that runs agree.
 */
export function bootstrap<Document>(
  documents: readonly Document[],
  score: (drawn: readonly Document[]) => number,
  rounds = 2000,
): [number, number] {
  let seed = 20170828;
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const scores = Array.from({ length: rounds }, () =>
    score(documents.map(() => documents[Math.floor(random() * documents.length)])),
  ).sort((a, b) => a - b);
  return [scores[Math.floor(rounds * 0.025)], scores[Math.floor(rounds * 0.975)]];
}

/** The interval of an F1, in percent. */
export const f1Interval = (documents: readonly DocumentCounts[]): [number, number] =>
  bootstrap(documents, (drawn) => {
    let [right, found, gold] = [0, 0, 0];
    for (const d of drawn) {
      right += d.right;
      found += d.found;
      gold += d.gold;
    }
    return found + gold === 0 ? 0 : (200 * right) / (found + gold);
  });

/** "[88.7, 98.2]". */
export const printInterval = ([low, high]: readonly [number, number]): string =>
  `[${low.toFixed(1)}, ${high.toFixed(1)}]`;
