/** Name cues, titles, words that organizations and places are told by. What a language brings for this stage. */
export type NamesLanguage = Record<never, never>;
