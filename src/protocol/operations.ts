/** What people ask for about their annotations, and what became of it. */
import type { EntityType } from '../core/analysis';
import { method, type Range, type VersionedDocument } from './base';

/** How far a "no" reaches: this stretch; this form all over the article; this form in every article of the workspace folder. */
export type Scope = 'here' | 'everywhere' | 'always';

/**
 * What a person asks for. Ranges are of the request's version. A range that names a reading (`at`) may be any of its mentions, or
 * empty inside one. `always` also writes the workspace folder's `.dateline/lexicon.json`.
 */
export type Operation =
  // the reading corrected
  | { readonly kind: 'retype'; readonly at: Range; readonly type: EntityType; readonly always?: boolean }
  | { readonly kind: 'reject'; readonly at: Range; readonly scope: Scope }
  | { readonly kind: 'mark'; readonly range: Range; readonly type: EntityType; readonly always?: boolean }
  | { readonly kind: 'resize'; readonly at: Range; readonly range: Range }
  | { readonly kind: 'merge'; readonly at: Range; readonly with: Range }
  | { readonly kind: 'split'; readonly at: Range }
  | { readonly kind: 'rename'; readonly at: Range; readonly name: string; readonly always?: boolean }
  | { readonly kind: 'alias'; readonly at: Range; readonly name: string; readonly always?: boolean }
  /** `speaker` null: nobody is known to have said it. */
  | { readonly kind: 'speaker'; readonly at: Range; readonly speaker: Range | null }
  | { readonly kind: 'time'; readonly at: Range; readonly value: string }
  /** `YYYY-MM-DD`; null: what the article says. */
  | { readonly kind: 'date'; readonly value: string | null }
  /** The machine is right here: what it read is now a person's word. */
  | { readonly kind: 'accept'; readonly at: Range }
  /** Takes back the corrections of what stands here: the machine's reading again. */
  | { readonly kind: 'restore'; readonly at: Range }
  // labels and relations
  | { readonly kind: 'label'; readonly stretches: readonly (readonly Range[])[]; readonly label: string } // one annotation a stretch
  | { readonly kind: 'relabel'; readonly ids: readonly string[]; readonly label: string }
  | { readonly kind: 'labelDocument'; readonly label: string; readonly on: boolean }
  | { readonly kind: 'relate'; readonly from: string; readonly to: string; readonly label: string }
  // notes
  | { readonly kind: 'comment'; readonly range: Range | null; readonly text: string; readonly author: string | null } // null: the document
  | { readonly kind: 'reply'; readonly id: string; readonly text: string; readonly author: string | null }
  | { readonly kind: 'editNote'; readonly id: string; readonly note: string; readonly text: string }
  | { readonly kind: 'deleteNote'; readonly id: string; readonly note: string } // the last one takes the thread along
  | { readonly kind: 'resolve'; readonly id: string; readonly resolved: boolean }
  // any annotation
  | { readonly kind: 'place'; readonly id: string; readonly ranges: readonly Range[] } // widen, narrow, re-attach an orphan
  | { readonly kind: 'keep'; readonly ids: readonly string[] } // an unsure or moved place is right
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  // history: an entry of an earlier answer
  | { readonly kind: 'undo'; readonly entry: string }
  | { readonly kind: 'redo'; readonly entry: string };

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
