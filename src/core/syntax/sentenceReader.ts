import { ClauseStack, type Frame } from './clauseStack';
import {
  beforeMarks, clauseFollows, clauseStart, isContact, isMark, isPreposition, isRelativePronoun, isTime, isTimePhrase, nearerSubject, subordinating, verbAhead,
  type Phrases,
} from './phrases';
import { finiteClause, joinsSubjects, partnerOf } from './coordination';
import { repairVerbs } from './repair';
import type { Clause, VerbGroup } from './syntax';
import { isAdverb, Tag } from './tags';
import { contentVerbs, objectControl } from './words.data';
import { wordSet } from './words';

const saying = wordSet(contentVerbs);
const controlling = wordSet(objectControl);

/** Reads the clauses of one sentence into `clauses`; see {@link findClauses} in clauses.ts. */
export class SentenceReader {
  private readonly stack: ClauseStack;
  /** First token after the last mark, conjunction or verb group: where a new clause would begin. */
  private segment: number;
  /** First and last chunk since `segment` that no preposition governs, or -1. */
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
    this.stack = new ClauseStack(clauses);
    this.segment = first;
  }

  read(): void {
    const { chunkOf, groupOf, chunks, groups } = this.phrases;
    const before = this.clauses.length;
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
      this.clauseOf.fill(this.stack.top, i, next);
      i = next;
    }
    this.stack.popOut(-1, this.last);
    repairVerbs(this.clauses, before, this.phrases, this.clauseOf, this.first, this.last);
    for (let c = before; c < this.clauses.length; c++) if (this.clauses[c].verb < 0) this.clauses[c].kind = 'fragment';
  }

  /** A chunk may be the subject of the verb to come; "who", "which", "that" and "what" also open a clause. */
  private chunk(index: number): void {
    if (this.brackets > 0) return;
    const { chunks, tags } = this.phrases;
    const { first } = chunks[index];
    if (tags[first] === Tag.WDT || tags[first] === Tag.WP || tags[first] === Tag.WP$) {
      this.pronounClause(index);
      return;
    }
    const { kind, first: opener, verb } = this.stack.frame;
    if (first > this.first && !(kind === 'adverbial' && opener === first - 1) && isPreposition(first - 1, this.phrases)) return;
    if (this.candidate >= 0 && verb < 0 && isRelativePronoun(this.candidate, this.phrases)) this.candidate = -1;
    this.latest = index;
    if (this.candidate < 0 || (isTimePhrase(this.candidate, this.phrases) && !isTimePhrase(index, this.phrases))) this.candidate = index;
  }

  private pronounClause(index: number): void {
    const { chunks, tags, chunkOf, groupOf, words } = this.phrases;
    const { first } = chunks[index];
    const start = first > this.first && isPreposition(first - 1, this.phrases) ? first - 1 : first;
    const before = beforeMarks(start, this.first, tags);
    if (before < this.first) {
      this.stack.frame.subject = index;
      this.candidate = index;
      return;
    }
    const relative = chunkOf[before] >= 0 && words[first] !== 'what' && start - before <= 2;
    if (!relative && groupOf[before] < 0) this.closeFinished(this.segment);
    this.open(relative ? 'relative' : 'complement', start, this.stack.top);
    this.candidate = start === first ? index : -1;
  }

  private other(i: number): void {
    const tag = this.phrases.tags[i];
    if (tag === Tag['-LRB-']) this.brackets++;
    else if (tag === Tag['-RRB-']) this.brackets = 0;
    if (this.brackets > 0 || tag === Tag['-RRB-']) return;
    if (tag === Tag.EX) this.existential = true;
    else if (tag === Tag.WRB) this.adverbClause(i);
    else if (tag === Tag.IN || tag === Tag.RB || tag === Tag.VBG || tag === Tag.VBN) this.subordinate(i);
    else if (tag === Tag.CC) this.coordinate(i);
    else if (tag === Tag[':']) this.strong(i);
    else if (tag === Tag[','] || tag === Tag['``'] || tag === Tag["''"]) this.segmentAt(i + 1);
  }

  /** "where", "when", "how", "why". */
  private adverbClause(i: number): void {
    const { chunkOf, words, groupOf, tags } = this.phrases;
    const before = beforeMarks(i, this.first, tags);
    if (i === this.first && !clauseFollows(i + 1, this.last, this.phrases)) this.segmentAt(i + 1);
    else if (before < this.first || words[i] === 'when') this.openAt('adverbial', i);
    else if (chunkOf[before] >= 0) this.openAt(words[i] === 'where' || words[i] === 'why' ? 'relative' : 'adverbial', i);
    else this.openAt(groupOf[before] >= 0 ? 'complement' : 'adverbial', i);
  }

  /** "that" and words like "because" and "after", when a clause or a participle follows. */
  private subordinate(i: number): void {
    const { words, groupOf, groups, tags } = this.phrases;
    if (words[i] === 'that' && tags[i] === Tag.IN && verbAhead(i + 1, this.last, this.phrases)) this.openAt('complement', i);
    const alsoPreposition = subordinating.get(words[i]);
    if (alsoPreposition === undefined) return;
    const next = i + 1 < this.last && groupOf[i + 1] >= 0 ? groups[groupOf[i + 1]] : null;
    if (next && !next.finite && tags[next.head] !== Tag.VB) this.openAt('participle', i);
    else if (alsoPreposition ? clauseFollows(i + 1, this.last, this.phrases) : verbAhead(i + 1, this.last, this.phrases)) {
      this.openAt(next && !next.finite ? 'participle' : 'adverbial', i);
    }
  }

  /** A conjunction joins clauses when a verb follows, with or without a subject before it; else it joins phrases. */
  private coordinate(i: number): void {
    const { groupOf, chunkOf, groups, words, tags } = this.phrases;
    if (this.stack.frame.verb < 0 && i > this.first) return;
    let k = i + 1;
    while (k < this.last && (isAdverb(tags[k]) || tags[k] === Tag[',']) && groupOf[k] < 0 && chunkOf[k] < 0) k++;
    if (k >= this.last) return;
    if (groupOf[k] >= 0) {
      const comma = i > this.first && tags[i - 1] === Tag[','];
      const partner = partnerOf(groups[groupOf[k]], comma, this.stack, this.phrases);
      if (partner >= 0) this.openBeside(partner, i).subject = this.clauses[partner].subject;
      if (partner >= 0) this.segmentAt(i + 1);
      return;
    }
    const joins = i > this.first && clauseFollows(k, this.last, this.phrases);
    if ((!joins && i > this.first && words[i] !== 'but') || joinsSubjects(i, this.candidate, this.segment, this.stack, this.phrases)) return;
    const partner = joins ? finiteClause(this.stack, this.phrases) : -1;
    if (joins && partner < 0) return;
    if (joins) this.openBeside(partner, i);
    this.segmentAt(i + 1);
  }

  /** Ends the clause `partner` and opens one of its kind beside it. */
  private openBeside(partner: number, i: number): Frame {
    const { kind, parent } = this.clauses[partner];
    this.stack.popOut(partner, i);
    return this.open(kind, i, parent);
  }

  /** Semicolons, colons and dashes end every clause that has its verb, and cut off a noun phrase that has none. */
  private strong(i: number): void {
    this.closeFinished(i);
    if (this.phrases.words[i] === ';' && this.stack.frame.verb >= 0 && verbAhead(i + 1, this.last, this.phrases)) {
      this.stack.popOut(-1, i);
      this.open('main', i, -1);
    }
    this.segmentAt(i + 1);
    if (this.stack.frame.verb < 0) this.stack.frame.subject = -1;
  }

  private verb(index: number): void {
    const group = this.phrases.groups[index];
    if (group.finite) this.finite(index);
    else this.nonFinite(index);
    this.segmentAt(group.last);
  }

  private nonFinite(index: number): void {
    const { groups, tags } = this.phrases;
    const group = groups[index];
    const frame = this.stack.frame;
    const introduced = frame.kind === 'participle' || (this.stack.depth > 1 && group.first === frame.first + 1);
    if (frame.verb < 0 && introduced) {
      frame.verb = index;
      if (frame.kind === 'participle' && frame.subject < 0) frame.subject = this.understood(group);
      return;
    }
    const kind = tags[group.head] === Tag.VB || tags[group.first] === Tag.TO ? 'infinitive' : 'participle';
    const subject = this.nonFiniteSubject(group, kind);
    Object.assign(this.open(kind, group.first, this.stack.top), { verb: index, subject });
  }

  /** A participle belongs to the noun before it ("boats built by"), an infinitive to the object of "ask" or "allow". */
  private nonFiniteSubject(group: VerbGroup, kind: 'infinitive' | 'participle'): number {
    const { chunkOf, groups } = this.phrases;
    const adjacent = group.first > this.first ? chunkOf[group.first - 1] : -1;
    if (adjacent < 0) return this.understood(group);
    if (kind === 'participle') return adjacent;
    const { verb } = this.stack.frame;
    return adjacent === this.latest && verb >= 0 && controlling.has(groups[verb].lemma) ? adjacent : this.understood(group);
  }

  /** The subject a non-finite verb shares with the nearest clause that has one. */
  private understood(group: VerbGroup): number {
    const nearest = this.stack.find(({ subject }) => subject >= 0);
    if (nearest >= 0) return this.clauses[nearest].subject;
    return this.candidate >= 0 && this.phrases.chunks[this.candidate].last <= group.first ? this.candidate : -1;
  }

  private finite(index: number): void {
    const { groups, tags } = this.phrases;
    const own = this.candidate;
    const { first } = groups[index];
    const existential = this.existential;
    this.existential = false;
    const frame = this.stack.frame;
    if (existential || (own < 0 && tags[first] === Tag.VB)) {
      const target = frame.verb < 0 ? frame : this.open(existential ? 'complement' : 'main', first, existential ? this.stack.top : -1);
      Object.assign(target, { verb: index, subject: -1 });
      return;
    }
    if (frame.verb < 0) {
      this.firstVerb(index, own, frame);
      return;
    }
    const waiting = this.stack.find(({ verb }) => verb < 0, 1);
    if (waiting >= 0 && (own < 0 || this.boundaryBefore(own))) {
      this.stack.popTo(waiting, isMark(this.segment - 1, this.first, this.phrases.tags) ? this.segment : first);
      Object.assign(this.clauses[waiting], own >= 0 ? { verb: index, subject: own } : { verb: index });
    } else if (own < 0) this.withoutSubject(index);
    else this.withOwnSubject(index, own);
  }

  /** The verb of a clause that has none yet; of "The texts ⟦we use⟧ are", of a contact clause that comes in between. */
  private firstVerb(index: number, own: number, frame: Frame): void {
    if (isContact(own, this.latest, this.phrases)) {
      if (frame.subject < 0) frame.subject = own;
      this.openBefore(index, 'relative', this.latest, this.stack.top);
      return;
    }
    frame.verb = index;
    if (own >= 0 && (frame.subject < 0 || isTime(frame.subject, this.phrases) || isRelativePronoun(frame.subject, this.phrases))) frame.subject = own;
    if (frame.subject < 0 && frame.kind !== 'relative' && frame.parent >= 0) frame.subject = this.clauses[frame.parent].subject;
  }

  /** A finite verb with a subject and no open clause that waits for one. */
  private withOwnSubject(index: number, own: number): void {
    const { groups } = this.phrases;
    const head = groups[this.stack.frame.verb];
    const subject = nearerSubject(own, this.latest, this.phrases);
    const start = clauseStart(subject, this.segment, this.phrases);
    const content = saying.has(head.lemma);
    if (isMark(start - 1, this.first, this.phrases.tags) && !(content && start - 2 < head.last)) {
      this.stack.popOut(-1, start);
      this.openBefore(index, 'main', subject, -1);
    } else this.openBefore(index, subject !== own && !content ? 'relative' : 'complement', subject, this.stack.top);
  }

  /** Opens the clause of a finite verb at its subject, which has been read already. */
  private openBefore(index: number, kind: Clause['kind'], subject: number, parent: number): void {
    const start = clauseStart(subject, this.segment, this.phrases);
    Object.assign(this.open(kind, start, parent), { verb: index, subject });
    this.clauseOf.fill(this.stack.top, start, this.phrases.groups[index].first);
  }

  /** A finite verb without subject or waiting clause: "…, said the coach" begins a main clause, else a subject is shared. */
  private withoutSubject(index: number): void {
    const { lemma, first } = this.phrases.groups[index];
    const partner = isMark(first - 1, this.first, this.phrases.tags) && saying.has(lemma) ? -1 : finiteClause(this.stack, this.phrases);
    const { kind, subject, parent }: Pick<Frame, 'kind' | 'subject' | 'parent'> =
      partner >= 0 ? this.clauses[partner] : { kind: 'main', subject: -1, parent: -1 };
    this.stack.popOut(partner, first);
    Object.assign(this.open(kind, first, parent), { verb: index, subject });
  }

  /** True when the subject stands after a mark that ends the clause before it. */
  private boundaryBefore(chunk: number): boolean {
    const start = clauseStart(chunk, this.segment, this.phrases);
    return start <= this.segment && start > this.first && this.phrases.tags[start - 1] !== Tag.IN && this.phrases.groupOf[start - 1] < 0;
  }

  /** Ends the inner clauses that have their verb. */
  private closeFinished(end: number): void {
    while (this.stack.depth > 1 && this.stack.frame.verb >= 0) this.stack.pop(end);
  }

  private openAt(kind: Clause['kind'], i: number): void {
    this.open(kind, i, this.stack.top);
    this.segmentAt(i + 1);
  }

  private open(kind: Clause['kind'], first: number, parent: number): Frame {
    this.keepSubject();
    return this.stack.push(kind, first, parent);
  }

  private segmentAt(i: number): void {
    this.segment = i;
    this.keepSubject();
  }

  /** A noun phrase seen before an interruption is the subject of the clause that waits for its verb. */
  private keepSubject(): void {
    const frame = this.stack.depth > 0 ? this.stack.frame : null;
    if (frame && frame.verb < 0 && frame.subject < 0 && this.candidate >= 0) frame.subject = this.candidate;
    this.candidate = -1;
    this.latest = -1;
  }
}
