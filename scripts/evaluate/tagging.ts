import type { Tagger } from '../../src/core/syntax/language';
import { tagNames } from '../../src/core/syntax/tags';
import { asTokens, type TaggedSentence } from '../train/treebank';

/** Percentage of tokens with the gold tag. */
export function accuracy(tagger: Tagger, sentences: readonly TaggedSentence[]): number {
  const { tokens, sentences: bounds } = asTokens(sentences);
  const tags = tagger.tag(tokens, bounds);
  const gold = sentences.flatMap((sentence) => sentence.tags);
  return (100 * gold.filter((tag, i) => tag === tags[i]).length) / Math.max(1, gold.length);
}

/** The commonest confusions, most frequent first: "gold → tagged", count, examples. */
export function confusions(
  tagger: Tagger,
  sentences: readonly TaggedSentence[],
): { pair: string; count: number; words: string[] }[] {
  const { tokens, sentences: bounds } = asTokens(sentences);
  const tags = tagger.tag(tokens, bounds);
  const byPair = new Map<string, { pair: string; count: number; words: string[] }>();
  sentences
    .flatMap((s) => s.tags)
    .forEach((gold, i) => {
      if (gold === tags[i]) return;
      const pair = `${tagNames[gold]} → ${tagNames[tags[i]]}`;
      const entry = byPair.get(pair) ?? { pair, count: 0, words: [] };
      entry.count++;
      entry.words.push(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
      byPair.set(pair, entry);
    });
  return [...byPair.values()].sort((a, b) => b.count - a.count);
}
