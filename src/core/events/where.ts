import type { Entity } from '../analysis';
import type { Chains } from '../coreference/resolve';
import { PLACE_NOUNS } from './nouns.data';
import { firstAtLeast } from '../text/search';
import type { Scene } from './scene';
import { tokenAt } from './when';

/** Id of the place where a trigger's sentence puts it, or null. */
export type PlaceFinder = (head: number) => string | null;

const reach = 6;
/** "Lebanon's border region" is a place of the event, "Lebanon's army" none. */
const placeHeads = new Set([
  ...PLACE_NOUNS.keys(),
  'border',
  'front',
  'square',
  'street',
  'bridge',
  'airport',
  'station',
  'north',
  'south',
  'east',
  'west',
  'centre',
  'center',
  'outskirts',
]);
const locative = /^(?:in|at|near|on|outside|along|across|around|off|inside|over|throughout|within|between|against|of)$/;
const directed = /^(?:from|into|to|through|towards)$/;

/** The closest place behind a preposition of place, in the clause before the sentence. Logarithmic a trigger. */
export function createPlaceFinder(scene: Scene, chains: Chains): PlaceFinder {
  const { tokens, sentenceOf, syntax } = scene.article;
  const mentions = chains.entities
    .filter((e: Entity) => e.type === 'place')
    .flatMap((e) =>
      e.mentions
        .filter((m) => m.kind !== 'pronoun')
        .map((m) => ({
          id: e.id,
          token: tokenAt(tokens.starts, m.start),
          last: tokenAt(tokens.starts, m.end - 1) + 1,
        })),
    )
    .sort((a, b) => a.token - b.token);
  const order = mentions.map((m) => m.token);
  return (head) => {
    const low = firstAtLeast(order, head);
    let [best, cost]: [string | null, number] = [null, Infinity];
    for (let k = Math.max(0, low - reach); k < Math.min(mentions.length, low + reach); k++) {
      const { id, token, last } = mentions[k];
      if (sentenceOf[token] !== sentenceOf[head]) continue;
      const weight = prepositionWeight(scene, token, last);
      if (weight === null) continue;
      const far =
        Math.abs(token - head) +
        (syntax.clauseOf[token] === syntax.clauseOf[head] ? 0 : 100) +
        weight +
        (token < head ? 3 : 0);
      if (far < cost) [best, cost] = [id, far];
    }
    return best;
  };
}

/** 0 behind "in", more behind "from"; null where the place is no place of the event ("Lebanese", "Lebanon said"). */
function prepositionWeight(scene: Scene, token: number, last: number): number | null {
  const chunk = scene.chunkAt(token);
  if (chunk && chunk.head >= last && !placeHeads.has(scene.lemma(chunk.head))) return null;
  const word = scene.word((chunk ? Math.min(chunk.first, token) : token) - 1);
  if (locative.test(word)) return word === 'of' ? 8 : 0;
  return directed.test(word) ? 20 : null;
}
