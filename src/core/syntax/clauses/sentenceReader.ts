import { isAdverb, Tag } from '../tags';
import { ClauseBuilder } from './clauseBuilder';
import type { ClauseDraft } from './clauseStack';
import { beforeMarks, isPreposition, type ClauseText } from './clauseText';
import { finiteClause, joinsSubjects, partnerOf } from './coordination';
import { clauseFollows, verbAhead } from './lookAhead';
import { isRelativePronoun, isTimePhrase } from './subjects';
import { readVerb } from './verbClauses';

/** Reads the clauses of the sentence of the tokens from `first` to `last` into `clauses`; see {@link findClauses} in clauses.ts. */
export function readSentence(
  text: ClauseText,
  clauses: ClauseDraft[],
  clauseOf: Int32Array,
  first: number,
  last: number,
): void {
  const { chunkOf, groupOf, chunks, groups } = text;
  const builder = new ClauseBuilder(text, clauses, clauseOf, first, last);
  // What stands in brackets is passed over.
  let inBrackets = false;
  builder.open('main', first, -1);
  for (let i = first; i < last;) {
    let next = i + 1;
    if (groupOf[i] >= 0) {
      readVerb(builder, groupOf[i]);
      next = groups[groupOf[i]].last;
    } else if (chunkOf[i] >= 0) {
      if (!inBrackets) readChunk(builder, chunkOf[i]);
      next = chunks[chunkOf[i]].last;
    } else if (isBracket(text.tags[i])) inBrackets = text.tags[i] === Tag['-LRB-'];
    else if (!inBrackets) readOther(builder, i);
    clauseOf.fill(builder.stack.top, i, next);
    i = next;
  }
  builder.stack.popOut(-1, last);
}

function isBracket(tag: number): boolean {
  return tag === Tag['-LRB-'] || tag === Tag['-RRB-'];
}

/** A chunk may be the subject of the verb to come; "who", "which", "that" and "what" also open a clause. */
function readChunk(builder: ClauseBuilder, index: number): void {
  const { chunks, tags } = builder.text;
  const { first } = chunks[index];
  if (tags[first] === Tag.WDT || tags[first] === Tag.WP || tags[first] === Tag.WP$) {
    pronounClause(builder, index);
    return;
  }
  const { kind, first: opener, verb } = builder.stack.innermost;
  if (
    first > builder.first &&
    !(kind === 'adverbial' && opener === first - 1) &&
    isPreposition(first - 1, builder.text)
  )
    return;
  if (builder.candidate >= 0 && verb < 0 && isRelativePronoun(builder.candidate, builder.text)) builder.candidate = -1;
  builder.latest = index;
  if (builder.candidate < 0 || (isTimePhrase(builder.candidate, builder.text) && !isTimePhrase(index, builder.text)))
    builder.candidate = index;
}

function pronounClause(builder: ClauseBuilder, index: number): void {
  const { chunks, tags, chunkOf, groupOf, words, known } = builder.text;
  const { first } = chunks[index];
  const start = first > builder.first && isPreposition(first - 1, builder.text) ? first - 1 : first;
  const before = beforeMarks(start, builder.first, tags);
  if (before < builder.first) {
    builder.stack.innermost.subject = index;
    builder.candidate = index;
    return;
  }
  const relative = chunkOf[before] >= 0 && !known.freeRelatives.has(words[first]) && start - before <= 2;
  if (!relative && groupOf[before] < 0) builder.closeFinished(builder.segment);
  builder.open(relative ? 'relative' : 'complement', start, builder.stack.top);
  builder.candidate = start === first ? index : -1;
}

function readOther(builder: ClauseBuilder, i: number): void {
  const tag = builder.text.tags[i];
  if (tag === Tag.EX) builder.existential = true;
  else if (tag === Tag.WRB) adverbClause(builder, i);
  else if (tag === Tag.IN || tag === Tag.RB || tag === Tag.VBG || tag === Tag.VBN) subordinate(builder, i);
  else if (tag === Tag.CC) coordinate(builder, i);
  else if (tag === Tag[':']) strongMark(builder, i);
  else if (tag === Tag[','] || tag === Tag['``'] || tag === Tag["''"]) builder.segmentAt(i + 1);
}

