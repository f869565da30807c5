import { findRow, readWeights, type Weights } from '../../model/weights';
import { readSections } from '../../model/sections';
import { PerForm } from '../../text/perForm';
import type { Sentences, Tokens } from '../../text/tokens';
import type { HashedGazetteer } from '../gazetteer/gazetteer';
import { because } from '../evidence';
import type { RecognizerLanguage } from '../language';
import type { NameSpan } from '../names';
import { calibrated, readCalibration, type Calibration } from './decoding/calibration';
import { labelCount, nameTypes, Position } from './decoding/labels';
import { marginOf, readingsOf } from './decoding/readings';
import { Lattice } from './decoding/viterbi';
import { contextFeatures, neighbourFeatures, ownFeatures } from './features/features';
import { usualType } from './features/knownNameSpans';
import { readContext, type SentenceContext } from './features/sentenceContext';
import { describeWord, type Lists, type WordInfo } from './features/wordInfo';
import { readHints } from './lists/hints';
import { readKnownNames } from './lists/knownNames';

/** Finds names in tokens. Offsets in, offsets out: token indexes of the given tokens. */
export interface Recognizer {
  /** Names of each sentence by itself, in text order, disjoint. */
  recognize(tokens: Tokens, sentences: Sentences): NameSpan[];
}

/**
 * Reads models/recognizer.bin. Throws `RangeError` on other bytes: models are shipped, never user input. The weights
 * were trained with the language's word lists.
 */
export function createRecognizer(bytes: Uint8Array, gazetteer: HashedGazetteer, words: RecognizerLanguage): Recognizer {
  const sections = readSections(bytes);
  const part = (name: RequiredSection): Uint8Array => {
    const body = sections.get(name);
    if (!body) throw new RangeError(`recognizer section ${name} is missing`);
    return body;
  };
  const optional = (name: OptionalSection): Uint8Array | undefined => sections.get(name);
  const model: Model = {
    weights: readWeights(part('wght')),
    transitions: readTransitions(part('tran')),
    calibration: readCalibration(part('cali')),
  };
  return new LinearChainRecognizer(model, {
    gazetteer,
    words,
    known: readKnownNames(optional('nake'), optional('nava')),
    hints: readHints(part('hown'), part('hbes')),
  });
}

/** Sections of the model's file: weights, transitions, calibration, own hints and hints beside. */
type RequiredSection = 'wght' | 'tran' | 'cali' | 'hown' | 'hbes';
/** Keys and values of the known names; a first-round model has none. */
type OptionalSection = 'nake' | 'nava';

interface Model {
  readonly weights: Weights;
  readonly transitions: Float64Array;
  readonly calibration: Calibration;
}

/**
 * Below this a reading is weighed with the type that the whole name clearly has elsewhere, which is as sure as the
 * other.
 */
const doubtful = 0.8;
const usualScore = 0.7;

const neighbours = [-2, -1, 1, 2];

/** A word form with the summed weights of all features that depend on it alone. */
interface CachedWord {
  readonly info: WordInfo;
  /** By case mode. */
  readonly own: (Int32Array | null)[];
  /** As the neighbour at -2, -1, 1, 2. */
  readonly near: (Int32Array | null)[];
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001). What depends on a word form alone is
 * remembered.
 */
class LinearChainRecognizer implements Recognizer {
  readonly #model: Model;
  readonly #lists: Lists;
  readonly #lattice = new Lattice();
  readonly #scratch: number[] = [];
  readonly #words: PerForm<CachedWord>;
  #labels = new Uint8Array(256);

