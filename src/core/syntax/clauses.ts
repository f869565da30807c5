import type { Sentences } from '../text/tokens';
import type { Clause, NounChunk, VerbGroup } from './syntax';
import { isAdverb, isPunctuation, Tag } from './tags';
import { contentVerbs, objectControl, subordinators, timeNouns } from './words.data';
import { wordSet } from './words';

/** A clause while it is read. */
interface Frame {
  first: number;
  last: number;
  kind: Clause['kind'];
  verb: number;
  subject: number;
  parent: number;
}

/** What the sentence's tokens have been found to be; the clause reader's input. */
export interface Phrases {
  readonly words: readonly string[];
  readonly tags: Uint8Array;
  readonly chunks: readonly NounChunk[];
  readonly groups: readonly VerbGroup[];
  readonly chunkOf: Int32Array;
  readonly groupOf: Int32Array;
}

const time = wordSet(timeNouns);
const saying = wordSet(contentVerbs);
const controlling = wordSet(objectControl);
const subordinating = new Map(subordinators.trim().split(/\s+/).map((word) => [word.replace('*', ''), word.endsWith('*')]));

/**
 * Clauses with their subjects, in one pass with a stack: a clause that a relative or participle clause interrupts
 * ("The general, ⟦who mediated⟧, said …") is resumed by the next finite verb that has no subject of its own.
 * `clauseOf` receives each token's innermost clause.
 */
export function findClauses(sentences: Sentences, phrases: Phrases, clauseOf: Int32Array): Clause[] {
  const clauses: Frame[] = [];
  for (let s = 0; s < sentences.count; s++) new SentenceReader(phrases, clauses, clauseOf, sentences.first[s], sentences.last[s]).read();
  return clauses;
}

class SentenceReader {
  /** Open clauses, outermost first; indexes into `clauses`. */
  private readonly stack: number[] = [];
  /** First token after the last mark, conjunction or verb group: where a new clause would begin. */
  private segment: number;
  /** Chunks since `segment` that no preposition governs. */
  private candidate = -1;
  private latest = -1;

  /** "there" has been read, which takes the subject's place. */
  private existential = false;
  /** Open brackets; what stands in them is passed over. */
  private brackets = 0;

  constructor(
    private readonly phrases: Phrases, private readonly clauses: Frame[], private readonly clauseOf: Int32Array,
    private readonly first: number, private readonly last: number,
  ) {
    this.segment = first;
  }

  read(): void {
    const { chunkOf, groupOf, chunks, groups } = this.phrases;
    this.open('main', this.first, -1);
    for (let i = this.first; i < this.last; ) {
      let next = i + 1;
      if (groupOf[i] >= 0) {
        this.verb(groupOf[i]);
        next = groups[groupOf[i]].last;
      } else if (chunkOf[i] >= 0) {
        this.chunk(chunkOf[i]);
        next = chunks[chunkOf[i]].last;
      } else this.other(i);
      const top = this.top();
      for (let k = i; k < next; k++) this.clauseOf[k] = top;
      i = next;
    }
    while (this.stack.length > 0) this.close(this.last);
    this.settle();
  }

  /** A chunk may be the subject of the verb to come; "who", "which", "that" and "what" also open a clause. */
  private chunk(index: number): void {
    const { chunks, tags, words } = this.phrases;
    if (this.brackets > 0) return;
    const { first, head } = chunks[index];
    if (tags[first] === Tag.WDT || tags[first] === Tag.WP || tags[first] === Tag.WP$) {
      this.pronounClause(index);
      return;
    }
    const { kind, first: opener } = this.clauses[this.top()];
    if (first > this.first && !(kind === 'adverbial' && opener === first - 1) && isPreposition(first - 1, this.phrases)) return;
    if (this.candidate >= 0 && isRelativePronoun(this.candidate, this.phrases) && this.clauses[this.top()].verb < 0) this.candidate = -1;
    this.latest = index;
    if (this.candidate < 0 || time.has(words[chunks[this.candidate].head])) this.candidate = time.has(words[head]) && this.candidate >= 0 ? this.candidate : index;
  }

  private pronounClause(index: number): void {
    const { chunks, tags, chunkOf, groupOf, words } = this.phrases;
    const { first } = chunks[index];
    let start = first;
    if (start > this.first && isPreposition(start - 1, this.phrases)) start--;
    const before = beforeMarks(start, this.first, tags);
    const afterChunk = before >= this.first && chunkOf[before] >= 0;
    const afterVerb = before >= this.first && groupOf[before] >= 0;
    if (before < this.first) {
      this.clauses[this.top()].subject = index;
      this.candidate = index;
      return;
    }
    const relative = afterChunk && words[first] !== 'what' && start - before <= 2;
    this.closeFinished(relative || afterVerb);
    this.open(relative ? 'relative' : 'complement', start, this.top());
    this.candidate = start === first ? index : -1;
    this.latest = -1;
  }

