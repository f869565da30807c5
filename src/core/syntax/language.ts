/** Grammar words, verb and noun forms, the tags' repairs. What a language brings for this stage. */
export type SyntaxLanguage = Record<never, never>;
