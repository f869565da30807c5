import type { Span } from '../../core/analysis';
import { carry, compare } from '../anchoring/carry';
import { foldText } from '../anchoring/fold';
import type { Placement } from '../model';
import { createMemory } from './memory';
import { createSlots, type Overlap } from './slots';
import type { Piece, Scar } from './scars';

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
 * unsure. One word for another is not compared: nothing of it stays. A text put in where another was cut is compared with that.
 */
export interface Tracker {
  readonly text: string;
  /** The edits of one change of the document; offsets of each are into the text that those before it have left. */
  edit(edits: readonly TextEdit[]): void;
  get(id: string): Placement | undefined;
  /**
   * Follows that annotation from here on; spans are into the present text. Where it stands there already, or its words are deleted
   * and it gets no place, what is remembered of them goes on being so.
   */
  set(id: string, placement: Placement): void;
  /** Follows an annotation under another name, too, with what is remembered of its deleted words. */
  alias(id: string, as: string): void;
  delete(id: string): void;
}

interface Entry {
  readonly placement: Placement;
  readonly slots: readonly number[];
}

/** Starts to follow placements in a text. An edit costs a pass over the placements, no more than shifting numbers. */
export function createTracker(initial: string, placements: ReadonlyMap<string, Placement>): Tracker {
  let text = initial;
  const entries = new Map<string, Entry>();
  const slots = createSlots();
  /** The words of each slot when it was set. */
  const quotes: string[] = [];
  const memory = createMemory();

  /** How many annotations each slot is of. */
  const owners: number[] = [];

  const remove = (id: string): void => {
    for (const slot of entries.get(id)?.slots ?? []) if (--owners[slot] === 0) slots.free(slot);
    entries.delete(id);
  };

  const allocate = (): number => {
    const slot = slots.allocate();
    owners[slot] = 1;
    return slot;
  };

  const get = (id: string): Placement | undefined => {
    const entry = entries.get(id);
    if (!entry || entry.slots.length === 0) return entry?.placement;
    if (entry.slots.some((slot) => !slots.isAlive(slot) || slots.isLost(slot)))
      return { state: 'suspended', spans: [] };
    const spans = entry.slots.map((slot) =>
      trimmed(text, { start: slots.start(slot), end: slots.end(slot) }, quotes[slot]),
    );
    if (spans.some(({ start, end }, i) => start === end && quotes[entry.slots[i]] !== ''))
      return { state: 'suspended', spans: [] };
    if (entry.slots.some((slot) => slots.isUnsure(slot))) return { state: 'unsure', spans };
    const isSame = spans.every(({ start, end }, i) => text.slice(start, end) === quotes[entry.slots[i]]);
    return { state: isSame && entry.placement.state === 'kept' ? 'kept' : 'moved', spans };
  };

  /** The slots that stand there already, and are of no other annotation. */
  const standing = (id: string, spans: readonly Span[]): readonly number[] | null => {
    const taken = entries.get(id)?.slots ?? [];
    const now = get(id)?.spans ?? [];
    const isThere =
      taken.length === spans.length &&
      now.length === spans.length &&
      spans.every(({ start, end }, i) => now[i].start === start && now[i].end === end && owners[taken[i]] === 1);
    return isThere ? taken : null;
  };

  const set = (id: string, placement: Placement): void => {
    if (placement.spans.length === 0 && get(id)?.state === 'suspended') return;
    const spans = placement.spans.map((span) => inside(span, text.length));
    const kept = standing(id, spans);
    if (!kept) remove(id);
    const taken = kept ?? spans.map(allocate);
    spans.forEach(({ start, end }, i) => {
      slots.put(taken[i], start, end, placement.state === 'unsure');
      quotes[taken[i]] = text.slice(start, end);
    });
    entries.set(id, { placement, slots: taken });
  };

  const alias = (id: string, as: string): void => {
    const entry = entries.get(id);
    if (!entry || id === as) return;
    for (const slot of entry.slots) owners[slot]++;
    remove(as);
    entries.set(as, entry);
  };

  const isLive = ({ slot, generation }: Piece): boolean =>
    slots.generation(slot) === generation && slots.isAlive(slot) && !slots.isLost(slot);

  const isGone = ({ slot, generation }: Piece): boolean =>
    slots.generation(slot) === generation && !slots.isAlive(slot);

  /** Gives labels their pieces back, beside what is left of them; `elsewhere`, those that are lost. */
  const restore = (pieces: readonly Piece[], at: number, elsewhere: boolean): void => {
    for (const { slot, generation, start, end, unsure, shown } of pieces) {
      if (slots.generation(slot) !== generation) continue;
      const [from, to] = [at + start, at + end];
      const [s, e] = [slots.start(slot), slots.end(slot)];
      const isBeside = slots.isAlive(slot) && s < e && from <= e && to >= s;
      if (isBeside) slots.put(slot, Math.min(from, s), Math.max(to, e), unsure);
      else if (!slots.isAlive(slot) || s === e || (elsewhere && slots.isLost(slot))) slots.put(slot, from, to, unsure);
      else continue;
      if (shown || 2 * (slots.end(slot) - slots.start(slot)) >= quotes[slot].length) slots.reveal(slot);
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
      return [
        { ...pieceOf(o, 0), ...span, unsure: o.unsure || !(sure || o.left || o.right), shown: !slots.isLost(o.slot) },
      ];
    });
  };

  /** Of labels whose text was cut before another was put in its place, what its words say. */
  const carriedOver = ({ removed, pieces }: Pick<Scar, 'removed' | 'pieces'>, inserted: string): Piece[] => {
    const compared = compare(removed, inserted);
    return pieces.flatMap((piece) => {
      const { span, sure } = carry(compared, piece);
      return span ? [{ ...piece, ...span, unsure: piece.unsure || !sure }] : [];
    });
  };

  /** A label is not back by one letter: that may be another word typed anew. */
  const pieceOf = ({ slot, start, end, unsure }: Overlap, from: number): Piece => ({
    slot,
    generation: slots.generation(slot),
    start: start - from,
    end: end - from,
    unsure,
    shown: end - start > 1 && !slots.isLost(slot),
  });

  /** After a cut, with something put in at `[start, end)`: a label of which no word is left is lost. */
  const loseEmpty = (slot: number, start: number, end: number): void => {
    const [s, e] = [slots.start(slot), slots.end(slot)];
    if (s === e) slots.suspend(slot, s);
    else if (word.test(quotes[slot]) && !word.test(text.slice(s, start)) && !word.test(text.slice(end, e)))
      slots.lose(slot);
  };

  const apply = (edit: TextEdit): void => {
    const { start, end, text: inserted } = edit;
    const removed = text.slice(start, end);
    if (removed === inserted) return;
    text = text.slice(0, start) + inserted + text.slice(end);
    const back = memory.find(start, removed, inserted);
    const overlaps = slots.shift(start, end, inserted.length);
    const returning = back ? back.pieces : carried(overlaps, removed, edit);
    const taken = overlaps.map((o) => pieceOf(o, start));
    for (const { slot } of overlaps) loseEmpty(slot, start, start + inserted.length);
    restore(returning, start, false);
    memory.follow(edit, removed, taken, back);
    if (back) return;
    for (const { pieces, at } of memory.elsewhere(isLive)) restore(pieces, at, true);
    for (const cut of memory.instead(edit, text, isGone)) restore(carriedOver(cut, inserted), start, true);
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
    get,
    set,
    alias,
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