  private other(i: number): void {
    const { tags, words } = this.phrases;
    const tag = tags[i];
    const word = words[i];
    if (tag === Tag['-LRB-']) this.brackets++;
    else if (tag === Tag['-RRB-']) this.brackets = 0;
    if (this.brackets > 0 || tag === Tag['-RRB-']) return;
    if (tag === Tag.EX) this.existential = true;
    else if (word === 'that' && tag === Tag.IN && this.verbAhead(i + 1)) this.openAt('complement', i);
    else if (tag === Tag.WRB && i > this.first) this.openAt(this.wrbKind(i), i);
    else if (tag === Tag.WRB && this.clauseFollows(i + 1)) this.openAt('adverbial', i);
    else if (tag === Tag.WRB) this.segmentAt(i + 1);
    else if ((tag === Tag.IN || tag === Tag.RB || tag === Tag.VBG || tag === Tag.VBN) && this.subordinates(i)) this.subordinate(i);
    else if (tag === Tag.CC) this.coordinate(i);
    else if (tag === Tag[':']) this.strong(i);
    else if (tag === Tag[','] || tag === Tag['``'] || tag === Tag["''"]) this.segmentAt(i + 1);
  }

  private wrbKind(i: number): Clause['kind'] {
    const { chunkOf, words, groupOf, tags } = this.phrases;
    const before = beforeMarks(i, this.first, tags);
    if (before < this.first) return 'adverbial';
    if (chunkOf[before] >= 0 && (words[i] === 'where' || words[i] === 'when' || words[i] === 'why')) return words[i] === 'when' ? 'adverbial' : 'relative';
    return groupOf[before] >= 0 && words[i] !== 'when' ? 'complement' : 'adverbial';
  }

  private subordinates(i: number): boolean {
    const { words, groupOf, groups, tags } = this.phrases;
    const alsoPreposition = subordinating.get(words[i]);
    if (alsoPreposition === undefined) return false;
    const next = groupOf[i + 1] >= 0 && i + 1 < this.last ? groups[groupOf[i + 1]] : null;
    if (next && !next.finite && tags[next.head] !== Tag.VB) return true;
    return alsoPreposition ? this.clauseFollows(i + 1) : this.verbAhead(i + 1);
  }

  private subordinate(i: number): void {
    const { groupOf, groups } = this.phrases;
    const participle = i + 1 < this.last && groupOf[i + 1] >= 0 && !groups[groupOf[i + 1]].finite;
    if (i > this.first) this.openAt(participle ? 'participle' : 'adverbial', i);
    else {
      this.open(participle ? 'participle' : 'adverbial', i, this.top());
      this.segmentAt(i + 1);
    }
  }

  /** A conjunction joins clauses when a verb follows, with or without a subject before it; else it joins phrases. */
  private coordinate(i: number): void {
    const { groupOf, chunkOf, groups, words, tags } = this.phrases;
    if (this.clauses[this.top()].verb < 0 && i > this.first) return;
    let k = i + 1;
    while (k < this.last && (isAdverb(tags[k]) || tags[k] === Tag[',']) && groupOf[k] < 0 && chunkOf[k] < 0) k++;
    if (k >= this.last) return;
    if (groupOf[k] >= 0) {
      const group = groups[groupOf[k]];
      const partner = this.partner(group, i > this.first && tags[i - 1] === Tag[',']);
      if (partner < 0) return;
      const { kind, subject, parent } = this.clauses[partner];
      while (this.stack.length > 0 && this.top() !== partner) this.close(i);
      if (this.stack.length > 0) this.close(i);
      this.open(kind, i, parent);
      this.clauses[this.top()].subject = subject;
      this.segmentAt(i + 1);
    } else if (i === this.first || this.clauseFollows(k) || words[i] === 'but') {
      if (this.joinsSubjects(i)) return;
      if (i > this.first && this.clauseFollows(k)) {
        const partner = this.finiteClause();
        if (partner < 0) return;
        const { kind, parent } = this.clauses[partner];
        while (this.stack.length > 0 && this.top() !== partner) this.close(i);
        if (this.stack.length > 0) this.close(i);
        this.open(kind === 'relative' ? 'main' : kind, i, kind === 'relative' ? -1 : parent);
      }
      this.segmentAt(i + 1);
    }
  }

