import type { NameInText, NameVote } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';
import { organizationNouns } from '../../lexicon/organizationNouns';
import { placeNouns } from '../../lexicon/placeNouns';
import { wordsFor } from '../../lexicon/wordTable';
import { recognizer } from '../recognizer';

const organizations = new Set([
  ...wordsFor(organizationNouns, 'apposition'),
  ...wordsFor(organizationNouns, 'definition'),
]);

/** "X, a village in the south". */
const places = wordsFor(placeNouns, 'apposition');

/** Words of a noun phrase that are looked at for its head, and of a parenthesis that is passed over. */
const longest = 8;

const links = wordSet(', is was are were');
const articles = wordSet('a an the');

/** What ends the first noun phrase: its last word before is its head. */
const ending =
  /^(?:of|in|for|that|which|who|whose|on|by|from|with|and|or|at|to|near|located|based|founded|under|between|as|where|but|[^\p{L}]+)$/u;

export const definition: NameVote = {
  id: 'definition',
  description: 'The noun phrase after the name, or after “is”, says what it names.',
  weight: 3,
  sufficient: true,
  matches: {
    '⟦person.6|Zorbana⟧, a small fishing village on the coast, was hit.': 'place',
    '⟦place.6|Zorbana⟧ (born 1987) is a Xanadian politician.': 'person',
    '⟦person.6|Zorbana⟧ was one of the banks that failed.': 'organization',
    '⟦person.6|Zorbana⟧ was the bank that failed.': 'organization',
  },
  rejects: ['⟦Zorbana⟧ was hit.', '⟦Zorbana⟧, whose village burned, left.', '⟦group.6|Shiites⟧, a party, left.'],
  typeOf(name) {
    return name.type === 'group' ? null : definedType(name);
  },
};

function definedType(name: NameInText): 'organization' | 'place' | 'person' | null {
  const word = (k: number): string => name.after(k).toLowerCase();
  let k = afterParenthesis(word);
  if (!links.has(word(k))) return null;
  k += word(k + 1) === 'one' && word(k + 2) === 'of' ? 3 : 1;
  if (!articles.has(word(k))) return null;
  let head = '';
  for (let at = k + 1; at <= k + longest && word(at) !== '' && !ending.test(word(at)); at++) head = word(at);
  const singular = head.replace(/s$/, '');
  const isIn = (nouns: ReadonlySet<string>): boolean => nouns.has(head) || nouns.has(singular);
  if (isIn(organizations)) return 'organization';
  if (isIn(places)) return 'place';
  return isIn(recognizer.roles) ? 'person' : null;
}

function afterParenthesis(word: (k: number) => string): number {
  if (word(1) !== '(') return 1;
  for (let k = 2; k <= 1 + longest + longest; k++) if (word(k) === ')') return k + 1;
  return 1;
}
