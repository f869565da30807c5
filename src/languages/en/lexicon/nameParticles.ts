import type { WordTable } from './wordTable';

/**
 * What small words inside names serve: `grammar` tags them as parts of a name between capitals, a name of the recognizer's may begin
 * with a `prefix`, a `connector` joins its parts, `comparison` of two names knows that they are no names by themselves, and behind a title
 * (`titled`) they are the person's.
 */
export type ParticleUse = 'grammar' | 'prefix' | 'connector' | 'comparison' | 'titled';

/** Small words of names in other languages: "Dries ⟦van den⟧ Abeele", "Osama ⟦bin⟧ Laden". */
export const nameParticles: WordTable<ParticleUse> = [
  {
    uses: ['grammar', 'prefix', 'connector', 'comparison', 'titled'],
    words: 'van von den der de di da del della la le bin ibn al el',
  },
  { uses: ['grammar', 'prefix', 'connector', 'comparison'], words: 'dos das du ben bint abu' },
  { uses: ['grammar', 'prefix', 'connector'], words: 'ten' },
  { uses: ['grammar', 'connector'], words: 'y e' },
  { uses: ['grammar', 'comparison'], words: 'ter do ul zu af av' },
  { uses: ['prefix', 'connector'], words: 'des' },
  { uses: ['comparison'], words: 'ez az as ad ash an at ar mac mc ó o ní nic ap umm' },
];
