import type { WordTable } from './wordTable';

/**
 * What small words inside names serve: `grammar` tags them as parts of a name between capitals, a name of the recognizer's may begin
 * with a `prefix`, and a `connector` joins its parts.
 */
export type ParticleUse = 'grammar' | 'prefix' | 'connector';

/** Small words of names in other languages: "Dries ⟦van den⟧ Abeele", "Osama ⟦bin⟧ Laden". */
export const nameParticles: WordTable<ParticleUse> = [
  {
    uses: ['grammar', 'prefix', 'connector'],
    words: 'van von den der ten de di da dos das del della du la le bin ibn ben bint abu al el',
  },
  { uses: ['grammar', 'connector'], words: 'y e' },
  { uses: ['prefix', 'connector'], words: 'des' },
  { uses: ['grammar'], words: 'ter do ul zu af av' },
];
