import { addTo } from '../../text/groups';
import { oncePer } from '../../text/oncePer';
import { tokenText } from '../../text/tokens';
import type { NameSpan } from '../names';
import { merge, rangeText } from '../spans';
import type { DocumentContext } from './context';
import { nameByPattern } from './patternNames';
import type { NamePattern } from './rule';
import { WordView } from './wordView';

/**
 * Names whose form says what they are ("Roe v. Wade", "Mrs May") take the place of what the recognizer read there; it
 * has seen few of them. Where it read just these words, they get the pattern's type.
 */
export function findWrittenNames(
  { article, gazetteer, words: { patterns, notNames } }: DocumentContext,
  names: readonly NameSpan[],
): NameSpan[] {
  const { tokens } = article;
  const kept = names.filter((name) => !notNames.test(rangeText(tokens, name)));
  const found: NameSpan[] = [];
  const none = new Set<number>();
  const view = new WordView(article, gazetteer, kept);
  const asked = byTrigger(patterns);
  for (let i = 0; i < tokens.count; i++) {
    if (!asked.begins.has(tokens.text.charCodeAt(tokens.starts[i]))) continue;
    for (const pattern of asked.patterns.get(tokenText(tokens, i)) ?? []) {
      view.move(i);
      for (const { from, to, type } of pattern.find(view)) {
        const range = { first: i + from, last: i + to };
        if (type === null) none.add(range.first);
        else found.push(nameByPattern(tokens, range, type, pattern));
      }
    }
  }
  return merge(
    kept.filter(({ first, last }) => last - first > 1 || !none.has(first)),
    found,
  );
}

/** The patterns by the words at which they are looked for, and the code units with which those begin. */
interface Triggers {
  readonly patterns: ReadonlyMap<string, readonly NamePattern[]>;
  readonly begins: ReadonlySet<number>;
}

const byTrigger = oncePer((patterns: readonly NamePattern[]): Triggers => {
  const byWord = new Map<string, NamePattern[]>();
  for (const pattern of patterns) for (const word of pattern.triggers) addTo(byWord, word, pattern);
  return { patterns: byWord, begins: new Set([...byWord.keys()].map((word) => word.charCodeAt(0))) };
});
