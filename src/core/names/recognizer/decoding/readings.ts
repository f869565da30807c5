import { labelCount, nameTypes, Position, label } from './labels';
import type { Lattice } from './viterbi';

/**
 * How well the words `[first, last)` of a sentence that was decoded both ways read as one name of each type (in the
 * order of {@link nameTypes}), and at last as none: the score of the best path that reads them so, below the best of
 * these.
 */
export function readingsOf(
  lattice: Lattice,
  transitions: Float64Array,
  first: number,
  last: number,
  scale: number,
): number[] {
  const { emissions, forward, backward } = lattice;
  const through = (labels: (k: number) => number): number => {
    let before = labels(first);
    let score = forward[first * labelCount + before];
    for (let k = first + 1; k < last; k++) {
      const here = labels(k);
      score += transitions[before * labelCount + here] + emissions[k * labelCount + here];
      before = here;
    }
    return (score + backward[(last - 1) * labelCount + before]) * scale;
  };
  const position = (k: number): number =>
    last - first === 1
      ? Position.single
      : k === first
        ? Position.begin
        : k === last - 1
          ? Position.end
          : Position.inside;
  const scores = nameTypes.map((_, type) => through((k) => label(type, position(k))));
  scores.push(through(() => 0));
  const best = Math.max(...scores);
  return scores.map((score) => score - best);
}

/**
 * How much better the best path is than any that reads one of these tokens otherwise. Needs both passes of the lattice.
 */
export function marginOf(lattice: Lattice, labels: Uint8Array, first: number, last: number): number {
  const { forward, backward } = lattice;
  let margin = Infinity;
  for (let i = first; i < last; i++) {
    const best = forward[i * labelCount + labels[i]] + backward[i * labelCount + labels[i]];
    for (let t = 0; t < labelCount; t++) {
      if (t !== labels[i]) margin = Math.min(margin, best - forward[i * labelCount + t] - backward[i * labelCount + t]);
    }
  }
  return margin;
}
