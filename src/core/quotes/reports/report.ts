import type { TokenRange } from '../../syntax/syntax';
import type { NoSpeakerRule, QuotationRule } from '../rules';
import type { Source } from '../sources/source';

/** A place where the text reports speech or thought: the word that does, who speaks, and what it governs. */
export interface Report {
  readonly cue: TokenRange;
  readonly source: Source | null;
  /** Why there is no source; null where there is one. */
  readonly missing: NoSpeakerRule | null;
  /** It tells a thought or a wish, not speech. */
  readonly thought: boolean;
  /** Tokens of subject and verb. */
  readonly first: number;
  readonly last: number;
  /** Marked span that ends right before it and is its direct speech, or -1. */
  readonly follows: number;
  /** Marked span that it opens ("said: “…”"), or -1. */
  readonly opens: number;
  /** What is said without marks of its own round it. */
  readonly reported: Reported | null;
}

/** A reported clause; two where the attribution splits it. */
export interface Reported {
  readonly clauses: readonly TokenRange[];
  readonly rule: QuotationRule;
}
