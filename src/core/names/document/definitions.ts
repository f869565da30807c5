import { tokenText, type Tokens } from '../../text/tokens';
import { BODY_NOUNS, ORGANIZATION_NOUNS, PLACE_NOUNS, ROLES } from '../lexicon.data';
import type { NameSpan } from '../names';

/** Words of a noun phrase that are looked at for its head, and of a parenthesis that is passed over. */
const LONGEST = 8;

const LINK = /^(?:,|is|was|are|were)$/;
const ARTICLE = /^(?:a|an|the)$/;

/** What ends the first noun phrase: its last word before is its head. */
const END =
  /^(?:of|in|for|that|which|who|whose|on|by|from|with|and|or|at|to|near|located|based|founded|under|between|as|where|but|[^\p{L}]+)$/u;

/**
 * The type that the words after a name give it: "X, a small town on", "X (born 1987) is a Malagasy politician", "X was one of the
 * banks". Null when they give none.
 */
export function definedType(tokens: Tokens, { last }: NameSpan): NameSpan['type'] | null {
  const word = (i: number): string => (i < tokens.count ? tokenText(tokens, i).toLowerCase() : '');
  let i = afterParenthesis(word, last);
  if (!LINK.test(word(i))) return null;
  i += word(i + 1) === 'one' && word(i + 2) === 'of' ? 3 : 1;
  if (!ARTICLE.test(word(i))) return null;
  let head = '';
  for (let k = i + 1; k <= i + LONGEST && word(k) !== '' && !END.test(word(k)); k++) head = word(k);
  const one = head.replace(/s$/, '');
  const isIn = (nouns: ReadonlySet<string>): boolean => nouns.has(head) || nouns.has(one);
  if (isIn(ORGANIZATION_NOUNS) || isIn(BODY_NOUNS)) return 'organization';
  if (isIn(PLACE_NOUNS)) return 'place';
  return isIn(ROLES) ? 'person' : null;
}

function afterParenthesis(word: (i: number) => string, first: number): number {
  if (word(first) !== '(') return first;
  for (let i = first + 1; i <= first + LONGEST + LONGEST; i++) if (word(i) === ')') return i + 1;
  return first;
}
