import { Tag } from '../../src/core/syntax/tags';
import type { TaggedSentence } from './treebank';

/** The sentence in capitals, as wire headlines and old datelines have it. */
export function inCapitals(sentence: TaggedSentence): TaggedSentence {
  return { ...sentence, words: sentence.words.map((word) => word.toUpperCase()) };
}

/** The sentence as a headline: every word but the short function words capitalized, no full stop. */
export function inHeadlineCase(sentence: TaggedSentence): TaggedSentence {
  const { words, tags, gaps, origin } = sentence;
  const end = tags.at(-1) === Tag['.'] ? -1 : words.length;
  const capital = words.map((word, i) =>
    i > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return {
    ...sentence,
    words: capital.slice(0, end),
    tags: tags.slice(0, end),
    gaps: gaps.slice(0, end),
    origin: origin.slice(0, end),
  };
}

/** The sentence in lower case. */
export function inLowerCase(sentence: TaggedSentence): TaggedSentence {
  return { ...sentence, words: sentence.words.map((word) => word.toLowerCase()) };
}

/** The sentence with "am" and "pm" for "a.m." and "p.m.". */
export function withoutStops(sentence: TaggedSentence): TaggedSentence {
  return {
    ...sentence,
    words: sentence.words.map((word) => (/^[ap]\.m\.$/i.test(word) ? word.replaceAll('.', '') : word)),
  };
}

const small = new Set("a an the of in on at to by for and or but as from with 's n't -".split(' '));
