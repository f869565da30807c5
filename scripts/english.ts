import { createLayoutReader } from '../src/core/layout/readLayout';
import { splitSentences as split } from '../src/core/text/sentences';
import { tokenize as cut } from '../src/core/text/tokenize';
import type { Sentences, Tokens } from '../src/core/text/tokens';
import { english } from '../src/languages/en';

/** English text in tokens, in sentences and laid out. */
export const tokenize = (text: string): Tokens => cut(text, english.text);
export const splitSentences = (tokens: Tokens): Sentences => split(tokens, english.text);
export const layOut = createLayoutReader(english.layout);
