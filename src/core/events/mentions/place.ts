import type { Chains } from '../../coreference/resolve';
import type { TokenRange } from '../../syntax/syntax';
import { firstAtLeast } from '../../text/search';
import type { Scene } from '../scene';
import { tokenAt } from './time';

/** Id of the place where a trigger's sentence puts it, or null. */
export type PlaceFinder = (head: number) => string | null;

/** How many places on each side are looked at. */
const reach = 6;
/** How much farther away a place seems, in tokens, in another clause, and before the event's word. */
const otherClause = 100;
const before = 3;

/** The closest place behind a preposition of place, in the clause before the sentence. Logarithmic a trigger. */
export function createPlaceFinder(scene: Scene, chains: Chains): PlaceFinder {
  const { sentenceOf, syntax } = scene.article;
  const mentions = placeMentions(scene, chains);
  const order = mentions.map((m) => m.first);
  return (head) => {
    const next = firstAtLeast(order, head);
    let [best, lowest]: [string | null, number] = [null, Infinity];
    for (let k = Math.max(0, next - reach); k < Math.min(mentions.length, next + reach); k++) {
      const { id, first } = mentions[k];
      if (sentenceOf[first] !== sentenceOf[head]) continue;
      const distance = distanceByPreposition(scene, mentions[k]);
      if (distance === null) continue;
      const cost =
        Math.abs(first - head) +
        (syntax.clauseOf[first] === syntax.clauseOf[head] ? 0 : otherClause) +
        distance +
        (first < head ? before : 0);
      if (cost < lowest) [best, lowest] = [id, cost];
    }
    return best;
  };
}

interface PlaceMention extends TokenRange {
  /** The entity's. */
  readonly id: string;
}

function placeMentions({ article: { tokens } }: Scene, { entities }: Chains): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const { id, type, mentions } of entities) {
    if (type !== 'place') continue;
    for (const { kind, start, end } of mentions)
      if (kind !== 'pronoun')
        found.push({ id, first: tokenAt(tokens.starts, start), last: tokenAt(tokens.starts, end - 1) + 1 });
  }
  return found.sort((a, b) => a.first - b.first);
}

/** 0 behind "in", more behind "from"; null where the place is no place of the event ("Lebanese", "Lebanon said"). */
function distanceByPreposition(scene: Scene, { first, last }: TokenRange): number | null {
  const { nouns, prepositions } = scene.language.places;
  const chunk = scene.chunkAt(first);
  if (chunk && chunk.head >= last && !nouns.has(scene.lemma(chunk.head))) return null;
  const start = chunk ? Math.min(chunk.first, first) : first;
  return prepositions.get(scene.word(start - 1)) ?? null;
}
