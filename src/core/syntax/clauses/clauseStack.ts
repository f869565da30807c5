import type { Clause } from '../syntax';

/** A clause while it is read. */
export interface ClauseDraft {
  first: number;
  last: number;
  kind: Clause['kind'];
  verb: number;
  subject: number;
  parent: number;
}

/** Deeper nesting than any sentence needs; it bounds the search through open clauses. */
const maxDepth = 16;

/** The open clauses of one sentence, outermost first. Clauses are known by their index into `clauses`, which the stack adds to. */
export class ClauseStack {
  readonly #open: number[] = [];
  readonly #clauses: ClauseDraft[];

  constructor(clauses: ClauseDraft[]) {
    this.#clauses = clauses;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** Index of the innermost open clause. */
  get top(): number {
    return this.#open[this.#open.length - 1];
  }

  /** The innermost open clause. */
  get innermost(): ClauseDraft {
    return this.#clauses[this.top];
  }

  push(kind: Clause['kind'], first: number, parent: number): ClauseDraft {
    if (this.#open.length >= maxDepth) this.pop(first);
    this.#clauses.push({ kind, first, last: first + 1, verb: -1, subject: -1, parent });
    this.#open.push(this.#clauses.length - 1);
    return this.innermost;
  }

  /** Ends the innermost clause before the token `end`. */
  pop(end: number): void {
    const draft = this.innermost;
    draft.last = Math.max(end, draft.first + 1);
    this.#open.pop();
  }

  /** Ends the clauses inside `index`. */
  popTo(index: number, end: number): void {
    while (this.top !== index) this.pop(end);
  }

  /** Ends `index` and the clauses inside it; all, when it is -1. */
  popOut(index: number, end: number): void {
    while (this.#open.length > 0 && this.top !== index) this.pop(end);
    if (this.#open.length > 0) this.pop(end);
  }

  /** The innermost open clause that fits, at least `below` levels under the top, or -1. */
  find(fits: (draft: ClauseDraft, depth: number) => boolean, below = 0): number {
    for (let d = this.#open.length - 1 - below; d >= 0; d--)
      if (fits(this.#clauses[this.#open[d]], d)) return this.#open[d];
    return -1;
  }
}
