import type { Transliteration } from './gazetteer/transliteration';

/** How a language writes the names of places. Also what no language claims has places, where a person says so. */
export interface GazetteerLanguage {
  readonly transliteration: Transliteration;
  /** Initials too short to be looked up, without full stops, with the name in full: "US", "United States". */
  readonly placeInitials: ReadonlyMap<string, string>;
  /** The article that may stand before a place's name, with the space after it. */
  readonly article: RegExp;
}

/** Name cues, titles, words that organizations and places are told by. What a language brings for this stage. */
export type NamesLanguage = Record<never, never>;
