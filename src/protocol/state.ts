/** How the reading of an article stands. */
import { method, type VersionedDocument } from './base';
import type { GroupKind } from './outline';

/**
 * The one answer to "has this article been read?", on which every view stands: that there is nothing of a kind is said of an article
 * that is `read`, and of no other.
 */
export type Standing = BeingRead | NotRead | Read;

/** The weights are loading or the text is being read. */
export interface BeingRead {
  readonly phase: 'reading';
}

/**
 * - `tooLong`: over the limits; layout, and the names near what is shown
 * - `partly`: in a language, or with weights, for which not all stages are there
 * - `failed`: the weights could not be loaded, or reading failed
 * - `noServer`: the server does not run; the client says so
 */
export type WhyNotRead = 'tooLong' | 'partly' | 'failed' | 'noServer';

/** Not read, or not whole. */
export interface NotRead {
  readonly phase: 'notRead';
  readonly why: WhyNotRead;
  /** Why, and what to do, in a sentence or two for the reader. */
  readonly notice: string;
  /** Of what is read `partly`; null where nothing was counted. */
  readonly counts: Counts | null;
  readonly date: ArticleDate | null;
}

/** Read whole. */
export interface Read {
  readonly phase: 'read';
  readonly counts: Counts;
  readonly date: ArticleDate | null;
}

/** Items per group. */
export type Counts = Readonly<Record<GroupKind, number>>;

export interface ArticleDate {
  /** `YYYY-MM-DD` */
  readonly value: string;
  /** Did a person give it? */
  readonly given: boolean;
}

/** How the reading of an open article stands. */
export type State = VersionedDocument & Standing;

/** Notification, server to client: after each reading, and when one begins that takes long enough to notice. */
export const stateNotification = method<State, void>('dateline/state');
