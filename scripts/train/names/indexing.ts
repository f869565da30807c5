import { contextFeatures, neighbourFeatures, ownFeatures } from '../../../src/core/names/recognizer/features/features';
import { readContext, type SentenceContext } from '../../../src/core/names/recognizer/features/sentenceContext';
import { describeWord, type Lists, type WordInfo } from '../../../src/core/names/recognizer/features/wordInfo';

/** A stretch of a sentence: its first word there, and its first token in the store. */
export interface Segment {
  readonly first: number;
  readonly from: number;
  readonly length: number;
}

/** Feature hashes of many sentences, one after the other: token `i` has `features[offsets[i] .. offsets[i + 1])`. */
export class FeatureStore {
  offsets = new Uint32Array(1 << 20);
  features = new Int32Array(1 << 24);
  tokens = 0;
  private readonly words = new Map<string, WordInfo>();
  private readonly scratch: number[] = [];
  /** What `words` were described with. */
  private described: Lists | null = null;

  /** Extracts a sentence; returns its segments (see `findSegments`) with the index of each one's first token. */
  add(words: readonly string[], lists: Lists): Segment[] {
    if (lists !== this.described) this.words.clear();
    this.described = lists;
    const segments: Segment[] = [];
    const infos = words.map((word) => this.info(word, lists));
    const context = readContext(infos, lists);
    for (let k = 0; k < context.segments.length; k += 2) {
      const [from, to] = [context.segments[k], context.segments[k + 1]];
      segments.push({ first: this.tokens, from, length: to - from });
      for (let i = from; i < to; i++) this.push(this.extract(infos, context, i));
    }
    return segments;
  }

  private extract(infos: readonly WordInfo[], context: SentenceContext, i: number): readonly number[] {
    const out = this.scratch;
    out.length = 0;
    ownFeatures(infos[i], context.mode, out);
    for (const offset of [-2, -1, 1, 2]) {
      const neighbour = infos[i + offset];
      if (neighbour) neighbourFeatures(neighbour, offset, out);
    }
    contextFeatures(context, i, out);
    return out;
  }

  private info(word: string, lists: Lists): WordInfo {
    let info = this.words.get(word);
    if (!info) this.words.set(word, (info = describeWord(word, lists)));
    return info;
  }

  private push(hashes: readonly number[]): void {
    const at = this.offsets[this.tokens];
    if (at + hashes.length > this.features.length) {
      const wider = new Int32Array(this.features.length * 2);
      wider.set(this.features);
      this.features = wider;
    }
    if (this.tokens + 2 > this.offsets.length) {
      const wider = new Uint32Array(this.offsets.length * 2);
      wider.set(this.offsets);
      this.offsets = wider;
    }
    for (let k = 0; k < hashes.length; k++) this.features[at + k] = hashes[k];
    this.tokens++;
    this.offsets[this.tokens] = at + hashes.length;
  }
}

/** Gives every hash seen at least `minimum` times a small number and rewrites the store in place; rarer features are dropped. */
export function compact(store: FeatureStore, minimum: number): Int32Array {
  const total = store.offsets[store.tokens];
  let capacity = 1 << 22;
  while (capacity < total / 4) capacity *= 2;
  const keys = new Int32Array(capacity);
  const counts = new Uint32Array(capacity);
  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & (capacity - 1);
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  for (let k = 0; k < total; k++) {
    const slot = slotOf(store.features[k]);
    keys[slot] = store.features[k];
    counts[slot]++;
  }
  const hashes: number[] = [];
  for (let slot = 0; slot < capacity; slot++) {
    if (counts[slot] === 0) continue;
    counts[slot] = counts[slot] >= minimum ? hashes.push(keys[slot]) + 1 : 1;
  }
  let to = 0;
  let from = 0;
  for (let i = 0; i < store.tokens; i++) {
    const end = store.offsets[i + 1];
    store.offsets[i] = to;
    for (; from < end; from++) {
      const id = counts[slotOf(store.features[from])] - 2;
      if (id >= 0) store.features[to++] = id;
    }
  }
  store.offsets[store.tokens] = to;
  return Int32Array.from(hashes);
}
