/** What the outline shows. */
import { groupKinds, noCounts, peopleKinds, type GroupKind } from '../formats/model/groupKinds';
import { method, type Certainty, type Range, type VersionedDocument } from './base';

export { groupKinds, noCounts, peopleKinds, type GroupKind };

/** What the tree shows: complete but for the mentions' context, which {@link contextsRequest} brings. */
export interface Outline extends VersionedDocument {
  /** All of {@link groupKinds} that hold an item, in that order. */
  readonly groups: readonly OutlineGroup[];
}

export interface OutlineGroup {
  readonly kind: GroupKind;
  /** "People" */
  readonly label: string;
  /**
   * In order of first mention, events as much as they carry, dates by the calendar. At most 2,000; `more` says how many are left out.
   */
  readonly items: readonly OutlineItem[];
  readonly more: number;
  /** So many of the first items are shown at once; the others are folded under one node. */
  readonly shown: number;
}

/** An entity, an event, a day, or a speaker with the quotations that are theirs. */
export interface OutlineItem {
  /** Stable over edits while the first mention survives; unique within the document. */
  readonly id: string;
  /** "Abbas Ibrahim"; "27 August 2017"; for quotations the speaker's name or "No speaker found" */
  readonly label: string;
  /** A role, other names, the weekday, …: short, may be empty. */
  readonly detail: string;
  /** False for what has no name of its own ("a senior security official"). */
  readonly named: boolean;
  readonly certainty: Certainty;
  /** In text order, never empty; the first is where the item is revealed. */
  readonly mentions: readonly OutlineMention[];
}

export interface OutlineMention {
  readonly id: string;
  readonly range: Range;
}

/** Request. Answers for the newest version; null when the document is not open. */
export const outlineRequest = method<VersionedDocument, Outline | null>('dateline/outline');

export interface ContextsParams extends VersionedDocument {
  /** Id of an {@link OutlineItem}. */
  readonly item: string;
}

/** The mentions of one outline item with the sentence around them, in text order. */
export interface Contexts extends VersionedDocument {
  readonly mentions: readonly Context[];
}

export interface Context extends OutlineMention {
  /** The sentence on one line, shortened round the mention. */
  readonly label: string;
  /** Where the mention stands in `label`, UTF-16, half-open. */
  readonly highlight: readonly [number, number];
  /** "pronoun", "direct quotation", …: short, may be empty. */
  readonly detail: string;
}

/** Request; null when the item is gone or the document is not open. */
export const contextsRequest = method<ContextsParams, Contexts | null>('dateline/contexts');
