import type { Tokens } from '../../../src/core/text/tokens';
import { tokenText } from '../../../src/core/text/tokens';
import { tokenize } from '../../english';
import { labelCount, label, Position } from '../../../src/core/names/recognizer/decoding/labels';
import type { CorpusSentence } from './sources';
import { detokenize } from './detokenize';
import { outsideLabels, spanTypes, trimArticle, trimTitle, type WordTests } from './conventions';

/** A training sentence in our tokens. `allowed[i]` has a bit for each label that the source does not contradict. */
export interface Example {
  readonly source: string;
  readonly words: readonly string[];
  readonly allowed: Uint32Array;
}

/** A name that a source marks, of one type: words `[first, last)`; or a capitalized word within the sentence that it says is none. */
export interface Marked {
  readonly first: number;
  readonly last: number;
  /** Index in `nameTypes`, -1 for no name. */
  readonly type: number;
}

/** The names of an example, in text order, without those that the source leaves open between types or ends. */
export function* markedNames({ words, allowed }: Example): Generator<Marked> {
  let first = 0;
  for (let i = 0; i < words.length; i++) {
    if (allowed[i] & 1) {
      if (allowed[i] === 1 && i > 0 && /^\p{Lu}/u.test(words[i])) yield { first: i, last: i + 1, type: -1 };
      continue;
    }
    const label = 31 - Math.clz32(allowed[i] & -allowed[i]);
    const position = (label - 1) & 3;
    if ((allowed[i] & ~(15 << (label - position))) !== 0) continue;
    if (position === Position.begin || position === Position.single) first = i;
    if (position === Position.end || position === Position.single) yield { first, last: i + 1, type: (label - 1) >> 2 };
  }
}

const anyLabel = (2 ** labelCount - 1) >>> 0;

/** The labels of a segment; a name that its ends cut through is left open. */
export function allowedWithin(allowed: Uint32Array, from: number, length: number): Uint32Array {
  const cut = allowed.slice(from, from + length);
  for (let i = 0; i < length && (cut[i] & startLabels) === 0; i++) cut[i] = anyLabel;
  for (let i = length - 1; i >= 0 && (cut[i] & endLabels) === 0; i--) cut[i] = anyLabel;
  return cut;
}

const startLabels = labelsWith([Position.begin, Position.single]);
const endLabels = labelsWith([Position.end, Position.single]);

function labelsWith(positions: readonly number[]): number {
  let mask = 1;
  for (let t = 1; t < labelCount; t++) if (positions.includes((t - 1) & 3)) mask |= 1 << t;
  return mask;
}

/** First words of demonyms of two words ("North Korean", "Saudi Arabian"). */
const compass = /^(North|South|East|West|Northern|Southern|Central|Saudi|Latin|New|Sri|Costa|Puerto|Hong)$/;

interface GoldSpan {
  readonly first: number;
  readonly last: number;
  readonly types: readonly number[];
}

/** Prints the sentence, tokenizes it as the product does, and maps the labels; where our tokens cut across a span, anything goes. */
export function toExample(sentence: CorpusSentence, tests: WordTests): Example {
  const printed = detokenize(sentence.tokens);
  const tokens = tokenize(printed.text);
  const owner = ownersOf(tokens, printed.starts, printed.ends);
  const words = Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
  const allowed = new Uint32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const group =
      tests.isDemonym(words[i]) || (compass.test(words[i]) && i + 1 < tokens.count && tests.isDemonym(words[i + 1]));
    allowed[i] = outsideLabels(sentence, owner[i], group);
  }
  for (const span of goldSpans(sentence, tests)) paint(span, owner, allowed);
  openHyphenated(sentence, owner, words, allowed);
  return { source: sentence.source, words, allowed };
}

/** The corpus token each of our tokens lies in. */
function ownersOf(tokens: Tokens, starts: readonly number[], ends: readonly number[]): Int32Array {
  const owner = new Int32Array(tokens.count);
  let k = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (k + 1 < starts.length && ends[k] <= tokens.starts[i]) k++;
    owner[i] = k;
  }
  return owner;
}

function goldSpans(sentence: CorpusSentence, tests: WordTests): GoldSpan[] {
  const spans: GoldSpan[] = [];
  const { tags } = sentence;
  for (let i = 0; i < tags.length;) {
    if (tags[i] === 'O') {
      i++;
      continue;
    }
    let last = i + 1;
    while (last < tags.length && tags[last][0] === 'I' && tags[last].slice(2) === tags[i].slice(2)) last++;
    const first = tags[i].endsWith('PER') ? trimTitle(sentence.tokens, i, last) : trimArticle(sentence.tokens, i, last);
    const types = spanTypes(sentence, i, last, tests);
    if (types.length > 0) spans.push({ first, last, types });
    i = last;
  }
  return spans;
}

function paint(span: GoldSpan, owner: Int32Array, allowed: Uint32Array): void {
  let first = owner.indexOf(span.first);
  let last = first;
  while (last < owner.length && owner[last] < span.last) last++;
  if (first < 0) first = last;
  for (let i = first; i < last; i++) {
    const position =
      last - first === 1
        ? Position.single
        : i === first
          ? Position.begin
          : i === last - 1
            ? Position.end
            : Position.inside;
    let mask = span.types.includes(-1) ? 1 : 0;
    for (const type of span.types) if (type >= 0) mask |= 1 << label(type, position);
    allowed[i] = mask >>> 0;
  }
}

/** "Iran-backed", "New York-based" as one corpus token say nothing about the name in it. */
function openHyphenated(
  sentence: CorpusSentence,
  owner: Int32Array,
  words: readonly string[],
  allowed: Uint32Array,
): void {
  for (let i = 0; i + 2 < words.length; i++) {
    if (
      owner[i] !== owner[i + 2] ||
      words[i + 1] !== '-' ||
      !/^\p{Lu}/u.test(words[i]) ||
      !/^\p{Ll}/u.test(words[i + 2])
    )
      continue;
    const whole = sentence.tags[owner[i]] !== 'O';
    for (let k = i; k < words.length && owner[k] === owner[i]; k++) allowed[k] = anyLabel;
    for (
      let k = i - 1;
      k >= 0 && (whole ? allowed[k] !== 1 && sentence.tags[owner[k]] !== 'O' : /^\p{Lu}/u.test(words[k]));
      k--
    )
      allowed[k] = anyLabel;
  }
}
