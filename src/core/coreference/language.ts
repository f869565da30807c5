/** Common nouns by what they denote, pronouns, words inside names. What a language brings for this stage. */
export type CoreferenceLanguage = Record<never, never>;
