import type { EntityType, Evidence } from '../analysis';
import type { TokenRange } from '../syntax/syntax';

/** A recognized name: no title, no possessive 's. 'event' names become named events, never entities. */
export interface NameSpan extends TokenRange {
  readonly type: EntityType | 'event';
  /** Calibrated probability of exactly this span and type. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** How well these words read as a name of each type, and as none; see `readingsOf`. */
  readonly readings?: readonly number[];
  /** The type that the machine read for just these words, where a person gave them another. */
  readonly was?: EntityType | 'event';
  /** Index of the name whose new type this one took over, since the machine reads the two as one. */
  readonly follows?: number;
  /** What a person's word replaced; `reading` is the type, with the words where they were others. */
  readonly overruled?: readonly Evidence[];
}
