import type { EntityType, EventStatus, Participant, QuoteKind, Span } from '../../core/analysis';

/** How far a "no" reaches: this span; this form all over the article; this form in every article of the workspace folder. */
export type Scope = 'here' | 'everywhere' | 'always';

/** A kind of thing that is read: what an operation is about, where several stand in one place. */
export type Reading = 'mention' | 'event' | 'time' | 'quote' | 'role';

/**
 * What a person asks for. `P` says where: in the protocol it is a `Range` of the request's version, in a plan a `Span` of the text
 * that the plan is made for. A place that names a reading (`at`) may be any of its mentions, or empty inside one. `always` also
 * writes the workspace folder's `.dateline/lexicon.json`.
 */
export type Operation<P> = Correction<P> | Labelling<P> | Commenting<P> | Keeping<P>;

/** Corrections of the reading. */
export type Correction<P> =
  | { readonly kind: 'retype'; readonly at: P; readonly type: EntityType; readonly always?: boolean }
  | { readonly kind: 'reject'; readonly at: P; readonly scope: Scope; readonly of?: Reading }
  | { readonly kind: 'mark'; readonly range: P; readonly type: EntityType; readonly always?: boolean }
  | { readonly kind: 'resize'; readonly at: P; readonly range: P; readonly of?: Reading }
  | { readonly kind: 'merge'; readonly at: P; readonly with: P; readonly of?: Reading }
  | { readonly kind: 'split'; readonly at: P; readonly of?: Reading }
  | { readonly kind: 'rename'; readonly at: P; readonly name: string; readonly always?: boolean; readonly of?: Reading }
  /** `of` null: the words are nobody's role. An empty range: the role that it stands in. */
  | { readonly kind: 'role'; readonly range: P; readonly of: P | null }
  /** The words tell an event of this type; an empty range: the event that it stands in has it. */
  | { readonly kind: 'event'; readonly range: P; readonly type: string }
  | { readonly kind: 'status'; readonly at: P; readonly status: EventStatus }
  /** When and where an event is; null: that is not known. */
  | { readonly kind: 'when'; readonly at: P; readonly time: P | null }
  | { readonly kind: 'where'; readonly at: P; readonly place: P | null }
  /** What part somebody has in an event; null: none. */
  | { readonly kind: 'participant'; readonly at: P; readonly who: P; readonly role: Participant['role'] | null }
  | { readonly kind: 'alias'; readonly at: P; readonly name: string; readonly always?: boolean }
  /** The words are a quotation of this kind; an empty range: the quotation that it stands in is. */
  | { readonly kind: 'quotation'; readonly range: P; readonly quote: QuoteKind }
  /** `cue` null: no words tell it. */
  | { readonly kind: 'cue'; readonly at: P; readonly cue: P | null }
  /** `speaker` null: nobody is known to have said it. */
  | { readonly kind: 'speaker'; readonly at: P; readonly speaker: P | null }
  | { readonly kind: 'time'; readonly at: P; readonly value: string }
  /** `YYYY-MM-DD`; null: the date in the article. */
  | { readonly kind: 'date'; readonly value: string | null }
  /** The reading is right: it becomes a correction of its own. */
  | { readonly kind: 'accept'; readonly at: P }
  /** Takes back the corrections of what stands here: the machine's reading again. */
  | { readonly kind: 'restore'; readonly at: P };

/** Labels and relations. A label makes one annotation a target; a target may have several pieces. */
export type Labelling<P> =
  | { readonly kind: 'label'; readonly targets: readonly (readonly P[])[]; readonly label: string }
  | { readonly kind: 'relabel'; readonly ids: readonly string[]; readonly label: string }
  | { readonly kind: 'labelDocument'; readonly label: string; readonly on: boolean }
  | { readonly kind: 'relate'; readonly from: string; readonly to: string; readonly label: string };

/** Notes. `range` null: on the document. Deleting the last note deletes the thread. */
export type Commenting<P> =
  | { readonly kind: 'comment'; readonly range: P | null; readonly text: string; readonly author: string | null }
  | { readonly kind: 'reply'; readonly id: string; readonly text: string; readonly author: string | null }
  | { readonly kind: 'editNote'; readonly id: string; readonly note: string; readonly text: string }
  | { readonly kind: 'deleteNote'; readonly id: string; readonly note: string }
  | { readonly kind: 'resolve'; readonly id: string; readonly resolved: boolean };

/** Of any annotation: put elsewhere (an orphan, too), its place confirmed, taken away. */
export type Keeping<P> =
  | { readonly kind: 'place'; readonly id: string; readonly ranges: readonly P[] }
  | { readonly kind: 'keep'; readonly ids: readonly string[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] };

/** The operations of some kinds, over spans. */
export type OperationOf<K extends Operation<Span>['kind']> = Extract<Operation<Span>, { readonly kind: K }>;

/** The same operation over other places, as `map` gives them; throws what `map` throws. */
export function mapPlaces<A, B>(operation: Operation<A>, map: (place: A) => B): Operation<B> {
  switch (operation.kind) {
    case 'mark':
    case 'quotation':
    case 'event':
      return { ...operation, range: map(operation.range) };
    case 'resize':
      return { ...operation, at: map(operation.at), range: map(operation.range) };
    case 'merge':
      return { ...operation, at: map(operation.at), with: map(operation.with) };
    case 'speaker':
      return { ...operation, at: map(operation.at), speaker: operation.speaker && map(operation.speaker) };
    case 'role':
      return { ...operation, range: map(operation.range), of: operation.of && map(operation.of) };
    case 'when':
      return { ...operation, at: map(operation.at), time: operation.time && map(operation.time) };
    case 'where':
      return { ...operation, at: map(operation.at), place: operation.place && map(operation.place) };
    case 'participant':
      return { ...operation, at: map(operation.at), who: map(operation.who) };
    case 'cue':
      return { ...operation, at: map(operation.at), cue: operation.cue && map(operation.cue) };
    case 'label':
      return { ...operation, targets: operation.targets.map((pieces) => pieces.map(map)) };
    case 'comment':
      return { ...operation, range: operation.range && map(operation.range) };
    case 'place':
      return { ...operation, ranges: operation.ranges.map(map) };
    default:
      return 'at' in operation ? { ...operation, at: map(operation.at) } : operation;
  }
}
