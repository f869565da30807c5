import assert from 'node:assert/strict';
import { articleOf } from '../../../../scripts/reading/article';
import { readMarked } from '../../../../scripts/reading/marked';

/** The names in a text, `type|words`. */
function namesIn(text: string): string[] {
  const { tokens, names } = articleOf(text);
  return names.map(({ first, last, type }) => `${type}|${text.slice(tokens.starts[first], tokens.ends[last - 1])}`);
}

/** Pages with every name marked with its type. */
const pages: Readonly<Record<string, string>> = {
  'types what is not known by the rest of the table':
    '⟦organization|Leeds⟧ 2 ⟦organization|Zorblex⟧ 1\n⟦organization|Hull⟧ 0 ⟦organization|Quintor⟧ 0',
  'takes the contenders of a table for people when most are':
    '1. ⟦person|Ana Roe⟧ (⟦place|Spain⟧) 2:03.11\n2. ⟦person|Zorblex Quintor⟧ (⟦place|Kenya⟧) 2:03.40\n3. ⟦person|Mary Jones⟧ (⟦place|China⟧) 2:04.02',
  'leaves countries places among people':
    '1. ⟦person|Ana Roe⟧ 42.10\n2. ⟦person|Mary Jones⟧ 42.18\n3. ⟦place|Jamaica⟧ 42.40',
  'takes what is a country and a state for a team among teams':
    '⟦organization|Georgia⟧ 24 ⟦organization|Alabama⟧ 7\n⟦organization|Texas⟧ 10 ⟦organization|Ohio⟧ 3',
  'knows a team of one table in another':
    '⟦organization|Leeds⟧ 2 ⟦organization|Zorblex⟧ 1\n\nThe rest of the games were put off to Sunday, when it is to rain again, the league said.\n\n1. ⟦organization|Zorblex⟧ 12 9 2 1 31 9 29',
  'says nothing of tables that are about no names': 'Flour 12 4 5\nSugar 3 2 2\nButter 7 1 1',
};

describe('names in rows', () => {
  for (const [what, marked] of Object.entries(pages)) {
    const { text, marks } = readMarked(marked);
    it(what, () =>
      assert.deepEqual(
        namesIn(text),
        marks.map((mark) => `${mark.id}|${mark.text}`),
      ),
    );
  }
});
