import { ClauseBuilder } from './clauseBuilder';
import type { Frame } from './clauseStack';
import {
  beforeMarks,
  clauseFollows,
  isPreposition,
  isRelativePronoun,
  isTimePhrase,
  verbAhead,
  type Phrases,
} from './phrases';
import { finiteClause, joinsSubjects, partnerOf } from './coordination';
import { isAdverb, Tag } from '../tags';
import { readVerb } from './verbClauses';

/** Reads the clauses of the sentence of the tokens from `first` to `last` into `clauses`; see {@link findClauses} in clauses.ts. */
export function readSentence(
  phrases: Phrases,
  clauses: Frame[],
  clauseOf: Int32Array,
  first: number,
  last: number,
): void {
  const { chunkOf, groupOf, chunks, groups } = phrases;
  const b = new ClauseBuilder(phrases, clauses, clauseOf, first, last);
  // What stands in brackets is passed over.
  let inBrackets = false;
  b.open('main', first, -1);
  for (let i = first; i < last;) {
    let next = i + 1;
    if (groupOf[i] >= 0) {
      readVerb(b, groupOf[i]);
      next = groups[groupOf[i]].last;
    } else if (chunkOf[i] >= 0) {
      if (!inBrackets) readChunk(b, chunkOf[i]);
      next = chunks[chunkOf[i]].last;
    } else if (isBracket(phrases.tags[i])) inBrackets = phrases.tags[i] === Tag['-LRB-'];
    else if (!inBrackets) readOther(b, i);
    clauseOf.fill(b.stack.top, i, next);
    i = next;
  }
  b.stack.popOut(-1, last);
}

function isBracket(tag: number): boolean {
  return tag === Tag['-LRB-'] || tag === Tag['-RRB-'];
}

/** A chunk may be the subject of the verb to come; "who", "which", "that" and "what" also open a clause. */
function readChunk(b: ClauseBuilder, index: number): void {
  const { chunks, tags } = b.phrases;
  const { first } = chunks[index];
  if (tags[first] === Tag.WDT || tags[first] === Tag.WP || tags[first] === Tag.WP$) {
    pronounClause(b, index);
    return;
  }
  const { kind, first: opener, verb } = b.stack.frame;
  if (first > b.first && !(kind === 'adverbial' && opener === first - 1) && isPreposition(first - 1, b.phrases)) return;
  if (b.candidate >= 0 && verb < 0 && isRelativePronoun(b.candidate, b.phrases)) b.candidate = -1;
  b.latest = index;
  if (b.candidate < 0 || (isTimePhrase(b.candidate, b.phrases) && !isTimePhrase(index, b.phrases))) b.candidate = index;
}

function pronounClause(b: ClauseBuilder, index: number): void {
  const { chunks, tags, chunkOf, groupOf, words, known } = b.phrases;
  const { first } = chunks[index];
  const start = first > b.first && isPreposition(first - 1, b.phrases) ? first - 1 : first;
  const before = beforeMarks(start, b.first, tags);
  if (before < b.first) {
    b.stack.frame.subject = index;
    b.candidate = index;
    return;
  }
  const relative = chunkOf[before] >= 0 && !known.freeRelatives.has(words[first]) && start - before <= 2;
  if (!relative && groupOf[before] < 0) b.closeFinished(b.segment);
  b.open(relative ? 'relative' : 'complement', start, b.stack.top);
  b.candidate = start === first ? index : -1;
}

function readOther(b: ClauseBuilder, i: number): void {
  const tag = b.phrases.tags[i];
  if (tag === Tag.EX) b.existential = true;
  else if (tag === Tag.WRB) adverbClause(b, i);
  else if (tag === Tag.IN || tag === Tag.RB || tag === Tag.VBG || tag === Tag.VBN) subordinate(b, i);
  else if (tag === Tag.CC) coordinate(b, i);
  else if (tag === Tag[':']) strongMark(b, i);
  else if (tag === Tag[','] || tag === Tag['``'] || tag === Tag["''"]) b.segmentAt(i + 1);
}

/** "where", "when", "how", "why". */
function adverbClause(b: ClauseBuilder, i: number): void {
  const { chunkOf, words, groupOf, tags, known } = b.phrases;
  const before = beforeMarks(i, b.first, tags);
  if (i === b.first && !clauseFollows(i + 1, b.last, b.phrases)) b.segmentAt(i + 1);
  else if (before < b.first || known.timeAdverbs.has(words[i])) b.openAt('adverbial', i);
  else if (chunkOf[before] >= 0) b.openAt(known.relativeAdverbs.has(words[i]) ? 'relative' : 'adverbial', i);
  else b.openAt(groupOf[before] >= 0 ? 'complement' : 'adverbial', i);
}

/** "that" and words like "because" and "after", when a clause or a participle follows. */
function subordinate(b: ClauseBuilder, i: number): void {
  const { words, groupOf, groups, tags, known } = b.phrases;
  if (words[i] === known.complementizer && tags[i] === Tag.IN && verbAhead(i + 1, b.last, b.phrases))
    b.openAt('complement', i);
  const alsoPreposition = known.subordinators.get(words[i]);
  if (alsoPreposition === undefined) return;
  const next = i + 1 < b.last && groupOf[i + 1] >= 0 ? groups[groupOf[i + 1]] : null;
  if (next && !next.finite && tags[next.head] !== Tag.VB) b.openAt('participle', i);
  else if (alsoPreposition ? clauseFollows(i + 1, b.last, b.phrases) : verbAhead(i + 1, b.last, b.phrases)) {
    b.openAt(next && !next.finite ? 'participle' : 'adverbial', i);
  }
}

/** A conjunction joins clauses when a verb follows, with or without a subject before it; else it joins phrases. */
function coordinate(b: ClauseBuilder, i: number): void {
  const { groupOf, chunkOf, groups, words, tags, known } = b.phrases;
  if (b.stack.frame.verb < 0 && i > b.first) return;
  let k = i + 1;
  while (k < b.last && (isAdverb(tags[k]) || tags[k] === Tag[',']) && groupOf[k] < 0 && chunkOf[k] < 0) k++;
  if (k >= b.last) return;
  if (groupOf[k] >= 0) {
    const comma = i > b.first && tags[i - 1] === Tag[','];
    const partner = partnerOf(groups[groupOf[k]], comma, b.stack, b.phrases);
    if (partner >= 0) b.openBeside(partner, i).subject = b.clauses[partner].subject;
    if (partner >= 0) b.segmentAt(i + 1);
    return;
  }
  const joins = i > b.first && clauseFollows(k, b.last, b.phrases);
  if (
    (!joins && i > b.first && !known.contrasts.has(words[i])) ||
    joinsSubjects(i, b.candidate, b.segment, b.stack, b.phrases)
  )
    return;
  const partner = joins ? finiteClause(b.stack, b.phrases) : -1;
  if (joins && partner < 0) return;
  if (joins) b.openBeside(partner, i);
  b.segmentAt(i + 1);
}

/** Semicolons, colons and dashes end every clause that has its verb, and cut off a noun phrase that has none. */
function strongMark(b: ClauseBuilder, i: number): void {
  b.closeFinished(i);
  if (b.phrases.words[i] === ';' && b.stack.frame.verb >= 0 && verbAhead(i + 1, b.last, b.phrases)) {
    b.stack.popOut(-1, i);
    b.open('main', i, -1);
  }
  b.segmentAt(i + 1);
  if (b.stack.frame.verb < 0) b.stack.frame.subject = -1;
}
