import { plainText, type Tokens } from '../text/tokens';

/** The lower-case text of every token, typographic apostrophes straightened. */
export function lowerWords(tokens: Tokens): string[] {
  const words = new Array<string>(tokens.count);
  for (let i = 0; i < tokens.count; i++) words[i] = plainText(tokens, i);
  return words;
}
