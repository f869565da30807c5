/** What commands ask about a place in an article, and the commands that hovers run. */
import { method, type Position, type Range, type VersionedDocument } from './base';

export type TargetKind =
  | 'nextMention'
  | 'previousMention' // of the entity, event or day under the cursor; round the end
  | 'nextQuotation'
  | 'previousQuotation'
  | 'nextQuotationBySpeaker'
  | 'previousQuotationBySpeaker'
  | 'speaker'; // of the quotation under the cursor: its mention

export interface TargetParams extends VersionedDocument {
  readonly position: Position;
  readonly target: TargetKind;
}

export interface Target extends VersionedDocument {
  readonly range: Range;
}

/** Request: where a navigation command leads; null when nowhere. */
export const targetRequest = method<TargetParams, Target | null>('dateline/target');

export interface CitationParams extends VersionedDocument {
  readonly position: Position;
}

/** What "copy name" and "copy quotation with attribution" put on the clipboard. */
export interface Citation extends VersionedDocument {
  readonly range: Range;
  /** The name of the entity, event or day under the cursor, or null. */
  readonly name: string | null;
  /** `“…” — Abbas Ibrahim`, of the quotation round the cursor, or null. */
  readonly quotation: string | null;
}

/** Request; null when the cursor is on nothing. */
export const citationRequest = method<CitationParams, Citation | null>('dateline/citation');

/** Arguments of {@link hoverCommands}: one object. */
export interface RevealArguments {
  readonly uri: string;
  readonly range: Range;
}

/**
 * The commands a hover may link to, and the only ones: the client trusts exactly `Object.values(hoverCommands)`.
 * `reveal` selects a range in an article; `references` lists the mentions of what stands at the range's start; `correct` asks
 * what is to be corrected there.
 */
export const hoverCommands = {
  reveal: 'dateline.reveal',
  references: 'dateline.findMentions',
  correct: 'dateline.correct',
} as const;
