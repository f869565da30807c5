import type { Weights } from '../../model/weights';
import { isFinite, isPunctuation } from '../tags';

/**
 * Whether a finite verb has been read since the last mark or clause opener, given the same for the token before, this token's tag,
 * and whether it opens a clause. Tells "divers held in caves were …" from "the bridge held".
 */
export function finiteBehind(before: number, tag: number, opensClause: boolean): number {
  if (opensClause || isPunctuation(tag)) return 0;
  return isFinite(tag) ? 1 : before;
}

/** True when the dictionary knows only finite forms for the row's word. */
export function isFiniteRow(row: number, dictionary: Weights): boolean {
  const first = row >>> 8;
  const end = first + (row & 0xff);
  for (let k = first; k < end; k++) if (!isFinite(dictionary.cells[k] >>> 8)) return false;
  return row !== 0;
}
