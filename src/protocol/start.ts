/** What the server gets when it starts: settings and weights; and the legend of semantic tokens. */
import { method } from './base';

/** `initializationOptions`. */
export interface StartOptions {
  readonly settings: Settings;
  /**
   * The folder, by URI, that the client keeps for us on the server's disk: what was annotated and is not in a sidecar yet is there.
   * Without one it is beside the sidecar.
   */
  readonly storage?: string;
}

/** The settings the server knows; sent again whole as `settings` of `workspace/didChangeConfiguration` after a change. */
export interface Settings {
  /** Inlay hints, each off until asked for. */
  readonly inlayHints: { readonly dates: boolean; readonly pronouns: boolean; readonly speakers: boolean };
  /** Token types to leave uncoloured ("person", "quotation", …). The server asks for a token refresh when this changes. */
  readonly hiddenTypes: readonly TokenType[];
  /** Reads 04/05/2017 as 4 May. */
  readonly dayFirst: boolean;
}

export const defaultSettings: Settings = {
  inlayHints: { dates: false, pronouns: false, speakers: false },
  hiddenTypes: [],
  dayFirst: false,
};

/** Trained weights and gazetteers. In a browser the client sends them after `initialize`; on Node the server reads its folder. */
export interface Resources {
  readonly tagger: Uint8Array;
  readonly recognizer: Uint8Array;
  readonly gazetteer: Uint8Array;
}

/** Notification, client to server, browser only. */
export const resourcesNotification = method<Resources, void>('dateline/resources');

/** Semantic token types, in the legend's order. */
export const tokenTypes = [
  'person',
  'place',
  'organization',
  'group',
  'event',
  'time',
  'role',
  'cue',
  'quotation',
  'dateline',
  'attitude',
  'boilerplate',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** Semantic token modifiers, in the legend's order. */
export const tokenModifiers = ['speaker', 'quoted', 'direct', 'indirect', 'uncertain'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];
