/** Undo takes back the newest of what was done; redo does again the newest of what was taken back. */
export type Direction = 'undo' | 'redo';

/** Something done to the annotations; `entry` is the server's name for it. */
export interface AnnotationStep {
  readonly kind: 'annotation';
  readonly entry: string;
  /** What was done, in the server's words. */
  readonly message: string;
}

/** A change of the text from one content to another, each named by its fingerprint. */
interface TextStep {
  readonly kind: 'text';
  readonly before: string;
  readonly after: string;
}

/** An operation whose answer has not come yet: its place in the order is kept. */
interface Asked {
  readonly kind: 'asked';
}

type Step = AnnotationStep | TextStep | Asked;

/** A place kept for an operation that was asked for. One of the two is called, once. */
export interface Reservation {
  /** It was done. */
  keep(entry: string, message: string): void;
  /** Nothing was done. */
  drop(): void;
}

/** More steps than anybody takes back; the oldest go first. */
const mostSteps = 5000;

/**
 * The order in which an article's text and its annotations were changed, since VS Code's own undo stack knows the text only. Text
 * steps are kept from the first annotation on: what lies before is the editor's alone. VS Code takes back several changes at once
 * and reports only the text that comes out, so a step is known by the content before and after it.
 */
export class Journal {
  #done: Step[] = [];
  #undone: Step[] = [];
  #content: string | null = null;
  #changes = 0;

  /** Is there any annotation step to undo or redo? Without one, the editor's own keys are enough. */
  get active(): boolean {
    return [...this.#done, ...this.#undone].some((step) => step.kind !== 'text');
  }

  /** Counts the changes of the text. */
  get changes(): number {
    return this.#changes;
  }

  /** An operation is asked for now, over a text of this content. */
  reserve(content: () => string): Reservation {
    this.#content ??= content();
    const asked: Asked = { kind: 'asked' };
    this.#done.push(asked);
    return {
      keep: (entry, message) => {
        const at = this.#done.indexOf(asked);
        if (at < 0) return;
        this.#done[at] = { kind: 'annotation', entry, message };
        this.#undone = [];
      },
      drop: () => {
        this.#done = this.#done.filter((step) => step !== asked);
        this.#trim();
      },
    };
  }

  /** The text has changed, to this content. */
  changed(cause: Direction | 'edit', content: () => string): void {
    this.#changes++;
    if (this.#content === null) return;
    const before = this.#content;
    const after = content();
    this.#content = after;
    if (cause === 'undo') {
      this.#done = withoutPassed(this.#done, (step) => step.before === after);
      this.#undone.push({ kind: 'text', before: after, after: before });
    } else {
      this.#undone = cause === 'redo' ? withoutPassed(this.#undone, (step) => step.after === after) : [];
      this.#done.push({ kind: 'text', before, after });
    }
    this.#trim();
  }

  /** What the key stands for now: an annotation step, the editor's own undo or redo, or nothing. */
  next(direction: Direction): AnnotationStep | 'text' | null {
    if (!this.active) return 'text';
    const step = this.#steps(direction).at(-1);
    if (step?.kind === 'annotation') return step;
    return step || direction === 'undo' ? 'text' : null;
  }

  /** The newest annotation step, whatever was typed since. */
  nextAnnotation(direction: Direction): AnnotationStep | null {
    return this.#steps(direction).findLast((step): step is AnnotationStep => step.kind === 'annotation') ?? null;
  }

  /** An annotation step was undone or redone; it may have another name now. */
  moved(step: AnnotationStep, direction: Direction, entry: string): void {
    const [from, to] = direction === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const at = from.indexOf(step);
    if (at < 0) return;
    from.splice(at, 1);
    to.push({ ...step, entry });
    this.#trim();
  }

  /** An annotation step that can be neither undone nor redone any more. */
  forget(step: AnnotationStep): void {
    this.#done = this.#done.filter((other) => other !== step);
    this.#undone = this.#undone.filter((other) => other !== step);
    this.#trim();
  }

  /** The editor had no text to take back (or do again): what the journal holds of it is void. */
  forgetText(direction: Direction): void {
    const kept = this.#steps(direction).filter((step) => step.kind !== 'text');
    if (direction === 'undo') this.#done = kept;
    else this.#undone = kept;
    this.#trim();
  }

  #steps(direction: Direction): readonly Step[] {
    return direction === 'undo' ? this.#done : this.#undone;
  }

  /** Drops the oldest steps, and the text steps before the first annotation. */
  #trim(): void {
    this.#done.splice(0, Math.max(0, this.#done.length - mostSteps));
    if (!this.active) {
      this.#done = [];
      this.#undone = [];
      this.#content = null;
      return;
    }
    const first = this.#done.findIndex((step) => step.kind !== 'text');
    this.#done.splice(0, first < 0 ? this.#done.length : first);
  }
}

/**
 * One event takes back every text step down to the one that leads to the new content; all of them where none does: then it went
 * below the journal.
 */
function withoutPassed(steps: readonly Step[], leads: (step: TextStep) => boolean): Step[] {
  const at = steps.findLastIndex((step) => step.kind === 'text' && leads(step));
  return steps.filter((step, i) => step.kind !== 'text' || i < at);
}
