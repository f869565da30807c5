import type { Entity } from '../analysis';
import type { Chains } from '../coreference/resolve';
import type { Scene } from './scene';
import { firstAtLeast, tokenFrom } from './when';

/** Id of the place where a trigger's sentence puts it, or null. */
export type PlaceFinder = (head: number) => string | null;

const reach = 6;
const locative = /^(?:in|at|near|on|outside|along|across|around|off|inside|over|throughout|within|between|against|of)$/;
const directed = /^(?:from|into|to|through|towards)$/;

/** The closest place behind a preposition of place, in the clause before the sentence. Logarithmic a trigger. */
export function createPlaceFinder(scene: Scene, chains: Chains): PlaceFinder {
  const { tokens, sentenceOf, syntax } = scene.article;
  const mentions = chains.entities.filter((e: Entity) => e.type === 'place')
    .flatMap((e) => e.mentions.filter((m) => m.kind !== 'pronoun').map((m) => ({ id: e.id, token: tokenFrom(tokens.starts, m.start) })))
    .sort((a, b) => a.token - b.token);
  const order = mentions.map((m) => m.token);
  return (head) => {
    const low = firstAtLeast(order, head);
    let [best, cost]: [string | null, number] = [null, Infinity];
    for (let k = Math.max(0, low - reach); k < Math.min(mentions.length, low + reach); k++) {
      const { id, token } = mentions[k];
      if (sentenceOf[token] !== sentenceOf[head]) continue;
      const weight = prepositionWeight(scene, token);
      if (weight === null) continue;
      const far = Math.abs(token - head) + (syntax.clauseOf[token] === syntax.clauseOf[head] ? 0 : 100) + weight + (token < head ? 3 : 0);
      if (far < cost) [best, cost] = [id, far];
    }
    return best;
  };
}

/** 0 behind "in", more behind "from"; null where the place is no place of the event ("Lebanese", "Lebanon said"). */
function prepositionWeight(scene: Scene, token: number): number | null {
  const chunk = scene.chunkAt(token);
  const word = scene.word((chunk ? Math.min(chunk.first, token) : token) - 1);
  if (locative.test(word)) return word === 'of' ? 8 : 0;
  return directed.test(word) ? 20 : null;
}
