/** What people ask for about their annotations, and what became of it. */
import type { Operation as OperationOver } from '../annotations/operations/operation';
import { method, type Range, type VersionedDocument } from './base';

export type { Scope } from '../annotations/operations/operation';

/** A step back or forth in the history of an article's annotations: `entry` is of an earlier answer. */
export type HistoryStep =
  { readonly kind: 'undo'; readonly entry: string } | { readonly kind: 'redo'; readonly entry: string };

/** What a person asks for. Ranges are of the request's version. */
export type Operation = OperationOver<Range> | HistoryStep;

export interface ApplyParams extends VersionedDocument {
  readonly operation: Operation;
}

export interface Applied extends VersionedDocument {
  readonly revision: number;
  /** Names the step for `undo` and `redo`; null when nothing was changed. */
  readonly entry: string | null;
  /** What was done, for the status bar and the undo list ("Merged Abbas Ibrahim with the general"); or why nothing was. */
  readonly message: string;
  readonly done: boolean;
  /** The annotations made or changed. */
  readonly ids: readonly string[];
}

/** Request. Null when the document is not open. */
export const applyRequest = method<ApplyParams, Applied | null>('dateline/apply');
