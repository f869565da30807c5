import { createParser } from '../../../src/core/syntax/parser';
import type { Syntax } from '../../../src/core/syntax/syntax';
import { Tag, type TagName } from '../../../src/core/syntax/tags';
import { type Sentences, type Tokens, withForms } from '../../../src/core/text/tokens';
import { syntax as english } from '../../../src/languages/en/syntax';

const parser = createParser(english);

/** A sentence written "The/DT army/NN ⟦said/VBD⟧": its tokens, tags and the marked token, -1 without. `_` before a word: no space. */
export function readTagged(tagged: string): { tokens: Tokens; sentences: Sentences; tags: Uint8Array; marked: number } {
  const pairs = tagged
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const bare = pair.replace(/[⟦⟧]/g, '');
      const slash = bare.lastIndexOf('/');
      return {
        word: bare.slice(0, slash).replace(/^_/, ''),
        tag: bare.slice(slash + 1) as TagName,
        joined: bare.startsWith('_'),
        marked: bare !== pair,
      };
    });
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { word, joined } of pairs) {
    if (text && !joined) text += ' ';
    starts.push(text.length);
    text += word;
    ends.push(text.length);
  }
  const count = pairs.length;
  return {
    tokens: withForms({
      text,
      count,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      kinds: new Uint8Array(count).fill(1),
    }),
    sentences: { count: 1, first: Int32Array.of(0), last: Int32Array.of(count) },
    tags: Uint8Array.from(pairs, ({ tag }) => Tag[tag]),
    marked: pairs.findIndex(({ marked }) => marked),
  };
}

/** A tagged sentence's English syntax, with `show` for a token range. */
export function parseTagged(tagged: string): {
  syntax: Syntax;
  show: (range: { first: number; last: number }) => string;
} {
  const { tokens, sentences, tags } = readTagged(tagged);
  const syntax = parser.parse(tokens, sentences, tags);
  return { syntax, show: ({ first, last }) => tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]) };
}
