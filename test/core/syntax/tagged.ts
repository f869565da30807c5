import { createParser } from '../../../src/core/syntax/parser';
import type { Syntax } from '../../../src/core/syntax/syntax';
import { Tag, type TagName } from '../../../src/core/syntax/tags';
import type { Tokens } from '../../../src/core/text/tokens';
import { syntax as english } from '../../../src/languages/en/syntax';

const parser = createParser(english);

/** A sentence written "The/DT army/NN said/VBD": its tokens and syntax, with `show` for a token range. `_` before a word: no space. */
export function parseTagged(tagged: string): {
  syntax: Syntax;
  show: (range: { first: number; last: number }) => string;
} {
  const pairs = tagged
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const slash = pair.lastIndexOf('/');
      return {
        word: pair.slice(0, slash).replace(/^_/, ''),
        tag: pair.slice(slash + 1) as TagName,
        joined: pair.startsWith('_'),
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
  const tokens: Tokens = {
    text,
    count,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    kinds: new Uint8Array(count).fill(1),
  };
  const sentences = { count: 1, first: Int32Array.of(0), last: Int32Array.of(count) };
  const syntax = parser.parse(
    tokens,
    sentences,
    Uint8Array.from(pairs, ({ tag }) => Tag[tag]),
  );
  return { syntax, show: ({ first, last }) => text.slice(starts[first], ends[last - 1]) };
}
