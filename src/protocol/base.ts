export type { Position, Range } from '../core/text/lines';

/** A method's name together with the types of its parameters and its result (`void` for a notification). */
export interface Method<P, R> {
  readonly method: string;
  /** Never set: carries the types only. */
  readonly types?: (params: P) => R;
}

/** Names a method of ours. */
export const method = <P, R>(name: string): Method<P, R> => ({ method: name });

/** A document at a version. */
export interface VersionedDocument {
  readonly uri: string;
  readonly version: number;
}

/** How sure a reading is, in a word. */
export type Certainty = 'certain' | 'likely' | 'unsure';
