import type { Settings } from './structured';

/** Chosen by leave-one-source-out, see docs/evaluation.md. */
export const SETTINGS: Settings = { epochs: 5, margin: 0, dropout: 0, seed: 1 };

/** A feature must occur so often in the training set. */
export const MINIMUM_COUNT = 2;

/** Bytes the packed weights may take. */
export const MAXIMUM_SIZE = 3_900_000;
