/** How the reading of an article stands. */
import { method, type VersionedDocument } from './base';
import type { GroupKind } from './outline';

/**
 * - `reading`: the weights are loading or the text is being read
 * - `ready`: read whole
 * - `limited`: over the limits; layout, and the names near what is shown. `notice` says so
 * - `otherLanguage`: in a language, or with weights, for which not all stages are there. `notice` says which
 * - `failed`: the weights could not be loaded, or reading failed. `notice` says why
 */
export type Phase = 'reading' | 'ready' | 'limited' | 'otherLanguage' | 'failed';

/** How the reading of an open article stands. */
export interface State extends VersionedDocument {
  readonly phase: Phase;
  /** Items per group; all zero while the first reading is under way. */
  readonly counts: Readonly<Record<GroupKind, number>>;
  /** `YYYY-MM-DD` or null. */
  readonly date: string | null;
  /** Did a person give the date? */
  readonly dateGiven: boolean;
  /** One sentence for the reader, or null. */
  readonly notice: string | null;
}

/** Notification, server to client: after each reading, and when one begins that takes long enough to notice. */
export const stateNotification = method<State, void>('dateline/state');
