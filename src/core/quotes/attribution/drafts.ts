import type { QuoteKind } from '../../analysis';
import type { TokenRange } from '../../syntax/syntax';
import type { Source } from '../sources/source';

/** A quotation in the making: tokens and indexes, not yet offsets. */
export interface Draft extends TokenRange {
  readonly kind: QuoteKind;
  /** Indexes of the marked stretches it consists of or holds. */
  readonly marked: readonly number[];
  readonly cue: TokenRange | null;
  readonly source: Source | null;
  /** Why there is no source: the rule name. */
  readonly missing: string;
  readonly rule: string;
  readonly score: number;
  /** The draft whose speech it goes on with. */
  readonly continues: Draft | null;
}
