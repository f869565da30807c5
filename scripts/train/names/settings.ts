import type { FieldSettings } from './field';

/** Chosen by leaving three sources out at once (gum_open, uner_ewt, meantime); see docs/evaluation.md. */
export const fieldSettings: FieldSettings = { epochs: 5, rate: 0.1, l1: 0.4, margin: 1, dropout: 0.2, seed: 1 };

/** Share of a source's sentences that train, 1 where not given: the biggest are far from news, and would drown the others. */
export const shares: Readonly<Record<string, number>> = { multiconer1: 0.5, multiconer2: 0.5, litbank: 0.3 };

/** The second round is run once for each seed, and the weights averaged: a linear ensemble costs nothing once it is one model. */
export const fieldSeeds: readonly number[] = [1, 2, 3];

/** A feature must occur so often in the training set. */
export const minimumCount = 3;

/** Bytes the packed weights may take; hints and mined names take what is left of 4 MB. */
export const maximumSize = 2_750_000;

/** Sources whose marked names are mined as well: texts about what is known, clean enough for each name to count. */
export const minedSources: readonly string[] = [
  'redocred',
  'crossner',
  'gum_open',
  'uner_ewt',
  'meantime',
  'multiconer1',
  'multiconer2',
];

/** Sources that show of words what names they are part of, or stand beside. */
export const hintSources: readonly string[] = [...minedSources, 'gmb'];
