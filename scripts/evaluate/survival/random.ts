import { randomNumbers } from '../../random';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [from, to). */
  between(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

export function random(seed: number): Random {
  const next = randomNumbers(seed);
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from));
  return { next, between, pick: (list) => list[between(0, list.length)], chance: (share) => next() < share };
}
