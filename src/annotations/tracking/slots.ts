/** The part of a span that a replacement covered. */
export interface Overlap {
  readonly slot: number;
  /** Offsets into the text before. */
  readonly start: number;
  readonly end: number;
  readonly unsure: boolean;
  /** Whether the span reached out of the replaced span to the left, to the right. */
  readonly left: boolean;
  readonly right: boolean;
}

const enum State {
  free,
  alive,
  gone,
}

/** How the slots stood at a moment: four numbers each. */
export interface SlotStates {
  readonly count: number;
  readonly numbers: Int32Array;
}

/** The spans that are tracked, as flat arrays: shifting ten thousand of them takes microseconds. A free slot is not alive. */
export class Slots {
  #capacity = 64;
  #count = 0;
  #starts = new Int32Array(this.#capacity);
  #ends = new Int32Array(this.#capacity);
  #states = new Uint8Array(this.#capacity);
  #unsure = new Uint8Array(this.#capacity);
  #lost = new Uint8Array(this.#capacity);
  #generations = new Int32Array(this.#capacity);
  readonly #unused: number[] = [];

  start(slot: number): number {
    return this.#starts[slot];
  }

  end(slot: number): number {
    return this.#ends[slot];
  }

  /** False for a span whose text is gone; its start and end then are the place where it was. */
  isAlive(slot: number): boolean {
    return this.#states[slot] === State.alive;
  }

  isUnsure(slot: number): boolean {
    return this.#unsure[slot] === 1;
  }

  isLost(slot: number): boolean {
    return this.#lost[slot] === 1;
  }

  /** Changes when a slot is freed, so that what is remembered of it is known to be another's. */
  generation(slot: number): number {
    return this.#generations[slot];
  }

  put(slot: number, start: number, end: number, unsure: boolean): void {
    this.#starts[slot] = start;
    this.#ends[slot] = end;
    this.#states[slot] = State.alive;
    this.#unsure[slot] = unsure ? 1 : 0;
  }

  doubt(slot: number): void {
    this.#unsure[slot] = 1;
  }

  /** Nothing of the span is left; it stays at this place, and is lost. */
  suspend(slot: number, at: number): void {
    this.#starts[slot] = at;
    this.#ends[slot] = at;
    this.#states[slot] = State.gone;
    this.#lost[slot] = 1;
  }

  /** No word of the span is left. It is lost, even where some of it comes back, until it is revealed. */
  lose(slot: number): void {
    this.#lost[slot] = 1;
  }

  reveal(slot: number): void {
    this.#lost[slot] = 0;
  }

  /** How all slots stand now. */
  states(): SlotStates {
    const numbers = new Int32Array(4 * this.#count);
    for (let slot = 0; slot < this.#count; slot++) {
      numbers[4 * slot] = this.#starts[slot];
      numbers[4 * slot + 1] = this.#ends[slot];
      numbers[4 * slot + 2] = this.#states[slot] | (this.#unsure[slot] << 2) | (this.#lost[slot] << 3);
      numbers[4 * slot + 3] = this.#generations[slot];
    }
    return { count: this.#count, numbers };
  }

  /** Lets those slots stand as they did that are still of the same and that `isMeant` holds for. */
  standAsIn({ count, numbers }: SlotStates, isMeant: (slot: number, start: number, end: number) => boolean): void {
    for (let slot = 0; slot < count; slot++) {
      const [start, end, flags, generation] = numbers.subarray(4 * slot, 4 * slot + 4);
      if (generation !== this.#generations[slot] || this.#states[slot] === State.free || !isMeant(slot, start, end))
        continue;
      this.#starts[slot] = start;
      this.#ends[slot] = end;
      this.#states[slot] = flags & 3;
      this.#unsure[slot] = (flags >> 2) & 1;
      this.#lost[slot] = flags >> 3;
    }
  }

  allocate(): number {
    const slot = this.#unused.pop() ?? this.#count++;
    if (slot >= this.#capacity) this.#grow();
    this.#lost[slot] = 0;
    return slot;
  }

  free(slot: number): void {
    this.#starts[slot] = 0;
    this.#ends[slot] = 0;
    this.#states[slot] = State.free;
    this.#generations[slot]++;
    this.#unused.push(slot);
  }

  /**
   * Follows a replacement of `[start, end)` by `length` code units, for spans that are not inside it: what is typed at an
   * edge stays outside, an overlap is cut off. Returns the slots that overlapped it, as they were before, in order of slot.
   */
  shift(start: number, end: number, length: number): Overlap[] {
    const [starts, ends] = [this.#starts, this.#ends];
    const delta = length - (end - start);
    const overlaps: Overlap[] = [];
    for (let slot = 0; slot < this.#count; slot++) {
      const s = starts[slot];
      const e = ends[slot];
      if (s >= end && (s > start || this.#states[slot] === State.alive)) {
        starts[slot] = s + delta;
        ends[slot] = e + delta;
      } else if (e > start && s < end && s < e) {
        overlaps.push({
          slot,
          start: Math.max(s, start),
          end: Math.min(e, end),
          unsure: this.isUnsure(slot),
          left: s < start,
          right: e > end,
        });
        if (s >= start) starts[slot] = e > end ? start + length : start;
        ends[slot] = e > end ? e + delta : start;
      } else if (s < start && e > start) {
        ends[slot] = e + delta; // typed inside
      } else if (s > start && s < end) {
        starts[slot] = start; // a place where nothing is left
        ends[slot] = start;
      }
    }
    return overlaps;
  }

  #grow(): void {
    this.#capacity *= 2;
    const wide = <T extends Int32Array | Uint8Array>(old: T, next: T): T => (next.set(old), next);
    this.#starts = wide(this.#starts, new Int32Array(this.#capacity));
    this.#ends = wide(this.#ends, new Int32Array(this.#capacity));
    this.#states = wide(this.#states, new Uint8Array(this.#capacity));
    this.#unsure = wide(this.#unsure, new Uint8Array(this.#capacity));
    this.#lost = wide(this.#lost, new Uint8Array(this.#capacity));
    this.#generations = wide(this.#generations, new Int32Array(this.#capacity));
  }
}
