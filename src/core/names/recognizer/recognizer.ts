import { findRow, readWeights, type Weights } from '../../model/weights';
import { readSections } from '../../model/sections';
import type { Sentences, Tokens } from '../../text/tokens';
import { calibrated, readCalibration } from './decoding/calibration';
import { contextFeatures, neighbourFeatures, ownFeatures, readContext, type SentenceContext } from './features/features';
import type { HashedGazetteer } from '../gazetteer/gazetteer';
import { readHints } from './lists/hints';
import { readKnownNames, usualType } from './lists/knownNames';
import { LABEL_COUNT, NAME_TYPES, Position } from './decoding/labels';
import type { NameSpan } from '../names';
import { readingsOf } from './decoding/readings';
import { Lattice } from './decoding/viterbi';
import { describeWord, type WordInfo } from './features/wordInfo';

/** Finds names in tokens. Offsets in, offsets out: token indexes of the given tokens. */
export interface Recognizer {
  /** Names of each sentence by itself, in text order, disjoint. */
  recognize(tokens: Tokens, sentences: Sentences): NameSpan[];
}

/** Below this a reading is weighed with the type that the whole name clearly has elsewhere; and how sure that one is. */
const DOUBTFUL = 0.8;
const USUAL = 0.7;

const L = LABEL_COUNT;
const CACHED_WORDS = 40000;
const NEIGHBOURS = [-2, -1, 1, 2];

/** A word form with the summed weights of all features that depend on it alone. */
interface CachedWord {
  readonly info: WordInfo;
  /** By case mode. */
  readonly own: (Int32Array | null)[];
  /** As the neighbour at -2, -1, 1, 2. */
  readonly near: (Int32Array | null)[];
}

/** Reads models/recognizer.bin. Throws `RangeError` on other bytes: models are shipped, never user input. */
export function createRecognizer(bytes: Uint8Array, gazetteer: HashedGazetteer): Recognizer {
  const sections = readSections(bytes);
  const part = (name: string): Uint8Array => {
    const body = sections.get(name);
    if (!body) throw new RangeError(`recognizer section ${name} is missing`);
    return body;
  };
  const weights = readWeights(part('wght'));
  const transitions = readTransitions(part('tran'));
  const calibration = readCalibration(part('cali'));
  const lists = {
    gazetteer,
    known: readKnownNames(sections.get('nake'), sections.get('nava')),
    hints: readHints(part('hown'), part('hbes')),
  };
  const lattice = new Lattice();
  const scratch: number[] = [];
  let cache = new Map<string, CachedWord>();
  let labels = new Uint8Array(256);

  function lookUp(text: string): CachedWord {
    let word = cache.get(text);
    if (word) return word;
    if (cache.size >= CACHED_WORDS) cache = new Map();
    word = { info: describeWord(text, lists), own: [null, null, null], near: [null, null, null, null] };
    cache.set(text, word);
    return word;
  }

  function ownScores(word: CachedWord, mode: number): Int32Array {
    const known = word.own[mode];
    if (known) return known;
    scratch.length = 0;
    ownFeatures(word.info, mode, scratch);
    return (word.own[mode] = sumWeights(weights, scratch));
  }

  function nearScores(word: CachedWord, k: number): Int32Array {
    const known = word.near[k];
    if (known) return known;
    scratch.length = 0;
    neighbourFeatures(word.info, NEIGHBOURS[k], scratch);
    return (word.near[k] = sumWeights(weights, scratch));
  }

  function recognizeSentence(tokens: Tokens, first: number, last: number, spans: NameSpan[]): void {
    const words: CachedWord[] = [];
    for (let i = first; i < last; i++) words.push(lookUp(tokens.text.slice(tokens.starts[i], tokens.ends[i])));
    const context = readContext(
      words.map((word) => word.info),
      lists,
    );
    const { segments } = context;
    for (let k = 0; k < segments.length; k += 2)
      recognizeSegment(context, words, segments[k], segments[k + 1], first, spans);
  }

  function recognizeSegment(
    context: SentenceContext,
    words: readonly CachedWord[],
    from: number,
    to: number,
    offset: number,
    spans: NameSpan[],
  ): void {
    const n = to - from;
    lattice.reserve(n);
    if (labels.length < n) labels = new Uint8Array(2 * n);
    const E = lattice.emissions;
    for (let i = from; i < to; i++) {
      const at = (i - from) * L;
      const own = ownScores(words[i], context.mode);
      for (let t = 0; t < L; t++) E[at + t] = own[t];
      for (let k = 0; k < NEIGHBOURS.length; k++) {
        const other = words[i + NEIGHBOURS[k]];
        if (other === undefined) continue;
        const near = nearScores(other, k);
        for (let t = 0; t < L; t++) E[at + t] += near[t];
      }
      scratch.length = 0;
      contextFeatures(context, i, scratch);
      addAll(weights, scratch, E, at);
    }
    lattice.decode(n, transitions, labels, null);
    collectSpans(words.slice(from, to), context.known.subarray(from, to), offset + from, spans);
  }

  function collectSpans(words: readonly CachedWord[], known: Int32Array, offset: number, spans: NameSpan[]): void {
    const n = words.length;
    let looked = false;
    let start = 0;
    for (let i = 0; i < n; i++) {
      if (labels[i] === 0) continue;
      const position = (labels[i] - 1) & 3;
      if (position === Position.begin || position === Position.single) start = i;
      if (position !== Position.end && position !== Position.single) continue;
      if (!looked) lattice.lookBack(n, transitions);
      looked = true;
      const type = (labels[i] - 1) >> 2;
      while (start < i && isLoose(words[start])) start++;
      const score = calibrated(calibration, type, marginOf(lattice, labels, start, i + 1) * weights.scale);
      const evidence = [{ source: 'model' as const, rule: 'recognizer', score, spans: [] }];
      const readings = readingsOf(lattice, transitions, start, i + 1, weights.scale);
      const name = { first: offset + start, last: offset + i + 1, type: NAME_TYPES[type], score, evidence, readings };
      const usual = score < DOUBTFUL ? usualType(known, start, i + 1) : null;
      spans.push(usual === name.type || usual === 'organization' ? asUsual(name, usual) : name);
    }
  }

  return {
    recognize(tokens, sentences) {
      const spans: NameSpan[] = [];
      for (let s = 0; s < sentences.count; s++) {
        if (sentences.last[s] > sentences.first[s])
          recognizeSentence(tokens, sentences.first[s], sentences.last[s], spans);
      }
      return spans;
    },
  };
}

