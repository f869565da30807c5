/** What nobody has looked at yet. */
import { method, type Position, type Range, type VersionedDocument } from './base';

/** An uncertain reading, or an annotation whose place is unsure. */
export interface ReviewItem {
  readonly range: Range;
  readonly kind: 'entity' | 'quotation' | 'time' | 'annotation';
  /** "Nobody: a person?"; the question in a few words. */
  readonly question: string;
  /** Of an annotation. */
  readonly id?: string;
  /** How many are left, this one included. */
  readonly left: number;
}

export interface ReviewParams extends VersionedDocument {
  readonly position: Position;
  readonly direction: 'next' | 'previous';
}

/** Request: the next thing nobody has looked at, round the end; null when there is none. */
export const reviewRequest = method<ReviewParams, ReviewItem | null>('dateline/review');
