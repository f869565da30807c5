import type { Settings } from './structured';

/** Margin and thinning were chosen by leave-one-source-out with half of the largest sources; see docs/evaluation.md. */
export const SETTINGS: Settings = { epochs: 6, margin: 3, dropout: 0.2, seed: 1 };

/** The first round only has to read the open texts from which names are mined. */
export const FIRST_ROUND: Settings = { ...SETTINGS, epochs: 4 };

/** Share of a source's sentences that train, 1 where not given: the biggest are noisy or far from news, and would drown the others. */
export const SHARES: Readonly<Record<string, number>> = { gmb: 0.5, multiconer1: 0.5, multiconer2: 0.5, litbank: 0.3 };

/** The second round is run once for each seed, and the weights averaged: a linear ensemble costs nothing once it is one model. */
export const SEEDS: readonly number[] = [1, 2];

/** A feature must occur so often in the training set. */
export const MINIMUM_COUNT = 2;

/** Bytes the packed weights may take; the mined names take what is left of 4 MB. */
export const MAXIMUM_SIZE = 3_300_000;
