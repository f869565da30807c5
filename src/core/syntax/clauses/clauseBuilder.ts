import { ClauseStack, type Frame } from './clauseStack';
import { clauseStart, type Phrases } from './phrases';
import type { Clause } from '../syntax';

/** The clauses of one sentence as far as it is read, and the noun phrases that may be the subject of the verb to come. */
export class ClauseBuilder {
  readonly stack: ClauseStack;
  /** First token after the last mark, conjunction or verb group: where a new clause would begin. */
  segment: number;
  /** First and last chunk since `segment` that no preposition governs, or -1. */
  candidate = -1;
  latest = -1;
  /** "there" has been read, which takes the subject's place. */
  existential = false;

  /** Writes the clauses of the tokens from `first` to `last` to `clauses` and `clauseOf`. */
  constructor(
    readonly phrases: Phrases,
    readonly clauses: Frame[],
    readonly clauseOf: Int32Array,
    readonly first: number,
    readonly last: number,
  ) {
    this.stack = new ClauseStack(clauses);
    this.segment = first;
  }

  /** Opens a clause; what interrupts leaves its subject to the clause that waits for its verb. */
  open(kind: Clause['kind'], first: number, parent: number): Frame {
    this.#keepSubject();
    return this.stack.push(kind, first, parent);
  }

  /** Opens a clause inside the innermost one at a word that introduces it. */
  openAt(kind: Clause['kind'], i: number): void {
    this.open(kind, i, this.stack.top);
    this.segmentAt(i + 1);
  }

  /** Opens the clause of a finite verb at its subject, which has been read already. */
  openBefore(index: number, kind: Clause['kind'], subject: number, parent: number): void {
    const start = clauseStart(subject, this.segment, this.phrases);
    Object.assign(this.open(kind, start, parent), { verb: index, subject });
    this.clauseOf.fill(this.stack.top, start, this.phrases.groups[index].first);
  }

  /** Ends the clause `partner` and opens one of its kind beside it. */
  openBeside(partner: number, i: number): Frame {
    const { kind, parent } = this.clauses[partner];
    this.stack.popOut(partner, i);
    return this.open(kind, i, parent);
  }

  /** Ends the inner clauses that have their verb. */
  closeFinished(end: number): void {
    while (this.stack.depth > 1 && this.stack.frame.verb >= 0) this.stack.pop(end);
  }

  /** A new clause could begin at `i`. */
  segmentAt(i: number): void {
    this.segment = i;
    this.#keepSubject();
  }

  /** A noun phrase seen before an interruption is the subject of the clause that waits for its verb. */
  #keepSubject(): void {
    const frame = this.stack.depth > 0 ? this.stack.frame : null;
    if (frame && frame.verb < 0 && frame.subject < 0 && this.candidate >= 0) frame.subject = this.candidate;
    this.candidate = -1;
    this.latest = -1;
  }
}
