import type { MentionKind, Span } from '../analysis';

/** Finds what a span refers to, by the mentions in it. */
export class MentionIndex<T> {
  readonly #exact = new Map<number, T>();
  readonly #nominalAt = new Map<number, T>();
  readonly #nameEnding = new Map<number, T>();

  add({ start, end, kind }: Span & { readonly kind: MentionKind }, value: T): void {
    this.#exact.set(keyOf(start, end), value);
    if (kind === 'nominal') this.#nominalAt.set(start, value);
    if (kind === 'name') this.#nameEnding.set(end, value);
  }

  /**
   * The mention that is the span; else the noun phrase it begins with ("⟦the head⟧ of the agency");
   * else the name it ends with ("the general, ⟦Abbas Ibrahim⟧"); else null.
   */
  at({ start, end }: Span): T | null {
    return this.#exact.get(keyOf(start, end)) ?? this.#nominalAt.get(start) ?? this.#nameEnding.get(end) ?? null;
  }
}

/** One number for a span: texts are shorter than 2^26. */
function keyOf(start: number, end: number): number {
  return start * 0x4000000 + end;
}
