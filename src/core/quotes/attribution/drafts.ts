import type { QuoteKind } from '../../analysis';
import type { TokenRange } from '../../syntax/syntax';
import type { NoSpeakerRule, QuotationRule, SpeakerRule } from '../rules';
import type { Source } from '../sources/source';

/** A quotation in the making: tokens and indexes, not yet offsets. */
export interface Draft extends TokenRange {
  readonly kind: QuoteKind;
  /** Indexes of the marked spans it consists of or holds. */
  readonly marked: readonly number[];
  readonly cue: TokenRange | null;
  readonly source: Source | null;
  /** Why there is no source; null where there is one, or nobody has asked yet. */
  readonly missing: NoSpeakerRule | null;
  /** What made it a quotation; where its speaker was found behind it, what found that. */
  readonly rule: QuotationRule | SpeakerRule;
  readonly score: number;
  /** The draft whose speech it goes on with. */
  readonly continues: Draft | null;
}

/** Drafts in text order, the outer one first; of those with the same range the first. */
export function sortDrafts(drafts: readonly Draft[]): Draft[] {
  const sorted = drafts.filter((d) => d.last > d.first).sort((a, b) => a.first - b.first || b.last - a.last);
  return sorted.filter((d, i) => i === 0 || d.first !== sorted[i - 1].first || d.last !== sorted[i - 1].last);
}
