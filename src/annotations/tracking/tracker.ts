import type { Span } from '../../core/analysis';
import { carry, compare } from '../anchoring/carry';
import { foldText } from '../anchoring/fold';
import type { Placement } from '../model';
import { createMemory } from './memory';
import { createSlots, type Overlap } from './slots';
import type { Piece } from './scars';

/** Replaces the UTF-16 code units `[start, end)` by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Keeps placements in step with a text that is edited.
 *
 * Gravity: a label is its characters, from the first of them that is left to the last. What is typed at either edge stays
 * outside, what is typed between them is its own from then on; a deletion or replacement across an edge trims. A label of
 * which nothing is left is suspended (marks without a word are nothing), and so is one that has lost one of its pieces. Its
 * text coming back at that place (undo) restores it exactly; a longer text cut and put in elsewhere takes its labels along.
 * A replacement is compared with what it replaces: words that stay keep their labels; a label that loses words in it is
 * unsure. One word for another is not compared: nothing of it stays.
 */
export interface Tracker {
  readonly text: string;
  /** The edits of one change of the document; offsets of each are into the text that those before it have left. */
  edit(edits: readonly TextEdit[]): void;
  get(id: string): Placement | undefined;
  /** Follows that annotation from here on; spans are into the present text. */
  set(id: string, placement: Placement): void;
  delete(id: string): void;
}

interface Entry {
  readonly placement: Placement;
  readonly slots: readonly number[];
  /** The words it stood on when it was set. */
  readonly quotes: readonly string[];
}

/** Starts to follow placements in a text. An edit costs a pass over the placements, no more than shifting numbers. */
export function createTracker(initial: string, placements: ReadonlyMap<string, Placement>): Tracker {
  let text = initial;
  const entries = new Map<string, Entry>();
  const slots = createSlots();
  /**
   * Of each slot's label, when it was set: it is back when half of it is, so that a word typed anew does not show it by a
   * letter.
   */
  const lengths: number[] = [];
  const memory = createMemory();

  const remove = (id: string): void => {
    entries.get(id)?.slots.forEach((slot) => slots.free(slot));
    entries.delete(id);
  };

  const set = (id: string, placement: Placement): void => {
    remove(id);
    const spans = placement.spans.map((span) => inside(span, text.length));
    const taken = spans.map(({ start, end }) => {
      const slot = slots.allocate();
      slots.put(slot, start, end, placement.state === 'unsure');
      lengths[slot] = end - start;
      return slot;
    });
    entries.set(id, { placement, slots: taken, quotes: spans.map(({ start, end }) => text.slice(start, end)) });
  };

  const isLive = ({ slot, generation }: Piece): boolean => slots.generation(slot) === generation && slots.isAlive(slot);

  const restore = (pieces: readonly Piece[], at: number): void => {
    for (const { slot, generation, start, end, unsure } of pieces) {
      if (slots.generation(slot) !== generation) continue;
      const [from, to] = [at + start, at + end];
      if (!slots.isAlive(slot) || slots.start(slot) === slots.end(slot)) slots.put(slot, from, to, unsure);
      else if (from <= slots.end(slot) && to >= slots.start(slot)) {
        slots.put(slot, Math.min(from, slots.start(slot)), Math.max(to, slots.end(slot)), unsure);
      }
      if (2 * (slots.end(slot) - slots.start(slot)) >= (lengths[slot] ?? 0)) slots.reveal(slot);
    }
  };

  /** Of labels that a replacement covered, what its words say: the parts that are still there. */
  const carried = (overlaps: readonly Overlap[], removed: string, { start, text: inserted }: TextEdit): Piece[] => {
    if (removed === '' || inserted === '' || overlaps.length === 0) return [];
    if (!/\s/.test(removed.trim()) && foldText(removed) !== foldText(inserted)) return []; // another word for this one
    const compared = compare(removed, inserted);
    return overlaps.flatMap((o) => {
      const { span, sure } = carry(compared, { start: o.start - start, end: o.end - start });
      if (!span) return [];
      return [{ ...pieceOf(o, 0), ...span, unsure: o.unsure || !(sure || o.left || o.right) }];
    });
  };

  const pieceOf = ({ slot, start, end, unsure }: Overlap, from: number): Piece => ({
    slot, generation: slots.generation(slot), start: start - from, end: end - from, unsure,
  });

  const apply = (edit: TextEdit): void => {
    const { start, end, text: inserted } = edit;
    const removed = text.slice(start, end);
    if (removed === inserted) return;
    text = text.slice(0, start) + inserted + text.slice(end);
    const back = memory.find(start, removed, inserted);
    const overlaps = slots.shift(start, end, inserted.length);
    restore(back ? back.pieces : carried(overlaps, removed, edit), start);
    for (const { slot } of overlaps) if (slots.start(slot) === slots.end(slot)) slots.suspend(slot, slots.start(slot));
    memory.follow(edit, removed, overlaps.map((o) => pieceOf(o, start)), back);
    if (!back) memory.elsewhere(isLive).forEach(({ pieces, at }) => restore(pieces, at));
  };

  placements.forEach((placement, id) => set(id, placement));
  return {
    get text() {
      return text;
    },
    edit(edits) {
      memory.begin();
      for (const edit of asOne(text, edits)) apply(edit);
    },
    get(id) {
      const entry = entries.get(id);
      if (!entry || entry.slots.length === 0) return entry?.placement;
      const { quotes } = entry;
      const spans = entry.slots.map((slot, i) => trimmed(text, { start: slots.start(slot), end: slots.end(slot) }, quotes[i]));
      const isGone = spans.some((span, i) => slots.isLost(entry.slots[i]) || isEmpty(text, span, quotes[i]));
      if (isGone) return { state: 'suspended', spans: [] };
      if (entry.slots.some((slot) => slots.isUnsure(slot))) return { state: 'unsure', spans };
      const isSame = spans.every(({ start, end }, i) => text.slice(start, end) === quotes[i]);
      return { state: isSame && entry.placement.state === 'kept' ? 'kept' : 'moved', spans };
    },
    set,
    delete: remove,
  };
}

/** Edits that together replace more than half of the text, before and after, are one replacement of it, to be compared. */
function asOne(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let length = text.length;
  let [removed, put] = [0, 0];
  const safe = edits.map((edit) => {
    const { start, end } = inside(edit, length);
    length += edit.text.length - (end - start);
    removed += end - start;
    put += edit.text.length;
    return { start, end, text: edit.text };
  });
  if (safe.length < 2 || removed * 2 <= text.length || put * 2 <= length) return safe;
  const after = safe.reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
  return [{ start: 0, end: text.length, text: after }];
}

const word = /[\p{L}\p{N}]/u;

/** Whether nothing is left of a label, or no more of its words than the marks between them. */
function isEmpty(text: string, { start, end }: Span, quote: string): boolean {
  return start === end ? quote !== '' : word.test(quote) && !word.test(text.slice(start, end));
}

/** Without the white space at its edges that the label did not begin or end with: what a cut has left of it. */
function trimmed(text: string, { start, end }: Span, quote: string): Span {
  const hasEdge = (c: string | undefined): boolean => c !== undefined && c.trim() === '';
  if (!hasEdge(quote.at(-1))) while (end > start && hasEdge(text[end - 1])) end--;
  if (!hasEdge(quote[0])) while (start < end && hasEdge(text[start])) start++;
  return { start, end };
}

function inside({ start, end }: Span, length: number): Span {
  const from = Math.min(Math.max(0, start), length);
  return { start: from, end: Math.min(Math.max(from, end), length) };
}
