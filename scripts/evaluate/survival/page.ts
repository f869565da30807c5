import type { TextEdit } from '../../../src/annotations/tracking/textEdit';

/** A stretch to put in: its text, and for each code unit the identity it carries over, or 0 for a new one. */
export interface Stretch {
  readonly text: string;
  readonly ids: Int32Array;
}

/** A text whose code units have identities: edits carry them along or destroy them. */
export interface Page {
  readonly text: string;
  readonly ids: Int32Array;
  /** The edits as an editor would tell of them: one list a change. */
  readonly changes: readonly (readonly TextEdit[])[];
  /** Puts a stretch in place of `[start, end)`, as a change of its own or as part of the last one. */
  splice(start: number, end: number, stretch: Stretch, along?: boolean): void;
  slice(start: number, end: number): Stretch;
}

/** New text, whose code units were not there before. */
export const typed = (text: string): Stretch => ({ text, ids: new Int32Array(text.length) });

export function joined(stretches: readonly Stretch[]): Stretch {
  const text = stretches.map((s) => s.text).join('');
  const ids = new Int32Array(text.length);
  let at = 0;
  for (const s of stretches) {
    ids.set(s.ids, at);
    at += s.ids.length;
  }
  return { text, ids };
}

/** Is told of each edit before it is made: the identities that stand then, those that are put in, and the first that is new. */
export type Watch = (edit: TextEdit, ids: Int32Array, put: Int32Array, firstNew: number) => void;

export function createPage(initial: string, watch: Watch): Page {
  let text = initial;
  let ids = Int32Array.from({ length: initial.length }, (_, i) => i + 1);
  let fresh = initial.length + 1;
  const changes: TextEdit[][] = [];
  return {
    get text() {
      return text;
    },
    get ids() {
      return ids;
    },
    changes,
    splice(start, end, stretch, along = false) {
      const edit = { start, end, text: stretch.text };
      const firstNew = fresh;
      const put = stretch.ids.map((id) => (id === 0 ? fresh++ : id));
      watch(edit, ids, put, firstNew);
      text = text.slice(0, start) + stretch.text + text.slice(end);
      const next = new Int32Array(text.length);
      next.set(ids.subarray(0, start));
      next.set(put, start);
      next.set(ids.subarray(end), start + put.length);
      ids = next;
      if (along && changes.length > 0) changes[changes.length - 1].push(edit);
      else changes.push([edit]);
    },
    slice: (start, end) => ({ text: text.slice(start, end), ids: ids.slice(start, end) }),
  };
}
