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

/**
 * The order in which an article's text and its annotations were changed, since VS Code's own undo stack knows the text only. Text
 * steps are kept from the first annotation on: what lies before is the editor's alone. VS Code takes back several changes at once and
 * tells only the text that comes out, so a step is known by the content before and after it.
 */
export interface Journal {
  /** Is there any annotation step to undo or redo? Without one, the editor's own keys are enough. */
  readonly active: boolean;
  /** Counts the changes of the text. */
  readonly changes: number;
  /** An operation is asked for now, over a text of this content. */
  reserve(content: () => string): Reservation;
  /** The text has changed, to this content. */
  changed(cause: Direction | 'edit', content: () => string): void;
  /** What the key stands for now: an annotation step, the editor's own undo or redo, or nothing. */
  next(direction: Direction): AnnotationStep | 'text' | null;
  /** The newest annotation step, whatever was typed since. */
  nextAnnotation(direction: Direction): AnnotationStep | null;
  /** An annotation step was undone or redone; it may have another name now. */
  moved(step: AnnotationStep, direction: Direction, entry: string): void;
  /** An annotation step that can be neither undone nor redone any more. */
  forget(step: AnnotationStep): void;
  /** The editor had no text to take back (or do again): what the journal holds of it is void. */
  forgetText(direction: Direction): void;
}

/** More steps than anybody takes back; the oldest go first. */
const mostSteps = 5000;

export function createJournal(): Journal {
  let done: Step[] = [];
  let undone: Step[] = [];
  let content: string | null = null;
  let changes = 0;

  const isActive = () => [...done, ...undone].some((step) => step.kind !== 'text');

  /** Text below the first annotation is the editor's alone. */
  function trim(): void {
    done.splice(0, Math.max(0, done.length - mostSteps));
    if (!isActive()) {
      done = [];
      undone = [];
      content = null;
      return;
    }
    const first = done.findIndex((step) => step.kind !== 'text');
    done.splice(0, first < 0 ? done.length : first);
  }

  /** One event passed every text step down to the one that leads there; all of them where none does: it reached below. */
  function pass(from: Step[], leads: (step: TextStep) => boolean): Step[] {
    const at = from.findLastIndex((step) => step.kind === 'text' && leads(step));
    return from.filter((step, i) => step.kind !== 'text' || i < at);
  }

  const newest = (steps: readonly Step[]) =>
    steps.findLast((step): step is AnnotationStep => step.kind === 'annotation') ?? null;

  return {
    get active() {
      return isActive();
    },
    get changes() {
      return changes;
    },
    reserve(now) {
      content ??= now();
      const asked: Asked = { kind: 'asked' };
      done.push(asked);
      return {
        keep(entry, message) {
          const at = done.indexOf(asked);
          if (at < 0) return;
          done[at] = { kind: 'annotation', entry, message };
          undone = [];
        },
        drop() {
          done = done.filter((step) => step !== asked);
          trim();
        },
      };
    },
    changed(cause, now) {
      changes++;
      if (content === null) return;
      const before = content;
      const after = now();
      content = after;
      if (cause === 'undo') {
        done = pass(done, (step) => step.before === after);
        undone.push({ kind: 'text', before: after, after: before });
      } else {
        undone = cause === 'redo' ? pass(undone, (step) => step.after === after) : [];
        done.push({ kind: 'text', before, after });
      }
      trim();
    },
    next(direction) {
      if (!isActive()) return 'text';
      const step = (direction === 'undo' ? done : undone).at(-1);
      if (step?.kind === 'annotation') return step;
      return step || direction === 'undo' ? 'text' : null;
    },
    nextAnnotation: (direction) => newest(direction === 'undo' ? done : undone),
    moved(step, direction, entry) {
      const [from, to] = direction === 'undo' ? [done, undone] : [undone, done];
      const at = from.indexOf(step);
      if (at < 0) return;
      from.splice(at, 1);
      to.push({ ...step, entry });
      trim();
    },
    forget(step) {
      done = done.filter((other) => other !== step);
      undone = undone.filter((other) => other !== step);
      trim();
    },
    forgetText(direction) {
      const kept = (steps: readonly Step[]) => steps.filter((step) => step.kind !== 'text');
      if (direction === 'undo') done = kept(done);
      else undone = kept(undone);
      trim();
    },
  };
}
