/**
 * Pairs of places where a run of `length` tokens stands that occurs once in either text, ascending in the first. Negative
 * ids never match. Runs are compared by hash, then token by token. Linear.
 */
export function anchorsOf(before: Int32Array, after: Int32Array, length: number): (readonly [number, number])[] {
  const right = single(after, length);
  const left = single(before, length);
  const pairs: (readonly [number, number])[] = [];
  for (const [hash, a] of left) {
    const b = right.get(hash);
    if (a >= 0 && b !== undefined && b >= 0 && isSame(before, a, after, b, length)) pairs.push([a, b]);
  }
  return pairs;
}

/** Where each run stands, in text order; -1 when more than once. */
function single(ids: Int32Array, length: number): Map<number, number> {
  const at = new Map<number, number>();
  let masked = 0; // tokens since the last negative one, counted down
  for (let i = 0; i < ids.length; i++) {
    masked = ids[i] < 0 ? length : masked - 1;
    const start = i - length + 1;
    if (start < 0 || masked > 0) continue;
    const hash = hashOf(ids, start, length);
    at.set(hash, at.has(hash) ? -1 : start);
  }
  return at;
}

function hashOf(ids: Int32Array, start: number, length: number): number {
  let hash = length;
  for (let i = start; i < start + length; i++) hash = (Math.imul(hash ^ ids[i], 0x01000193) ^ (hash >>> 13)) | 0;
  return hash;
}

function isSame(before: Int32Array, a: number, after: Int32Array, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (before[a + k] !== after[b + k]) return false;
  return true;
}
