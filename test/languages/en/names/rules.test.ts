import assert from 'node:assert/strict';
import { NameView } from '../../../../src/core/names/document/nameView';
import type { CueFinding } from '../../../../src/core/names/document/rule';
import type { NameSpan, NameType } from '../../../../src/core/names/names';
import { tokenize } from '../../../support/text';
import { articleOf, gazetteer } from '../../../../scripts/reading/article';
import { WordView } from '../../../../src/core/names/document/wordView';
import { english } from '../../../../src/languages/en';
import { readMarked } from '../../../../scripts/reading/marked';

assert.ok(gazetteer && english.names.document);
const known = gazetteer;
const words = english.names.document;

/** The marked name, read as `misc` and doubtful where the mark says nothing else: `⟦person.6|Ana⟧`. */
function nameIn(marked: string): NameView {
  const { text, marks } = readMarked(marked);
  assert.equal(marks.length, 1, `one name in: ${marked}`);
  const [{ id, start, end }] = marks;
  const tokens = tokenize(text);
  const [type, digits] = id === '' ? ['misc', '4'] : id.split('.');
  const name: NameSpan = {
    first: tokens.starts.indexOf(start),
    last: tokens.ends.indexOf(end) + 1,
    type: type as NameType,
    score: Number(`0.${digits}`),
    evidence: [],
  };
  return new NameView(tokens, name, known, words);
}

describe('English name cues', () => {
  for (const cue of words.cues) {
    describe(cue.id, () => {
      for (const [sentence, type] of Object.entries(cue.matches))
        it(`${sentence} is ${type}`, () => assert.equal(cue.find(nameIn(sentence))?.type, type));
      for (const sentence of cue.rejects)
        it(`nothing in: ${sentence}`, () => assert.equal(cue.find(nameIn(sentence)), null));
    });
  }

  it('point at the word that says so', () => {
    const finding = (id: string, sentence: string): CueFinding | null | undefined =>
      words.cues.find((cue) => cue.id === id)?.find(nameIn(sentence));
    assert.deepEqual(finding('title-before', 'President ⟦Zorbana⟧ left.'), { type: 'person', before: 1 });
    assert.deepEqual(finding('role-after', '⟦person.4|Zorbana⟧, a spokesman, left.'), { type: 'person', after: 3 });
  });
});

describe('English name votes', () => {
  for (const vote of words.votes) {
    describe(vote.id, () => {
      for (const [sentence, type] of Object.entries(vote.matches))
        it(`${sentence} is ${type}`, () => assert.equal(vote.typeOf(nameIn(sentence)), type));
      for (const sentence of vote.rejects)
        it(`nothing in: ${sentence}`, () => assert.equal(vote.typeOf(nameIn(sentence)), null));
    });
  }
});

describe('English credits', () => {
  for (const [credit, names] of Object.entries(words.credit.matches))
    it(credit, () => assert.deepEqual(words.credit.read(credit), names));
  for (const credit of words.credit.rejects)
    it(`nobody in: ${credit}`, () => assert.equal(words.credit.read(credit), null));
});

/** What a pattern finds anywhere in a text: the words and their type. */
function foundBy({ triggers, find }: (typeof words.patterns)[number], text: string): string[] {
  const article = articleOf(text);
  const { tokens } = article;
  const view = new WordView(article, known, article.names);
  return Array.from({ length: tokens.count }, (_, i) => i)
    .filter((i) => triggers.has(text.slice(tokens.starts[i], tokens.ends[i])))
    .flatMap((i) => {
      view.move(i);
      return find(view)
        .filter(({ type }) => type !== null)
        .map(({ from, to, type }) => `${text.slice(tokens.starts[i + from], tokens.ends[i + to - 1])} ${type}`);
    });
}

describe('English name patterns', () => {
  for (const pattern of words.patterns) {
    describe(pattern.id, () => {
      for (const [marked, type] of Object.entries(pattern.matches)) {
        const { text, marks } = readMarked(marked);
        it(`${marked} is ${type}`, () => {
          const found = foundBy(pattern, text);
          for (const mark of marks) assert.ok(found.includes(`${mark.text} ${type}`), found.join());
        });
      }
      for (const sentence of pattern.rejects)
        it(`nothing in: ${sentence}`, () => assert.deepEqual(foundBy(pattern, sentence), []));
    });
  }
});

/** The names in a text, `type|words`; with `id` those that this pattern says. */
function namesIn(text: string, id: string | null): string[] {
  const { tokens, names } = articleOf(text);
  return names
    .filter(({ evidence }) => id === null || evidence.some(({ rule }) => rule === id))
    .map(({ first, last, type }) => `${type}|${text.slice(tokens.starts[first], tokens.ends[last - 1])}`);
}

describe('English rows', () => {
  for (const { id, matches, rejects } of words.rows.patterns) {
    describe(id, () => {
      for (const marked of matches) {
        const { text, marks } = readMarked(marked);
        const expected = marks.filter((mark) => mark.id !== 'nothing').map((mark) => `${mark.id}|${mark.text}`);
        it(marked, () => assert.deepEqual(namesIn(text, expected.length > 0 ? id : null), expected));
      }
      for (const line of rejects) it(`nothing in: ${line}`, () => assert.deepEqual(namesIn(line, id), []));
    });
  }
});
