import type { EntityType, Span } from '../analysis';
import type { Article } from '../article';
import type { TokenRange } from '../syntax/syntax';
import { lowerText } from '../text/tokens';
import type { DeterminerKind, PronounForm, Sex } from './language';

/** A span that may be a mention of somebody or something. */
export type Candidate = NameCandidate | Nominal | Pronoun;

/** What every candidate has. Token indexes are half-open, offsets UTF-16. */
interface CandidateBase extends Span, TokenRange {
  /** Token that says what it is: the noun of a noun phrase, the last word of a name. */
  readonly head: number;
  /** Lower-case head noun (singular) or pronoun; of a name its text. */
  readonly word: string;
  readonly sex: Sex;
  readonly plural: boolean;
  readonly sentence: number;
}

export interface NameCandidate extends CandidateBase {
  readonly kind: 'name';
  readonly type: EntityType;
  /** Index into `article.names`. */
  readonly name: number;
}

/** A common-noun phrase with what its modifiers say. */
export interface Nominal extends CandidateBase {
  readonly kind: 'nominal';
  readonly type: EntityType;
  readonly determiner: DeterminerKind | 'none';
  /** Begins with "this" or the like: what is at hand, not what was spoken of. */
  readonly deictic: boolean;
  /** Begins with "his", "our" or the like. */
  readonly owned: boolean;
  /** Lower-case modifiers between determiner and head, names excluded. */
  readonly modifiers: readonly string[];
  /** Indexes into `article.names` of names inside the phrase. */
  readonly names: readonly number[];
  /** Country that a demonym or possessive in the phrase names, ISO alpha-2, or null. */
  readonly country: string | null;
}

export interface Pronoun extends CandidateBase {
  readonly kind: 'pronoun';
  readonly type: null;
  readonly form: PronounForm;
}

/** The word of a token in lower case. */
export function lowerWord({ tokens }: Article, token: number): string {
  return lowerText(tokens, token);
}
