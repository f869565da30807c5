import nlp from 'compromise';
import type { Named } from './score';

interface Located {
  readonly offset?: { readonly start: number; readonly length: number };
  readonly text: string;
}

/** What `compromise` finds in the same text. Its phrases keep punctuation behind them, which is left out here to its benefit. */
export function readWithCompromise(text: string): Named[] {
  const doc = nlp(text);
  const named = (view: { json(options: unknown): unknown }, type: string): Named[] =>
    (view.json({ offset: true }) as Located[]).flatMap(({ offset, text: phrase }) => {
      if (!offset) return [];
      const start = text.indexOf(phrase.replace(/[^\p{L}\p{N}]+$/u, '').trim(), Math.max(0, offset.start - 2));
      const bare = phrase
        .replace(/['’]s?[^\p{L}\p{N}]*$/u, '')
        .replace(/[^\p{L}\p{N}.]+$/u, '')
        .trim();
      return start < 0 || start > offset.start + 4 ? [] : [{ start, end: start + bare.length, type }];
    });
  return [
    ...named(doc.people(), 'person'),
    ...named(doc.places(), 'place'),
    ...named(doc.organizations(), 'organization'),
  ];
}
