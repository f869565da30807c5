import { Tag } from '../../src/core/syntax/tags';

interface Spelling {
  readonly form: RegExp;
  /** The tag that MASC gives such words, and the one of the Penn guidelines and of GUM. */
  readonly from: number;
  readonly to: number;
}

/**
 * What MASC's tagger did not know as a word it called a noun, whatever it looks like: "Mr.", "Dr." and such are NN there 321 times
 * of 321, clock times 200 of 200, initials 287 of 288. By their spelling alone these are what Santorini (1990) and GUM's annotators call them.
 */
const spellings: readonly Spelling[] = [
  { form: /^(?!(?:No|Nos|Fig|Figs|Vol|P\.S)\.$)\p{Lu}[\p{L}.]*\.$/u, from: Tag.NN, to: Tag.NNP },
  { form: /^(?:e\.g|i\.e|al|etc|cf|ca|c)\.$/, from: Tag.NN, to: Tag.FW },
  { form: /^vs?\.$/, from: Tag.NN, to: Tag.IN },
  { form: /^\d\d?:\d\d(?::\d\d)?$|^\d{4}-\d\d-\d\d$/, from: Tag.NN, to: Tag.CD },
  { form: /^\d+(?:st|nd|rd|th)$/, from: Tag.CD, to: Tag.JJ },
  { form: /^\d{2,4}s$/, from: Tag.NN, to: Tag.NNS },
  { form: /^i$/, from: Tag.NNP, to: Tag.PRP },
];

/** The tag of `word` that MASC calls `tag`, where its spelling says that it is another. */
export function spelledTag(word: string, tag: number): number {
  return spellings.find(({ form, from }) => from === tag && form.test(word))?.to ?? tag;
}
