import type { Evidence } from './analysis';
import type { Article } from './article';
import type { AnalysisInputs } from './inputs';
import type { Layout } from './layout/layout';
import type { NameSpan } from './names/names';
import { tokenize } from './text/tokenize';
import { currentVocabulary, type Vocabulary } from './text/vocabulary';
import type { TextLanguage } from './text/language';
import type { PassageReading } from './passageReading';
import type { Passage } from './passages';
import type { TimeExpression } from './times/grammar/expressions';
import { noSyntax, type Clause, type NounChunk, type Syntax, type VerbGroup } from './syntax/syntax';

/** Joins the passages' readings into one article; offsets and token indexes become absolute. Names are the local ones. */
export function assemble(
  text: string,
  inputs: AnalysisInputs,
  layout: Layout,
  passages: readonly Passage[],
  readings: readonly PassageReading[],
  language: TextLanguage,
): Article {
  const count = readings.reduce((sum, r) => sum + r.tokens.count, 0);
  const sentenceCount = readings.reduce((sum, r) => sum + r.sentences.count, 0);
  const tokens = {
    text,
    count,
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    kinds: new Uint8Array(count),
    forms: new Int32Array(count),
    vocabulary: readings.at(-1)?.tokens.vocabulary ?? currentVocabulary(),
  };
  const sentences = { count: sentenceCount, first: new Int32Array(sentenceCount), last: new Int32Array(sentenceCount) };
  const sentenceOf = new Int32Array(count);
  const syntax = new SyntaxJoin(count, readings[0]?.syntax ?? noSyntax(0));
  const names: NameSpan[] = [];
  const timeExpressions: TimeExpression[] = [];
  let token = 0;
  let sentence = 0;
  readings.forEach((reading, p) => {
    const offset = passages[p].start;
    addShifted(tokens.starts, token, reading.tokens.starts, offset);
    addShifted(tokens.ends, token, reading.tokens.ends, offset);
    tokens.kinds.set(reading.tokens.kinds, token);
    tokens.forms.set(formsIn(tokens.vocabulary, reading.tokens), token);
    addShifted(sentences.first, sentence, reading.sentences.first, token);
    addShifted(sentences.last, sentence, reading.sentences.last, token);
    for (let s = 0; s < reading.sentences.count; s++, sentence++) {
      sentenceOf.fill(sentence, sentences.first[sentence], sentences.last[sentence]);
    }
    syntax.add(reading.syntax, token);
    for (const name of reading.names) names.push(shiftName(name, token, offset));
    for (const time of reading.times) timeExpressions.push(moved(time, token));
    token += reading.tokens.count;
  });
  return {
    text,
    tokenize: (other) => tokenize(other, language),
    inputs,
    layout,
    tokens,
    sentences,
    sentenceOf,
    blockOf: blocksOf(tokens.starts, layout),
    syntax: syntax.finish(),
    names,
    timeExpressions,
  };
}

/** The numbers of a reading's forms in a vocabulary, which may not be the one that it was read with. */
function formsIn(vocabulary: Vocabulary, { forms, vocabulary: other }: PassageReading['tokens']): Int32Array {
  if (vocabulary === other) return forms;
  return forms.map((form) => vocabulary.numberOf(other.texts[form], 0, other.texts[form].length));
}

function addShifted(target: Int32Array, at: number, source: Int32Array, by: number): void {
  for (let i = 0; i < source.length; i++) target[at + i] = source[i] + by;
}

function blocksOf(starts: Int32Array, { blocks }: Layout): Int32Array {
  const blockOf = new Int32Array(starts.length);
  for (let i = 0, block = 0; i < starts.length; i++) {
    while (block + 1 < blocks.length && blocks[block + 1].start <= starts[i]) block++;
    blockOf[i] = block;
  }
  return blockOf;
}

function moved<T extends { readonly first: number; readonly last: number }>(range: T, by: number): T {
  return { ...range, first: range.first + by, last: range.last + by };
}

function shiftName(name: NameSpan, token: number, offset: number): NameSpan {
  return { ...moved(name, token), evidence: name.evidence.map((e) => shiftEvidence(e, offset)) };
}

function shiftEvidence(evidence: Evidence, by: number): Evidence {
  return { ...evidence, spans: evidence.spans.map(({ start, end }) => ({ start: start + by, end: end + by })) };
}

/** Joins syntax of passages; indexes into its lists shift by what is there already, -1 stays. */
class SyntaxJoin {
  private readonly chunks: NounChunk[] = [];
  private readonly verbGroups: VerbGroup[] = [];
  private readonly clauses: Clause[] = [];
  private readonly tags: Uint8Array;
  private readonly chunkOf: Int32Array;
  private readonly verbGroupOf: Int32Array;
  private readonly clauseOf: Int32Array;

  constructor(
    count: number,
    private readonly language: Pick<Syntax, 'lemmas' | 'overlookedVerb'>,
  ) {
    this.tags = new Uint8Array(count);
    this.chunkOf = new Int32Array(count);
    this.verbGroupOf = new Int32Array(count);
    this.clauseOf = new Int32Array(count);
  }

  add(syntax: Syntax, token: number): void {
    const [chunk, group, clause] = [this.chunks.length, this.verbGroups.length, this.clauses.length];
    for (const c of syntax.chunks) this.chunks.push({ ...moved(c, token), head: c.head + token });
    for (const g of syntax.verbGroups) this.verbGroups.push({ ...moved(g, token), head: g.head + token });
    for (const c of syntax.clauses) {
      const [verb, subject, parent] = [index(c.verb, group), index(c.subject, chunk), index(c.parent, clause)];
      this.clauses.push({ ...moved(c, token), verb, subject, parent });
    }
    this.tags.set(syntax.tags, token);
    for (let i = 0; i < syntax.tags.length; i++) {
      this.chunkOf[token + i] = index(syntax.chunkOf[i], chunk);
      this.verbGroupOf[token + i] = index(syntax.verbGroupOf[i], group);
      this.clauseOf[token + i] = index(syntax.clauseOf[i], clause);
    }
  }

  finish(): Syntax {
    const { tags, chunks, verbGroups, clauses, chunkOf, verbGroupOf, clauseOf } = this;
    const { lemmas, overlookedVerb } = this.language;
    return { tags, chunks, verbGroups, clauses, chunkOf, verbGroupOf, clauseOf, lemmas, overlookedVerb };
  }
}

function index(i: number, by: number): number {
  return i < 0 ? -1 : i + by;
}
