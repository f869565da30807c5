import type { Span } from '../../src/core/analysis';
import type { Item } from './quoteScores';

/**
 * The trivial baseline of the issue: every double-quoted region of four words or more is direct speech; its speaker is the
 * name in a "said X" or "X said" pattern next to it, else the last speaker is carried over.
 */
export function baseline(text: string): Item[] {
  const items: Item[] = [];
  let last: Span | null = null;
  for (const match of text.matchAll(/["“][^"“”]{1,4000}["”]/g)) {
    if (match[0].split(/\s+/).length < 4) continue;
    const start = match.index;
    const end = start + match[0].length;
    last = saidAfter(text, end) ?? saidBefore(text, start) ?? last;
    items.push({ pieces: [{ start, end }], kind: 'direct', speaker: last });
  }
  return items;
}

const name = "(?:[Hh]e|[Ss]he|[Tt]hey|(?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,4})";
const after = [new RegExp(`^,? ?(?:said|says) (${name})`, 'u'), new RegExp(`^,? ?(${name}) (?:said|says)`, 'u')];
const before = new RegExp(`(${name}) (?:said|says)[,:]? ?$`, 'u');

function saidAfter(text: string, end: number): Span | null {
  const window = text.slice(end, end + 80);
  for (const pattern of after) {
    const found = pattern.exec(window);
    if (found)
      return { start: end + found[0].indexOf(found[1]), end: end + found[0].indexOf(found[1]) + found[1].length };
  }
  return null;
}

function saidBefore(text: string, start: number): Span | null {
  const from = Math.max(0, start - 80);
  const found = before.exec(text.slice(from, start));
  return found ? { start: from + found.index, end: from + found.index + found[1].length } : null;
}
