import type { Lemmas } from '../../../../core/syntax/syntax';
import { remembering } from '../../../../core/text/remembering';
import { nounLemma } from './nounLemma';
import { verbLemma } from './verbLemma';

/** Base forms: irregular words are data, the rest is spelling. */
export const lemmas: Lemmas = { noun: remembering(nounLemma), verb: remembering(verbLemma) };
