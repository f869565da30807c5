/** The spans that are tracked, as flat arrays: shifting ten thousand of them takes microseconds. A free slot is not alive. */
export interface Slots {
  start(slot: number): number;
  end(slot: number): number;
  /** False for a span whose text is gone; its start and end then are the place where it was. */
  isAlive(slot: number): boolean;
  isUnsure(slot: number): boolean;
  put(slot: number, start: number, end: number, unsure: boolean): void;
  /** Nothing of the span is left; it stays at this place, and is lost. */
  suspend(slot: number, at: number): void;
  /** No word of the span is left. It is lost, even where some of it comes back, until it is revealed. */
  lose(slot: number): void;
  isLost(slot: number): boolean;
  reveal(slot: number): void;
  allocate(): number;
  free(slot: number): void;
  /** Changes when a slot is freed, so that what is remembered of it is known to be another's. */
  generation(slot: number): number;
  /**
   * Follows a replacement of `[start, end)` by `length` code units, for spans that are not inside it: what is typed at an
   * edge stays outside, an overlap is cut off. Returns the slots that overlapped it, as they were before, in order of slot.
   */
  shift(start: number, end: number, length: number): Overlap[];
}

/** The part of a span that a replacement covered. */
export interface Overlap {
  readonly slot: number;
  /** Offsets into the text before. */
  readonly start: number;
  readonly end: number;
  readonly unsure: boolean;
  /** Whether the span reached out of the replaced stretch to the left, to the right. */
  readonly left: boolean;
  readonly right: boolean;
}

const enum State {
  free,
  alive,
  gone,
}

export function createSlots(): Slots {
  let capacity = 64;
  let count = 0;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let states = new Uint8Array(capacity);
  let unsure = new Uint8Array(capacity);
  let lost = new Uint8Array(capacity);
  let generations = new Int32Array(capacity);
  const unused: number[] = [];

  const grow = (): void => {
    capacity *= 2;
    const wide = <T extends Int32Array | Uint8Array>(old: T, next: T): T => (next.set(old), next);
    starts = wide(starts, new Int32Array(capacity));
    ends = wide(ends, new Int32Array(capacity));
    states = wide(states, new Uint8Array(capacity));
    unsure = wide(unsure, new Uint8Array(capacity));
    lost = wide(lost, new Uint8Array(capacity));
    generations = wide(generations, new Int32Array(capacity));
  };

  return {
    start: (slot) => starts[slot],
    end: (slot) => ends[slot],
    isAlive: (slot) => states[slot] === State.alive,
    isUnsure: (slot) => unsure[slot] === 1,
    put(slot, start, end, isUnsure) {
      starts[slot] = start;
      ends[slot] = end;
      states[slot] = State.alive;
      unsure[slot] = isUnsure ? 1 : 0;
    },
    suspend(slot, at) {
      [starts[slot], ends[slot], states[slot], lost[slot]] = [at, at, State.gone, 1];
    },
    lose(slot) {
      lost[slot] = 1;
    },
    isLost: (slot) => lost[slot] === 1,
    reveal(slot) {
      lost[slot] = 0;
    },
    allocate() {
      const slot = unused.pop() ?? count++;
      if (slot >= capacity) grow();
      lost[slot] = 0;
      return slot;
    },
    generation: (slot) => generations[slot],
    free(slot) {
      [starts[slot], ends[slot], states[slot]] = [0, 0, State.free];
      generations[slot]++;
      unused.push(slot);
    },
    shift(start, end, length) {
      const delta = length - (end - start);
      const overlaps: Overlap[] = [];
      for (let slot = 0; slot < count; slot++) {
        const s = starts[slot];
        const e = ends[slot];
        if (s >= end && (s > start || states[slot] === State.alive)) {
          starts[slot] = s + delta;
          ends[slot] = e + delta;
        } else if (e > start && s < end && s < e) {
          overlaps.push({
            slot,
            start: Math.max(s, start),
            end: Math.min(e, end),
            unsure: unsure[slot] === 1,
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
    },
  };
}
