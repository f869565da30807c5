import type { EntityType, Span } from '../../core/analysis';

/** How far a "no" reaches: this stretch; this form all over the article; this form in every article of the workspace folder. */
export type Scope = 'here' | 'everywhere' | 'always';

/**
 * What a person asks for, over offsets (UTF-16, half-open) of the text the plan is made for: the protocol's `Operation` with
 * spans for ranges, without `undo` and `redo` (test/annotations/operations/inStep.test.ts keeps the two alike). A span that names
 * a reading (`at`) may be any of its mentions, or empty inside one.
 */
export type SpanOperation = Correction | Labelling | Commenting | Keeping;

/** The reading corrected. */
export type Correction =
  | { readonly kind: 'retype'; readonly at: Span; readonly type: EntityType; readonly always?: boolean }
  | { readonly kind: 'reject'; readonly at: Span; readonly scope: Scope }
  | { readonly kind: 'mark'; readonly range: Span; readonly type: EntityType; readonly always?: boolean }
  | { readonly kind: 'resize'; readonly at: Span; readonly range: Span }
  | { readonly kind: 'merge'; readonly at: Span; readonly with: Span }
  | { readonly kind: 'split'; readonly at: Span }
  | { readonly kind: 'rename'; readonly at: Span; readonly name: string; readonly always?: boolean }
  | { readonly kind: 'alias'; readonly at: Span; readonly name: string; readonly always?: boolean }
  /** `speaker` null: nobody is known to have said it. */
  | { readonly kind: 'speaker'; readonly at: Span; readonly speaker: Span | null }
  | { readonly kind: 'time'; readonly at: Span; readonly value: string }
  /** `YYYY-MM-DD`; null: what the article says. */
  | { readonly kind: 'date'; readonly value: string | null }
  | { readonly kind: 'accept'; readonly at: Span }
  | { readonly kind: 'restore'; readonly at: Span };

/** Labels and relations. One annotation a stretch. */
export type Labelling =
  | { readonly kind: 'label'; readonly stretches: readonly (readonly Span[])[]; readonly label: string }
  | { readonly kind: 'relabel'; readonly ids: readonly string[]; readonly label: string }
  | { readonly kind: 'labelDocument'; readonly label: string; readonly on: boolean }
  | { readonly kind: 'relate'; readonly from: string; readonly to: string; readonly label: string };

/** Notes. `range` null: on the document. Deleting the last note takes the thread along. */
export type Commenting =
  | { readonly kind: 'comment'; readonly range: Span | null; readonly text: string; readonly author: string | null }
  | { readonly kind: 'reply'; readonly id: string; readonly text: string; readonly author: string | null }
  | { readonly kind: 'editNote'; readonly id: string; readonly note: string; readonly text: string }
  | { readonly kind: 'deleteNote'; readonly id: string; readonly note: string }
  | { readonly kind: 'resolve'; readonly id: string; readonly resolved: boolean };

/** Of any annotation: put elsewhere, its place confirmed, taken away. */
export type Keeping =
  | { readonly kind: 'place'; readonly id: string; readonly ranges: readonly Span[] }
  | { readonly kind: 'keep'; readonly ids: readonly string[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] };

/** The operations of some kinds. */
export type OperationOf<K extends SpanOperation['kind']> = Extract<SpanOperation, { readonly kind: K }>;