  /** "said ⟦the army⟧ and ⟦security forces⟧ had": the noun phrase before the conjunction has had no verb, and no comma parts them. */
  private joinsSubjects(i: number): boolean {
    const { chunks, groups, chunkOf } = this.phrases;
    const { verb } = this.clauses[this.top()];
    return this.candidate >= 0 && chunkOf[i - 1] >= 0 && chunks[this.candidate].first === this.segment && verb >= 0 && saying.has(groups[verb].lemma);
  }

  /** The innermost open clause whose verb is of the same form; after a comma none that is relative. */
  private partner(group: VerbGroup, comma: boolean): number {
    const { groups, tags } = this.phrases;
    for (let d = this.stack.length - 1; d >= 0; d--) {
      const { verb, kind } = this.clauses[this.stack[d]];
      if (verb < 0 || (comma && d > 0 && kind === 'relative')) continue;
      const other = groups[verb];
      if (group.finite ? other.finite : !other.finite && (tags[other.head] === tags[group.head] || group.head === group.first)) return this.stack[d];
    }
    return -1;
  }

  private finiteClause(): number {
    for (let d = this.stack.length - 1; d >= 0; d--) {
      const { verb } = this.clauses[this.stack[d]];
      if (verb >= 0 && this.phrases.groups[verb].finite) return this.stack[d];
    }
    return -1;
  }

  /** Semicolons, colons and dashes end every clause that has its verb. */
  private strong(i: number): void {
    while (this.stack.length > 1 && this.clauses[this.top()].verb >= 0) this.close(i);
    this.segmentAt(i + 1);
    if (this.clauses[this.top()].verb < 0) this.clauses[this.top()].subject = -1;
  }

  private verb(index: number): void {
    const group = this.phrases.groups[index];
    if (!group.finite) this.nonFinite(index);
    else this.finite(index);
    this.segmentAt(group.last);
  }

  private nonFinite(index: number): void {
    const { groups, tags } = this.phrases;
    const group = groups[index];
    const top = this.clauses[this.top()];
    if (top.verb < 0 && (top.kind === 'infinitive' || top.kind === 'participle' || (this.stack.length > 1 && group.first === top.first + 1))) {
      top.verb = index;
      if (top.kind === 'participle' && top.subject < 0) top.subject = this.understood(group);
      return;
    }
    const kind = tags[group.head] === Tag.VB || tags[group.first] === Tag.TO ? 'infinitive' : 'participle';
    const subject = this.nonFiniteSubject(group, kind);
    this.open(kind, group.first, this.top());
    const frame = this.clauses[this.top()];
    frame.verb = index;
    frame.subject = subject;
  }

  /** A participle belongs to the noun before it ("soldiers held by"), an infinitive to the object of "ask" or "allow". */
  private nonFiniteSubject(group: VerbGroup, kind: 'infinitive' | 'participle'): number {
    const { chunkOf, groups } = this.phrases;
    const adjacent = group.first > this.first ? chunkOf[group.first - 1] : -1;
    if (adjacent < 0) return this.understood(group);
    if (kind === 'participle') return adjacent;
    const { verb } = this.clauses[this.top()];
    return adjacent === this.latest && verb >= 0 && controlling.has(groups[verb].lemma) ? adjacent : this.understood(group);
  }

  /** The subject a non-finite verb shares with the nearest clause that has one. */
  private understood(group: VerbGroup): number {
    for (let d = this.stack.length - 1; d >= 0; d--) {
      const { subject } = this.clauses[this.stack[d]];
      if (subject >= 0) return subject;
    }
    return this.candidate >= 0 && this.phrases.chunks[this.candidate].last <= group.first ? this.candidate : -1;
  }

