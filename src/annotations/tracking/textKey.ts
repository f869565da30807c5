/** Texts of more code units have no key: it would take too long to find. */
const longestText = 2_000_000;
/** A longer line is cut into stretches of so many code units. */
const longestStretch = 4096;

/**
 * What a text is known by, its length and a hash of 64 bits, kept in step with edits: an edit costs its own lines. Each line has its
 * hash, and the text the hash of those, so that the same text has the same key however it came about.
 */
export class TextKey {
  #length: number;
  /** Of each stretch, a line with its end or a part of a long one: its length and its two hashes. */
  #stretches: Int32Array;

  constructor(text: string) {
    this.#length = text.length;
    this.#stretches = text.length <= longestText ? stretchesOf(text, 0, text.length) : none;
  }

  /** Null for a text that is too long. */
  get value(): string | null {
    if (this.#length > longestText) return null;
    const hash = new Hash();
    for (let i = 0; i < this.#stretches.length; i += width) hash.add(this.#stretches[i + 1], this.#stretches[i + 2]);
    return `${this.#length} ${hash.a >>> 0} ${hash.b >>> 0}`;
  }

  /** The code units `[start, end)` have been replaced by others, which gave `text`. */
  edit(start: number, end: number, text: string): void {
    const before = this.#length;
    const grown = text.length - before;
    this.#length = text.length;
    if (text.length > longestText) this.#stretches = none;
    else if (before > longestText) this.#stretches = stretchesOf(text, 0, text.length);
    else this.#cutAnew(lineAt(text, start), nextLine(text, end + grown), grown, text);
  }

  /** The lines between two offsets of the new text, which were there before, too. */
  #cutAnew(start: number, end: number, grown: number, text: string): void {
    const old = this.#stretches;
    let first = 0;
    let at = 0;
    while (at < start) at += old[width * first++];
    let last = first;
    while (at < end - grown) at += old[width * last++];
    const fresh = stretchesOf(text, start, end);
    const next = new Int32Array(old.length - width * (last - first) + fresh.length);
    next.set(old.subarray(0, width * first));
    next.set(fresh, width * first);
    next.set(old.subarray(width * last), width * first + fresh.length);
    this.#stretches = next;
  }
}

/** Numbers of a stretch. */
const width = 3;
const none = new Int32Array(0);

function stretchesOf(text: string, start: number, end: number): Int32Array {
  const found: number[] = [];
  while (start < end) {
    const until = Math.min(nextLine(text, start), start + longestStretch, end);
    const hash = new Hash();
    for (let i = start; i < until; i++) hash.add(text.charCodeAt(i), text.charCodeAt(i));
    found.push(until - start, hash.a, hash.b);
    start = until;
  }
  return Int32Array.from(found);
}

const lineAt = (text: string, offset: number): number => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);

function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}

/** Two hashes of 32 bits with different factors (FNV-1a's way): a text is not taken for another by chance. */
class Hash {
  a = 0x811c9dc5;
  b = 0x9dc5811c;

  add(x: number, y: number): void {
    this.a = Math.imul(this.a ^ x, 0x01000193);
    this.b = Math.imul(this.b + y, 0x5bd1e995) ^ (this.b >>> 15);
  }
}
