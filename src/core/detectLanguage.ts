import type { Language, Languages } from './language';
import { isLower } from './text/characters';
import { TokenKind, tokenText, type Tokens } from './text/tokens';

const sample = 2000;
const enough = 20;

/**
 * Tells the language of a text by function words in its first tokens: the first language whose words say so, else the one for
 * any text. Short texts in Latin letters pass as the first language; the others need words of their own.
 */
export function detectLanguage(tokens: Tokens, { all, any }: Languages): Language {
  return all.find((language, i) => claims(language, tokens, i === 0 ? enough : 1)) ?? any;
}

/** `shortest`: with so many words or more, some have to be the language's own. */
function claims({ detection: { own, foreign } }: Language, tokens: Tokens, shortest: number): boolean {
  let words = 0;
  let latin = 0;
  let ownWords = 0;
  let foreignWords = 0;
  const limit = Math.min(tokens.count, sample);
  for (let i = 0; i < limit; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    words++;
    const code = tokens.text.charCodeAt(tokens.starts[i]);
    if (code < 0x250 || code === 0x2019) latin++;
    if (!isLower(code) || tokens.ends[i] - tokens.starts[i] > 6) continue;
    const word = tokenText(tokens, i);
    if (own.has(word)) ownWords++;
    else if (foreign.has(word)) foreignWords++;
  }
  if (latin < words * 0.6) return false;
  if (foreignWords > ownWords && foreignWords >= 2) return false;
  return words < shortest || ownWords >= words * 0.06;
}