  private finite(index: number): void {
    const own = this.candidate;
    const existential = this.existential;
    this.existential = false;
    let top = this.clauses[this.top()];
    const group = this.phrases.groups[index];
    if (existential || (own < 0 && this.phrases.tags[group.first] === Tag.VB)) {
      if (top.verb >= 0) this.open(existential ? 'complement' : 'main', group.first, existential ? this.top() : -1);
      top = this.clauses[this.top()];
      top.verb = index;
      top.subject = -1;
      return;
    }
    if (top.verb < 0 && this.isContact(own)) {
      if (top.subject < 0) top.subject = own;
      this.openBefore(index, 'relative', this.latest, this.top());
      return;
    }
    if (top.verb < 0) {
      top.verb = index;
      if (own >= 0 && (top.subject < 0 || isTime(top.subject, this.phrases) || isRelativePronoun(top.subject, this.phrases))) top.subject = own;
      if (top.subject < 0) top.subject = this.inherited();
      return;
    }
    const waiting = this.waiting();
    if (waiting >= 0 && (own < 0 || this.boundaryBefore(own))) {
      const end = this.isMark(this.segment - 1) ? this.segment : this.phrases.groups[index].first;
      while (this.top() !== waiting) this.close(end);
      top = this.clauses[waiting];
      top.verb = index;
      if (own >= 0) top.subject = own;
      return;
    }
    if (own < 0) {
      this.inverted(index);
      return;
    }
    this.withOwnSubject(index, own);
  }

  /** "The texts ⟦we use⟧ are": a pronoun right after a noun phrase is the subject of a clause about it. */
  private isContact(own: number): boolean {
    const { chunks, chunkOf, tags } = this.phrases;
    if (own < 0 || this.latest <= own || isTime(own, this.phrases) || isRelativePronoun(own, this.phrases)) return false;
    const { first } = chunks[this.latest];
    return chunkOf[first - 1] >= 0 && (tags[first] === Tag.PRP || chunkOf[first - 1] === own);
  }

  /** A finite verb with a subject and no open clause that waits for one. */
  private withOwnSubject(index: number, own: number): void {
    const { chunks, groups } = this.phrases;
    const top = this.clauses[this.top()];
    const subject = this.latestBare(own);
    const start = this.startOf(subject);
    const content = saying.has(groups[top.verb].lemma);
    if (this.isMark(start - 1) && !(content && start - 2 < groups[top.verb].last)) {
      while (this.stack.length > 0) this.close(start);
      this.openBefore(index, 'main', subject, -1);
    } else {
      const contact = subject !== own && chunks[subject].first > this.first && !content;
      this.openBefore(index, contact ? 'relative' : 'complement', subject, this.top());
    }
  }

  /** Opens the clause of a finite verb at its subject, which has been read already. */
  private openBefore(index: number, kind: Clause['kind'], subject: number, parent: number): void {
    const start = this.startOf(subject);
    this.open(kind, start, parent);
    const frame = this.clauses[this.top()];
    frame.verb = index;
    frame.subject = subject;
    for (let k = start; k < this.phrases.groups[index].first; k++) this.clauseOf[k] = this.top();
  }

  /** Of two bare noun phrases before the verb ("the town the army took") the second is its subject. */
  private latestBare(own: number): number {
    const { chunks, words } = this.phrases;
    if (this.latest <= own || time.has(words[chunks[this.latest].head])) return own;
    return chunks[this.latest].first === chunks[own].last ? this.latest : own;
  }

  /** Where the clause of a subject begins: with the chunk, or the adverb before it. */
  private startOf(subject: number): number {
    let start = this.phrases.chunks[subject].first;
    while (start > this.segment && isAdverb(this.phrases.tags[start - 1])) start--;
    return start;
  }

  /** A finite verb without subject or waiting clause: "…, said the general" begins a main clause, else one is shared. */
  private inverted(index: number): void {
    const { groups } = this.phrases;
    const group = groups[index];
    const before = group.first - 1;
    const mark = this.isMark(before);
    const partner = mark && saying.has(group.lemma) ? -1 : this.finiteClause();
    const { kind, subject, parent } = partner >= 0 ? this.clauses[partner] : { kind: 'main' as const, subject: -1, parent: -1 };
    while (this.stack.length > 0 && (partner < 0 || this.top() !== partner)) this.close(group.first);
    if (this.stack.length > 0) this.close(group.first);
    this.open(kind, group.first, parent);
    const frame = this.clauses[this.top()];
    frame.verb = index;
    frame.subject = subject;
  }

  /** The nearest open clause that has no verb yet, below the top; -1 when there is none. */
  private waiting(): number {
    for (let d = this.stack.length - 2; d >= 0; d--) if (this.clauses[this.stack[d]].verb < 0) return this.stack[d];
    return -1;
  }

  /** True when the subject stands after a mark that ends the clause before it. */
  private boundaryBefore(chunk: number): boolean {
    const start = this.startOf(chunk);
    return start <= this.segment && start > this.first && this.phrases.tags[start - 1] !== Tag.IN && this.phrases.groupOf[start - 1] < 0;
  }

