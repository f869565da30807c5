import {
  contextFeatures,
  maxFeatures,
  nextFeatures,
  ownFeatures,
  type TaggingState,
} from '../../src/core/syntax/tagger/features';
import type { Lexical } from '../../src/core/syntax/tagger/lexical';

/** Templates in the order in which the tagger's three functions write them, but for the one that few forms have. */
const own = [0, 3, 4, 5, 6, 15, 32, 37, 47];
const next = [9, 16, 33];
const context = [1, 7, 8, 10, 13, 14, 18, 20, 21, 22, 23, 24, 26, 29, 30, 35, 39, 40, 42, 43, 44, 45, 50, 51, 52, 54];
const written = [...own, ...next, ...context];
const inOrder = Array.from(written.keys()).sort((a, b) => written[a] - written[b]);

const scratch = new Int32Array(maxFeatures);

/**
 * Writes all features of token `i`, which is tagged next, to `out` and returns their number. They come in the order of their templates,
 * for training leaves some out by chance: in another order it would leave out others.
 */
export function tokenFeatures(lexical: Lexical, state: TaggingState, i: number, out: Int32Array): number {
  const { cells, at } = lexical;
  const hasExact = ownFeatures(cells, at[i], scratch, 0) > own.length;
  const exact = scratch[own.length];
  nextFeatures(cells, i + 1 < state.last ? at[i + 1] : -1, scratch, own.length);
  contextFeatures(lexical, state, i, scratch, own.length + next.length);
  for (let k = 0; k < inOrder.length; k++) out[k] = scratch[inOrder[k]];
  if (hasExact) out[inOrder.length] = exact;
  return inOrder.length + (hasExact ? 1 : 0);
}
