import type { Lemmas } from '../../../../core/syntax/syntax';
import { nounLemma } from './nounLemma';
import { verbLemma } from './verbLemma';

/** Base forms: irregular words are data, the rest is spelling. */
export const lemmas: Lemmas = { noun: nounLemma, verb: verbLemma };
