import type { Span } from '../../core/analysis';
import { paragraphHash, paragraphsOf } from './paragraphs';
import { tokensOf, type Tokens, type Vocabulary } from './tokens';

/** A text prepared to look spans up in it. */
export interface Haystack {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly tokens: Tokens;
  /** Where tokens with this id stand, ascending. */
  positions(id: number): Int32Array;
  /** The paragraph with this hash, when there is exactly one. */
  paragraph(hash: string): Span | null;
}

const none = new Int32Array(0);

/** Linear; hashes are taken when first asked for. */
export function haystack(text: string): Haystack {
  const vocabulary: Vocabulary = new Map();
  const tokens = tokensOf(text, vocabulary);
  const byId = groupPositions(tokens, vocabulary.size);
  const paragraphs = paragraphsOf(text);
  let hashes: Map<string, Span | null> | null = null;
  return {
    text,
    vocabulary,
    tokens,
    positions: (id) => byId[id] ?? none,
    paragraph(hash) {
      hashes ??= paragraphs.reduce((map, p) => {
        const key = paragraphHash(text, p);
        return map.set(key, map.has(key) ? null : p);
      }, new Map<string, Span | null>());
      return hashes.get(hash) ?? null;
    },
  };
}

function groupPositions({ ids }: Tokens, size: number): Int32Array[] {
  const counts = new Int32Array(size);
  for (const id of ids) counts[id]++;
  const groups = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  ids.forEach((id, i) => (groups[id][counts[id]++] = i));
  return groups;
}
