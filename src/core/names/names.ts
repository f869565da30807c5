import type { EntityType, Evidence } from '../analysis';
import type { TokenRange } from '../syntax/syntax';

/** Names of events become named events, never entities. */
export type NameType = EntityType | 'event';

/** A recognized name: no title, no possessive 's. */
export interface NameSpan extends TokenRange {
  readonly type: NameType;
  /** Calibrated probability of exactly this span and type. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** How well these words read as a name of each type, and as none; see `readingsOf`. */
  readonly readings?: readonly number[];
  /** The type that the machine read for just these words, where a person gave them another. */
  readonly was?: NameType;
  /** Index of the name whose new type this one took over, since the machine reads the two as one. */
  readonly typeFrom?: number;
  /** What a correction replaced; `reading` is the type, with the words where they were others. */
  readonly overruled?: readonly Evidence[];
}
