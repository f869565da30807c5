import type { Alignment } from './tokens';

/** A run that was put in or taken out is tried at so many places. */
const furthest = 60;

/**
 * Moves runs that were put in or taken out, where the words round them leave a choice, to where they begin as a paragraph or a
 * sentence does: in "A. [B. A.] C" and "[A. B.] A. C", the second. Alignments in order only.
 */
export function slideRuns(
  before: Int32Array,
  breaks: Uint8Array,
  to: Alignment,
  after: Int32Array,
  breaksAfter: Uint8Array,
): void {
  const from = new Int32Array(after.length).fill(-1);
  for (let i = 0; i < to.length; i++) if (to[i] >= 0) from[to[i]] = i;
  slideIn(before, breaks, to, from);
  slideIn(after, breaksAfter, from, to);
}

/** Runs of `ids` without a match in the other text; `back` is the other direction of `to`. */
function slideIn(ids: Int32Array, breaks: Uint8Array, to: Alignment, back: Alignment): void {
  for (let start = 0; start < ids.length; start++) {
    if (to[start] >= 0) continue;
    let end = start;
    while (end < ids.length && to[end] < 0) end++;
    const isPure = start === 0 || end === ids.length || to[start - 1] + 1 === to[end];
    if (isPure) end += move(ids, breaks, to, back, start, end);
    start = end;
  }
}

/** Moves one run; returns by how much. */
function move(ids: Int32Array, breaks: Uint8Array, to: Alignment, back: Alignment, start: number, end: number): number {
  let earliest = 0;
  const least = -Math.min(furthest, start);
  while (earliest > least && canStep(ids, to, start + earliest - 1, end + earliest - 1, -1)) earliest--;
  let latest = 0;
  const most = Math.min(furthest, ids.length - end);
  while (latest < most && canStep(ids, to, end + latest, start + latest, 1)) latest++;
  let best = 0;
  for (let by = earliest; by <= latest; by++) if (breaks[start + by] > breaks[start + best]) best = by;
  for (let k = 0; k > best; k--) rematch(to, back, start + k - 1, end + k - 1);
  for (let k = 0; k < best; k++) rematch(to, back, end + k, start + k);
  return best;
}

/** Whether the match of token `i` could go to token `j`, and is next to the one that went before it. */
function canStep(ids: Int32Array, to: Alignment, i: number, j: number, by: 1 | -1): boolean {
  if (to[i] < 0 || ids[i] !== ids[j]) return false;
  const beside = to[i - by];
  return beside < 0 || beside === to[i] - by;
}

function rematch(to: Alignment, back: Alignment, i: number, j: number): void {
  [to[j], to[i]] = [to[i], -1];
  back[to[j]] = j;
}
