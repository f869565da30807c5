/** What can be corrected, and by which commands. */
import type { EntityType } from '../core/analysis';
import { method, type Certainty, type Range, type VersionedDocument } from './base';
import type { Scope } from './operations';

/** The client's commands for corrections. Their one argument, where there is one, is {@link CorrectionArguments}. */
export const correctionCommands = {
  correct: 'dateline.correct',
  type: 'dateline.correct.type',
  reject: 'dateline.correct.reject',
  mark: 'dateline.correct.mark',
  resize: 'dateline.correct.resize',
  merge: 'dateline.correct.merge',
  split: 'dateline.correct.split',
  rename: 'dateline.correct.rename',
  alias: 'dateline.correct.alias',
  speaker: 'dateline.correct.speaker',
  time: 'dateline.correct.time',
  quotation: 'dateline.correct.quotation',
  quoteReject: 'dateline.correct.quoteReject',
  quoteResize: 'dateline.correct.quoteResize',
  cue: 'dateline.correct.cue',
  event: 'dateline.correct.event',
  eventReject: 'dateline.correct.eventReject',
  eventRename: 'dateline.correct.eventRename',
  eventMerge: 'dateline.correct.eventMerge',
  eventSplit: 'dateline.correct.eventSplit',
  status: 'dateline.correct.status',
  when: 'dateline.correct.when',
  where: 'dateline.correct.where',
  participant: 'dateline.correct.participant',
  timeReject: 'dateline.correct.timeReject',
  role: 'dateline.correct.role',
  roleReject: 'dateline.correct.roleReject',
  accept: 'dateline.correct.accept',
  restore: 'dateline.correct.restore',
} as const;
export type CorrectionKind = keyof typeof correctionCommands;

/** Where to correct; what is given besides is not asked for. */
export interface CorrectionArguments {
  /** An open article's; else the active one. */
  readonly uri?: string;
  /** Of the text that the ranges are of; else the newest. */
  readonly version?: number;
  readonly range: Range;
  readonly type?: EntityType;
  readonly scope?: Scope;
  readonly always?: boolean;
  readonly extent?: ExtentChange;
  readonly name?: string;
  readonly value?: string;
  /** A mention of what to merge with. */
  readonly with?: Range;
  readonly speaker?: Range | null;
  /** What a name is to stand on. */
  readonly to?: Range;
}

/** The letter that picks a type; its capital picks it for every article of the folder. */
export const typeKeys: Readonly<Record<EntityType, string>> = {
  person: 'p',
  place: 'l',
  organization: 'o',
  group: 'g',
  misc: 'n',
};

/** The letter that says how far a "no" reaches. */
export const scopeKeys: Readonly<Record<Scope, string>> = { here: 'h', everywhere: 'e', always: 'a' };

/** A word more or less at either end of a name, and the letter that asks for it. */
export const extentKeys = { widerLeft: 'l', widerRight: 'r', narrowerLeft: 'L', narrowerRight: 'R' } as const;
export type ExtentChange = keyof typeof extentKeys;

/** What stands at a range (a cursor, when empty) and can be corrected. */
export interface Correctable extends VersionedDocument {
  /** The innermost mention there; where something is selected, the one that is nearest to the selection. */
  readonly entity: CorrectableEntity | null;
  /** The innermost quotation round it, else one of the same sentence. */
  readonly quotation: CorrectableQuotation | null;
  readonly time: CorrectableTime | null;
  /** The event that a word tells. */
  readonly event: CorrectableEvent | null;
  /** The role of somebody that the words tell. */
  readonly role: CorrectableItem | null;
  /** The smallest span there that a person rejected as a reading. */
  readonly rejected: CorrectableItem | null;
  /** What could be marked as a name, or be the extent of one: the selection without the blanks at its ends, else the word. */
  readonly selection: { readonly range: Range; readonly words: string } | null;
}

export interface CorrectableItem {
  readonly range: Range;
  /** As they stand, on one line, shortened. */
  readonly words: string;
  readonly certainty: Certainty;
  /** Does the reading come from a person's correction? */
  readonly byPerson: boolean;
}

export interface CorrectableEntity extends CorrectableItem {
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: number;
}

export interface CorrectableQuotation extends CorrectableItem {
  readonly speaker: string | null;
}

export interface CorrectableEvent extends CorrectableItem {
  readonly name: string;
  readonly type: string;
  readonly mentions: number;
}

export interface CorrectableTime extends CorrectableItem {
  /** TIMEX3 */
  readonly value: string;
}

export interface CorrectableParams extends VersionedDocument {
  readonly range: Range;
}

/** Request; null when the document is not open. */
export const correctableRequest = method<CorrectableParams, Correctable | null>('dateline/correctable');