/** "where", "when", "how", "why". */
function adverbClause(builder: ClauseBuilder, i: number): void {
  const { chunkOf, words, groupOf, tags, known } = builder.text;
  const before = beforeMarks(i, builder.first, tags);
  if (i === builder.first && !clauseFollows(i + 1, builder.last, builder.text)) builder.segmentAt(i + 1);
  else if (before < builder.first || known.timeAdverbs.has(words[i])) builder.openAt('adverbial', i);
  else if (chunkOf[before] >= 0) builder.openAt(known.relativeAdverbs.has(words[i]) ? 'relative' : 'adverbial', i);
  else builder.openAt(groupOf[before] >= 0 ? 'complement' : 'adverbial', i);
}

/** "that" and words like "because" and "after", when a clause or a participle follows. */
function subordinate(builder: ClauseBuilder, i: number): void {
  const { words, groupOf, groups, tags, known } = builder.text;
  if (words[i] === known.complementizer && tags[i] === Tag.IN && verbAhead(i + 1, builder.last, builder.text))
    builder.openAt('complement', i);
  const alsoPreposition = known.subordinators.get(words[i]);
  if (alsoPreposition === undefined) return;
  const next = i + 1 < builder.last && groupOf[i + 1] >= 0 ? groups[groupOf[i + 1]] : null;
  if (next && !next.finite && tags[next.head] !== Tag.VB) builder.openAt('participle', i);
  else if (
    alsoPreposition ? clauseFollows(i + 1, builder.last, builder.text) : verbAhead(i + 1, builder.last, builder.text)
  ) {
    builder.openAt(next && !next.finite ? 'participle' : 'adverbial', i);
  }
}

/** A conjunction joins clauses when a verb follows, with or without a subject before it; else it joins phrases. */
function coordinate(builder: ClauseBuilder, i: number): void {
  const { groupOf, chunkOf, groups, words, tags, known } = builder.text;
  if (builder.stack.innermost.verb < 0 && i > builder.first) return;
  let k = i + 1;
  while (k < builder.last && (isAdverb(tags[k]) || tags[k] === Tag[',']) && groupOf[k] < 0 && chunkOf[k] < 0) k++;
  if (k >= builder.last) return;
  if (groupOf[k] >= 0) {
    const comma = i > builder.first && tags[i - 1] === Tag[','];
    const partner = partnerOf(groups[groupOf[k]], comma, builder.stack, builder.text);
    if (partner >= 0) builder.openBeside(partner, i).subject = builder.clauses[partner].subject;
    if (partner >= 0) builder.segmentAt(i + 1);
    return;
  }
  const joins = i > builder.first && clauseFollows(k, builder.last, builder.text);
  if (
    (!joins && i > builder.first && !known.contrasts.has(words[i])) ||
    joinsSubjects(i, builder.candidate, builder.segment, builder.stack, builder.text)
  )
    return;
  const partner = joins ? finiteClause(builder.stack, builder.text) : -1;
  if (joins && partner < 0) return;
  if (joins) builder.openBeside(partner, i);
  builder.segmentAt(i + 1);
}

/** Semicolons, colons and dashes end every clause that has its verb, and cut off a noun phrase that has none. */
function strongMark(builder: ClauseBuilder, i: number): void {
  builder.closeFinished(i);
  if (
    builder.text.words[i] === ';' &&
    builder.stack.innermost.verb >= 0 &&
    verbAhead(i + 1, builder.last, builder.text)
  ) {
    builder.stack.popOut(-1, i);
    builder.open('main', i, -1);
  }
  builder.segmentAt(i + 1);
  if (builder.stack.innermost.verb < 0) builder.stack.innermost.subject = -1;
}
