/** The tokenizer's and the sentence splitter's words. What a language brings for this stage. */
export type TextLanguage = Record<never, never>;
