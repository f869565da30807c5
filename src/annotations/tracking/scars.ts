/** What a change took away, at the place where it stood: its text, and which labels had what part of it. */
export interface Scar {
  /** Offset into the present text; of an inner scar, into the outer one's `removed`. */
  at: number;
  readonly removed: string;
  /** What was put in its place. */
  readonly inserted: string;
  readonly pieces: readonly Piece[];
  /** Scars that were inside, or at the edges of, what was removed, the latest last. */
  readonly inner: readonly Scar[];
}

/** The part of a label that was removed, offsets into `removed`, and how the label stood. */
export interface Piece {
  readonly slot: number;
  readonly generation: number;
  readonly start: number;
  readonly end: number;
  readonly unsure: boolean;
  /** Whether it shows the label again when it comes back; else that takes half of the label. */
  readonly shown: boolean;
}

/** A removed text that has come back: its pieces, offsets into what came, and the scars that are left in it. */
export interface Return {
  readonly pieces: readonly Piece[];
  readonly left: readonly Scar[];
}

/** More backspaces than this are not taken back at once. */
const deepest = 200;

/**
 * Whether `inserted` in place of `removed` takes back what a scar stands for: by itself, or together with the last ones that
 * were in it (an editor takes back many backspaces at once). Null when it does not.
 */
export function returnOf(scar: Scar, removed: string, inserted: string): Return | null {
  if (scar.inserted !== removed || scar.removed.length > inserted.length) return null;
  if (scar.removed === inserted) return { pieces: scar.pieces, left: scar.inner.map((s) => ({ ...s })) };
  if (removed !== '') return null;
  const chain = [scar];
  let length = scar.removed.length;
  while (length < inserted.length && chain.length <= deepest) {
    const next = chain[chain.length - 1].inner.findLast((s) => s.inserted === '');
    if (!next) return null;
    chain.push(next);
    length += next.removed.length;
  }
  return length === inserted.length ? unfoldChain(chain, inserted) : null;
}

/** Puts what was removed first back into what was removed later. */
function unfoldChain(chain: readonly Scar[], inserted: string): Return | null {
  const innermost = chain[chain.length - 1];
  let text = innermost.removed;
  let pieces: Piece[] = [...innermost.pieces];
  let left: Scar[] = innermost.inner.map((s) => ({ ...s }));
  for (let i = chain.length - 2; i >= 0; i--) {
    const outer = chain[i];
    const { at } = chain[i + 1];
    const length = text.length;
    const around = outer.pieces.map((p) => ({
      ...p,
      start: p.start >= at ? p.start + length : p.start,
      end: p.end > at ? p.end + length : p.end,
    }));
    pieces = [...pieces.map((p) => ({ ...p, start: p.start + at, end: p.end + at })), ...around];
    const others = outer.inner
      .filter((s) => s !== chain[i + 1])
      .map((s) => ({ ...s, at: s.at > at ? s.at + length : s.at }));
    left = [...left.map((s) => ({ ...s, at: s.at + at })), ...others];
    text = outer.removed.slice(0, at) + text + outer.removed.slice(at);
  }
  return text === inserted ? { pieces, left } : null;
}

/** A scar and those in it, from the outside in; at most `most` of them. */
export function nested(scar: Scar, most: number): Scar[] {
  const all = [scar];
  for (let i = 0; i < all.length && all.length < most; i++) all.push(...all[i].inner);
  return all;
}
