/** Reporting verbs, nouns and phrases, and what they govern. What a language brings for this stage. */
export type QuotesLanguage = Record<never, never>;
