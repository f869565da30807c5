/** Time rules and the words they are made of. What a language brings for this stage. */
export type TimesLanguage = Record<never, never>;
