/** What a change took away, at the place where it stood: its text, and which labels had what part of it. */
export interface DeletedRange {
  /** Offset into the present text; of an inner deletion, into the outer one's `removed`. */
  at: number;
  /** Deletions are numbered as they are made. */
  readonly nth: number;
  readonly removed: string;
  /** What was put in its place. */
  readonly inserted: string;
  readonly parts: readonly RangePart[];
  /** Deletions that were inside, or at the edges of, what was removed, the latest last. */
  readonly inner: readonly DeletedRange[];
}

/** The part of a label that was removed, offsets into `removed`, and how the label stood. */
export interface RangePart {
  readonly slot: number;
  readonly generation: number;
  readonly start: number;
  readonly end: number;
  readonly unsure: boolean;
  /** Whether it shows the label again when it comes back; else that takes half of the label. */
  readonly shown: boolean;
}

/** A removed text that has come back: its parts, offsets into what came, and the deletions that are left in it. */
export interface Return {
  readonly parts: readonly RangePart[];
  readonly left: readonly DeletedRange[];
}

/** More backspaces than this are not taken back at once. */
const deepest = 200;

/**
 * Whether `inserted`, in whatever case, in place of `removed` takes back what a deletion stands for: by itself, or together
 * with the last ones that were in it (an editor takes back many backspaces at once). Null when it does not.
 */
export function returnOf(deletion: DeletedRange, removed: string, inserted: string): Return | null {
  if (deletion.inserted !== removed || deletion.removed.length > inserted.length) return null;
  if (isSameButCase(deletion.removed, inserted))
    return { parts: deletion.parts, left: deletion.inner.map((s) => ({ ...s })) };
  if (removed !== '') return null;
  const chain = [deletion];
  let length = deletion.removed.length;
  while (length < inserted.length && chain.length <= deepest) {
    const next = chain[chain.length - 1].inner.findLast((s) => s.inserted === '');
    if (!next) return null;
    chain.push(next);
    length += next.removed.length;
  }
  return length === inserted.length ? unfoldChain(chain, inserted) : null;
}

/** Puts what was removed first back into what was removed later. */
function unfoldChain(chain: readonly DeletedRange[], inserted: string): Return | null {
  const innermost = chain[chain.length - 1];
  let text = innermost.removed;
  let parts: RangePart[] = [...innermost.parts];
  let left: DeletedRange[] = innermost.inner.map((s) => ({ ...s }));
  for (let i = chain.length - 2; i >= 0; i--) {
    const outer = chain[i];
    const { at } = chain[i + 1];
    const length = text.length;
    const around = outer.parts.map((p) => ({
      ...p,
      start: p.start >= at ? p.start + length : p.start,
      end: p.end > at ? p.end + length : p.end,
    }));
    parts = [...parts.map((p) => ({ ...p, start: p.start + at, end: p.end + at })), ...around];
    const others = outer.inner
      .filter((s) => s !== chain[i + 1])
      .map((s) => ({ ...s, at: s.at > at ? s.at + length : s.at }));
    left = [...left.map((s) => ({ ...s, at: s.at + at })), ...others];
    text = outer.removed.slice(0, at) + text + outer.removed.slice(at);
  }
  return isSameButCase(text, inserted) ? { parts, left } : null;
}

/** Letter for letter, so that offsets hold in either. */
const isSameButCase = (a: string, b: string): boolean =>
  a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());

/** A deletion and those in it, from the outside in, of those side by side the latest first; at most `most` of them. */
export function nested(deletion: DeletedRange, most: number): DeletedRange[] {
  const all = [deletion];
  for (let i = 0; i < all.length && all.length < most; i++) all.push(...all[i].inner.toReversed());
  return all;
}
