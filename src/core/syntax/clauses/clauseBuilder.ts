import type { Clause } from '../syntax';
import { ClauseStack, type ClauseDraft } from './clauseStack';
import type { ClauseText } from './clauseText';
import { clauseStart } from './subjects';

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
    readonly text: ClauseText,
    readonly clauses: ClauseDraft[],
    readonly clauseOf: Int32Array,
    readonly first: number,
    readonly last: number,
  ) {
    this.stack = new ClauseStack(clauses);
    this.segment = first;
  }

  /** Opens a clause; what interrupts leaves its subject to the clause that waits for its verb. */
  open(kind: Clause['kind'], first: number, parent: number): ClauseDraft {
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
    const start = clauseStart(subject, this.segment, this.text);
    Object.assign(this.open(kind, start, parent), { verb: index, subject });
    this.clauseOf.fill(this.stack.top, start, this.text.groups[index].first);
  }

  /** Ends the clause `partner` and opens one of its kind beside it. */
  openBeside(partner: number, i: number): ClauseDraft {
    const { kind, parent } = this.clauses[partner];
    this.stack.popOut(partner, i);
    return this.open(kind, i, parent);
  }

  /** Ends the inner clauses that have their verb. */
  closeFinished(end: number): void {
    while (this.stack.depth > 1 && this.stack.innermost.verb >= 0) this.stack.pop(end);
  }

  /** A new clause could begin at `i`. */
  segmentAt(i: number): void {
    this.segment = i;
    this.#keepSubject();
  }

  /** A noun phrase seen before an interruption is the subject of the clause that waits for its verb. */
  #keepSubject(): void {
    const draft = this.stack.depth > 0 ? this.stack.innermost : null;
    if (draft && draft.verb < 0 && draft.subject < 0 && this.candidate >= 0) draft.subject = this.candidate;
    this.candidate = -1;
    this.latest = -1;
  }
}
