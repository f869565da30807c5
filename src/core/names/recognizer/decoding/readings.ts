import { LABEL_COUNT, NAME_TYPES, Position, label } from './labels';
import type { Lattice } from './viterbi';

const L = LABEL_COUNT;

/**
 * How well the words `[first, last)` of a sentence that was decoded both ways read as one name of each type (in the order of
 * {@link NAME_TYPES}), and at last as none: the score of the best path that reads them so, below the best of these.
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
    let score = forward[first * L + before];
    for (let k = first + 1; k < last; k++) {
      const here = labels(k);
      score += transitions[before * L + here] + emissions[k * L + here];
      before = here;
    }
    return (score + backward[(last - 1) * L + before]) * scale;
  };
  const position = (k: number): number =>
    last - first === 1
      ? Position.single
      : k === first
        ? Position.begin
        : k === last - 1
          ? Position.end
          : Position.inside;
  const scores = NAME_TYPES.map((_, type) => through((k) => label(type, position(k))));
  scores.push(through(() => 0));
  const best = Math.max(...scores);
  return scores.map((score) => score - best);
}
