import { isLower, isUpper } from '../../../text/characters';
import type { TokenRange } from '../../../syntax/syntax';
import { TokenKind, tokenText, type Tokens } from '../../../text/tokens';
import type { RowLanguage } from './rule';

/** A row has few words that are no names and have no letter of their own; a sentence soon has more. */
const mostOtherWords = 8;
const mostTokens = 120;

/** The shape of a line, a letter for each of its tokens (see {@link RowLanguage}); null where it is no row. */
export function shapeOf(tokens: Tokens, { first, last }: TokenRange, words: RowLanguage): string | null {
  if (last - first > mostTokens || last - first < 2) return null;
  let shape = '';
  let others = 0;
  for (let i = first; i < last; i++) {
    const letter = letterOf(tokens, i, words);
    if (letter === 'w' && ++others > mostOtherWords) return null;
    shape += letter;
  }
  return shape;
}

function letterOf(tokens: Tokens, i: number, { letters, particles, possessive }: RowLanguage): string {
  const code = tokens.text.charCodeAt(tokens.starts[i]);
  const word = tokenText(tokens, i);
  if (tokens.kinds[i] === TokenKind.word) {
    const bare = word.replace(/\.$/, '');
    const own = letters.get(bare);
    if (own) return own;
    if (possessive.test(word)) return 'a';
    if (isUpper(code)) return 'N';
    return particles.has(bare) ? 'p' : isLower(code) ? 'w' : 'x';
  }
  if (/^\d{1,3}$/.test(word)) return 's';
  if (/^\d{4}-\d\d-\d\d$/.test(word)) return 't';
  if (/^[.\d]/.test(word) && /\d/.test(word)) return 'n';
  if (word === '&') return 'p';
  if (/^[-–—]$/.test(word)) return joinsName(tokens, i) ? 'h' : '-';
  return word.length === 1 && /[(),;:./=+]/.test(word) ? word : 'x';
}

/** "Osei⟦-⟧Tutu". */
function joinsName({ text, starts, ends }: Tokens, i: number): boolean {
  return /^[\p{L}.]\S\p{L}/u.test(text.slice(starts[i] - 1, ends[i] + 1));
}
