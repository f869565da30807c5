import type { TextLanguage } from './language';
import { withForms, type Tokens } from './tokens';

/** Collects tokens in text order into typed arrays that grow. */
export class TokenList {
  count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private kinds: Uint8Array;

  constructor(
    private readonly text: string,
    readonly language: TextLanguage,
  ) {
    const capacity = (text.length >> 2) + 8;
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.kinds = new Uint8Array(capacity);
  }

  push(start: number, end: number, kind: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count++] = kind;
  }

  /** Takes back the tokens that reach past `offset`, and returns where the first of them began, or `offset`. */
  popTo(offset: number): number {
    let start = offset;
    while (this.count > 0 && this.ends[this.count - 1] > offset) start = Math.min(start, this.starts[--this.count]);
    return start;
  }

  finish(): Tokens {
    return withForms({
      text: this.text,
      count: this.count,
      starts: this.starts.slice(0, this.count),
      ends: this.ends.slice(0, this.count),
      kinds: this.kinds.slice(0, this.count),
    });
  }

  private grow(): void {
    const capacity = this.starts.length * 2;
    const widen = <T extends Int32Array | Uint8Array>(next: T, old: T): T => (next.set(old), next);
    this.starts = widen(new Int32Array(capacity), this.starts);
    this.ends = widen(new Int32Array(capacity), this.ends);
    this.kinds = widen(new Uint8Array(capacity), this.kinds);
  }
}