  /** A clause without its own subject shares its parent's ("while fighting", "and said"). */
  private inherited(): number {
    return this.stack.length > 1 && this.clauses[this.top()].kind !== 'relative' ? this.clauses[this.stack[this.stack.length - 2]].subject : -1;
  }

  private isMark(i: number): boolean {
    return i >= this.first && isPunctuation(this.phrases.tags[i]);
  }

  /** True when a subject and a finite verb follow at once: chunk, perhaps "of" and a chunk, adverbs, verb. */
  private clauseFollows(from: number): boolean {
    const { chunkOf, chunks, groupOf, groups, tags } = this.phrases;
    let seen = false;
    for (let k = from, steps = 0; k < this.last && steps < 10; steps++) {
      if (groupOf[k] >= 0) return seen && groups[groupOf[k]].finite && groups[groupOf[k]].first === k;
      if (chunkOf[k] >= 0) {
        if (!seen && isTime(chunkOf[k], this.phrases)) return false;
        seen = true;
        k = chunks[chunkOf[k]].last;
      } else if (isAdverb(tags[k]) || tags[k] === Tag.EX || tags[k] === Tag.IN || (tags[k] === Tag.CC && seen)) {
        seen ||= tags[k] === Tag.EX;
        k++;
      } else return false;
    }
    return false;
  }

  /** True when a finite verb comes before the next strong mark, at most 40 tokens on. */
  private verbAhead(from: number): boolean {
    const { groupOf, groups, tags } = this.phrases;
    for (let k = from; k < this.last && k < from + 40; k++) {
      if (groupOf[k] >= 0 && groups[groupOf[k]].finite) return true;
      if (tags[k] === Tag[':']) return false;
    }
    return false;
  }

  /** Closes clauses that have their verb and are no longer added to, when the new clause does not depend on them. */
  private closeFinished(depends: boolean): void {
    if (depends) return;
    while (this.stack.length > 1 && this.clauses[this.top()].verb >= 0) this.close(this.segment);
  }

  private openAt(kind: Clause['kind'], i: number): void {
    this.open(kind, i, this.top());
    this.segmentAt(i + 1);
  }

  private segmentAt(i: number): void {
    this.segment = i;
    this.keepSubject();
    this.candidate = -1;
    this.latest = -1;
  }

  /** A noun phrase seen before an interruption is the subject of the clause that waits for its verb. */
  private keepSubject(): void {
    const top = this.clauses[this.top()];
    if (top && top.verb < 0 && top.subject < 0 && this.candidate >= 0) top.subject = this.candidate;
  }

  private open(kind: Clause['kind'], first: number, parent: number): void {
    this.keepSubject();
    this.candidate = -1;
    this.latest = -1;
    this.clauses.push({ kind, first, last: this.last, verb: -1, subject: -1, parent });
    this.stack.push(this.clauses.length - 1);
  }

  private close(end: number): void {
    const index = this.stack.pop()!;
    this.clauses[index].last = Math.max(end, this.clauses[index].first + 1);
  }

  private top(): number {
    return this.stack[this.stack.length - 1];
  }

  /** A clause that found no verb is a fragment. */
  private settle(): void {
    for (let c = this.clauses.length - 1; c >= 0 && this.clauses[c].first >= this.first; c--) {
      if (this.clauses[c].verb < 0) this.clauses[c].kind = 'fragment';
    }
  }
}

/** "which", "that", "whom" give way to a noun phrase after them: "which ⟦he⟧ recalled". */
function isRelativePronoun(chunk: number, { chunks, tags }: Phrases): boolean {
  const tag = tags[chunks[chunk].first];
  return chunks[chunk].last === chunks[chunk].first + 1 && (tag === Tag.WDT || tag === Tag.WP);
}

/** A year or noun of time, as after "since". */
function isTime(chunk: number, { chunks, words, tags }: Phrases): boolean {
  const { head } = chunks[chunk];
  return tags[head] === Tag.CD || time.has(words[head]);
}

/** The last token before `i` that is no comma or quotation mark. */
function beforeMarks(i: number, first: number, tags: Uint8Array): number {
  let k = i - 1;
  while (k >= first && (tags[k] === Tag[','] || tags[k] === Tag['``'] || tags[k] === Tag["''"] || tags[k] === Tag['-LRB-'])) k--;
  return k;
}

/** True for a preposition; a word that opens a clause is none. */
function isPreposition(i: number, { tags, words, groupOf }: Phrases): boolean {
  return groupOf[i] < 0 && tags[i] === Tag.IN && words[i] !== 'that' && subordinating.get(words[i]) !== false;
}