  constructor(model: Model, lists: Lists) {
    this.#model = model;
    this.#lists = lists;
    this.#words = new PerForm(({ texts }, form) => ({
      info: describeWord(texts[form], lists),
      own: [null, null, null],
      near: [null, null, null, null],
    }));
  }

  recognize(tokens: Tokens, sentences: Sentences): NameSpan[] {
    const spans: NameSpan[] = [];
    for (let s = 0; s < sentences.count; s++) {
      if (sentences.last[s] > sentences.first[s])
        this.#recognizeSentence(tokens, sentences.first[s], sentences.last[s], spans);
    }
    return spans;
  }

  #recognizeSentence(tokens: Tokens, first: number, last: number, spans: NameSpan[]): void {
    const words: CachedWord[] = [];
    for (let i = first; i < last; i++) words.push(this.#words.of(tokens, i));
    const context = readContext(
      words.map((word) => word.info),
      this.#lists,
    );
    const { segments } = context;
    for (let k = 0; k < segments.length; k += 2) {
      this.#decode(context, words, segments[k], segments[k + 1]);
      this.#collectSpans(context, words, segments[k], segments[k + 1], first, spans);
    }
  }

  /** Labels the words `[from, to)`. */
  #decode(context: SentenceContext, words: readonly CachedWord[], from: number, to: number): void {
    const { weights, transitions } = this.#model;
    const lattice = this.#lattice;
    const scratch = this.#scratch;
    const n = to - from;
    lattice.reserve(n);
    if (this.#labels.length < n) this.#labels = new Uint8Array(2 * n);
    const sums = lattice.emissions;
    for (let i = from; i < to; i++) {
      const at = (i - from) * labelCount;
      const own = this.#ownScores(words[i], context.mode);
      for (let t = 0; t < labelCount; t++) sums[at + t] = own[t];
      for (let k = 0; k < neighbours.length; k++) {
        const other = words[i + neighbours[k]];
        if (other === undefined) continue;
        const near = this.#nearScores(other, k);
        for (let t = 0; t < labelCount; t++) sums[at + t] += near[t];
      }
      scratch.length = 0;
      contextFeatures(context, i, scratch);
      addAll(weights, scratch, sums, at);
    }
    lattice.decode(n, transitions, this.#labels, null);
  }

  /** The names among the labelled words `[from, to)` of the sentence that begins at token `offset`. */
  #collectSpans(
    context: SentenceContext,
    words: readonly CachedWord[],
    from: number,
    to: number,
    offset: number,
    spans: NameSpan[],
  ): void {
    const labels = this.#labels;
    let backwardDone = false;
    let start = 0;
    for (let i = 0; i < to - from; i++) {
      if (labels[i] === 0) continue;
      const position = (labels[i] - 1) & 3;
      if (position === Position.begin || position === Position.single) start = i;
      if (position !== Position.end && position !== Position.single) continue;
      if (!backwardDone) this.#lattice.lookBack(to - from, this.#model.transitions);
      backwardDone = true;
      while (start < i && isLoose(words[from + start])) start++;
      const name = this.#nameOf(start, i + 1, offset + from);
      const usual = name.score < doubtful ? usualType(context.known, from + start, from + i + 1) : null;
      spans.push(usual === name.type || usual === 'organization' ? withUsualType(name, usual) : name);
    }
  }

  /** The name of the labelled words `[first, last)`, counted from token `offset`. */
  #nameOf(first: number, last: number, offset: number): NameSpan {
    const { weights, transitions, calibration } = this.#model;
    const lattice = this.#lattice;
    const labels = this.#labels;
    const type = (labels[last - 1] - 1) >> 2;
    const score = calibrated(calibration, type, marginOf(lattice, labels, first, last) * weights.scale);
    return {
      first: offset + first,
      last: offset + last,
      type: nameTypes[type],
      score,
      evidence: [because('model', 'recognizer', [], score)],
      readings: readingsOf(lattice, transitions, first, last, weights.scale),
    };
  }

  #ownScores(word: CachedWord, mode: number): Int32Array {
    const known = word.own[mode];
    if (known) return known;
    const scratch = this.#scratch;
    scratch.length = 0;
    ownFeatures(word.info, mode, scratch);
    return (word.own[mode] = sumWeights(this.#model.weights, scratch));
  }

  #nearScores(word: CachedWord, k: number): Int32Array {
    const known = word.near[k];
    if (known) return known;
    const scratch = this.#scratch;
    scratch.length = 0;
    neighbourFeatures(word.info, neighbours[k], scratch);
    return (word.near[k] = sumWeights(this.#model.weights, scratch));
  }
}

function readTransitions(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float64Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(2 * i, true));
}

/**
 * The name with the type it has elsewhere. Only organizations overrule: persons and places are known best by what
 * stands near them.
 */
function withUsualType(name: NameSpan, type: NameSpan['type']): NameSpan {
  const score = usualScore;
  const evidence = because('lexicon', 'known-name', [], score);
  return {
    ...name,
    type,
    score,
    evidence: type === name.type ? [...name.evidence, evidence] : [evidence, ...name.evidence],
  };
}

/** "of", "for", "-": a name never begins with one. */
function isLoose({ info }: CachedWord): boolean {
  return info.connector && !info.prefix && !info.capital;
}

function sumWeights(weights: Weights, hashes: readonly number[]): Int32Array {
  const sums = new Float64Array(labelCount);
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