function readTransitions(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float64Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(2 * i, true));
}

/** The name with the type it has elsewhere. Only organizations overrule: persons and places are known best by what stands around them. */
function asUsual(name: NameSpan, type: NameSpan['type']): NameSpan {
  const evidence = { source: 'lexicon' as const, rule: 'known-name', score: USUAL, spans: [] };
  return {
    ...name,
    type,
    score: USUAL,
    evidence: type === name.type ? [...name.evidence, evidence] : [evidence, ...name.evidence],
  };
}

/** "of", "for", "-": a name never begins with one. */
function isLoose({ info }: CachedWord): boolean {
  return info.connector && !info.prefix && !info.capital;
}

/** How much better the best path is than any that reads one of these tokens otherwise. Needs both passes of the lattice. */
export function marginOf(lattice: Lattice, labels: Uint8Array, first: number, last: number): number {
  let margin = Infinity;
  for (let i = first; i < last; i++) {
    const best = lattice.forward[i * L + labels[i]] + lattice.backward[i * L + labels[i]];
    for (let t = 0; t < L; t++) {
      if (t !== labels[i]) margin = Math.min(margin, best - lattice.forward[i * L + t] - lattice.backward[i * L + t]);
    }
  }
  return margin;
}

function sumWeights(weights: Weights, hashes: readonly number[]): Int32Array {
  const sums = new Float64Array(L);
  addAll(weights, hashes, sums, 0);
  return Int32Array.from(sums);
}

function addAll(weights: Weights, hashes: readonly number[], sums: Float64Array, at: number): void {
  const { cells } = weights;
  for (let k = 0; k < hashes.length; k++) {
    const row = findRow(weights, hashes[k]);
    const end = (row >>> 8) + (row & 0xff);
    for (let cell = row >>> 8; cell < end; cell++) sums[at + (cells[cell] >>> 8)] += (cells[cell] << 24) >> 24;
  }
}
