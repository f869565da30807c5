import type { Span } from '../../core/analysis';
import type { Placement } from '../model';
import { comparedParts, cutShort, partOf, partsOfReplacement } from './comparison';
import type { RangePart } from './deletedRange';
import { DeletionLog } from './deletionLog';
import { Slots } from './slots';
import type { TextEdit } from './textEdit';
import { TextKey } from './textKey';
import { Versions } from './versions';

interface Entry {
  readonly placement: Placement;
  readonly slots: readonly number[];
}

/**
 * Keeps placements in step with a text that is edited. An edit costs a pass over the placements, no more than shifting numbers.
 *
 * Gravity: a label is its characters, from the first of them that is left to the last. What is typed at either edge stays
 * outside, what is typed between them is its own from then on; a deletion or replacement across an edge trims. A label of
 * which nothing is left is suspended (marks without a word are nothing), and so is one that has lost one of its pieces. Its
 * words coming back at that place restore it; a longer text cut and put in elsewhere takes its labels along.
 * A replacement is compared with what it replaces: words that stay keep their labels; a label that gains or loses words in it
 * is unsure. One word for another is not compared: nothing of it stays. A text put in where another was cut is compared with that.
 *
 * The same text, the same places: where a change leads back to a text that was there before (undo, redo, whatever the editor tells
 * of them), all stands as it stood in that, but for what people have placed since.
 */
export class Tracker {
  #text: string;
  readonly #entries = new Map<string, Entry>();
  readonly #slots = new Slots();
  /** The words of each slot when it was set. */
  readonly #quotes: string[] = [];
  /** How many annotations each slot is of. */
  readonly #owners: number[] = [];
  /** The change before which each slot was last set to a place by people. */
  readonly #setAt: number[] = [];
  readonly #log = new DeletionLog();
  readonly #versions = new Versions();
  /** Of the present text, while there is something to follow. */
  #key: TextKey | null = null;
  #changes = 0;

  /** Starts to follow placements in a text. */
  constructor(text: string, placements: ReadonlyMap<string, Placement>) {
    this.#text = text;
    placements.forEach((placement, id) => this.set(id, placement));
  }

  get text(): string {
    return this.#text;
  }

  /**
   * The edits of one change of the document; offsets of each are into the text that those before it have left. `isReturn`: it is
   * known to take something back, or to do it again. True when the text is one that was there before, and stands again as it stood.
   */
  edit(edits: readonly TextEdit[], isReturn = false): boolean {
    const before = this.#text;
    this.#key = this.#entries.size > 0 ? (this.#key ?? new TextKey(before)) : null;
    const key = this.#key?.value ?? null;
    const slots = key === null ? null : this.#slots.states();
    const deletions = this.#log.made;
    this.#log.begin();
    for (const edit of asOne(before, edits)) this.#apply(edit);
    if (this.#text === before) return true;
    if (key !== null && slots) this.#versions.keep({ key, change: this.#changes, deletions, slots });
    this.#changes++;
    const now = this.#key?.value;
    return now ? this.#goBack(now, isReturn || !isLetter(edits)) : false;
  }

  get(id: string): Placement | undefined {
    const entry = this.#entries.get(id);
    if (!entry || entry.slots.length === 0) return entry?.placement;
    const slots = this.#slots;
    if (entry.slots.some((slot) => !slots.isAlive(slot) || slots.isLost(slot))) return suspended;
    const spans = entry.slots.map((slot) => this.#spanOf(slot));
    if (spans.some(({ start, end }, i) => start === end && this.#quotes[entry.slots[i]] !== '')) return suspended;
    if (entry.slots.some((slot) => slots.isUnsure(slot))) return { state: 'unsure', spans };
    const isSame = spans.every(({ start, end }, i) => this.#text.slice(start, end) === this.#quotes[entry.slots[i]]);
    return { state: isSame && entry.placement.state === 'kept' ? 'kept' : 'moved', spans };
  }

  /**
   * Follows that annotation from here on; spans are into the present text. Where it stands there already, or its words are deleted
   * and it gets no place, what is remembered of them goes on being so.
   */
  set(id: string, placement: Placement): void {
    if (placement.spans.length === 0 && this.get(id)?.state === 'suspended') return;
    const spans = placement.spans.map((span) => inside(span, this.#text.length));
    const kept = this.#slotsAt(id, spans);
    if (!kept) this.delete(id);
    const taken = kept ?? spans.map(() => this.#allocate());
    spans.forEach(({ start, end }, i) => {
      const isUnsure = placement.state === 'unsure';
      if (!kept || isUnsure !== this.#slots.isUnsure(taken[i])) this.#setAt[taken[i]] = this.#changes;
      this.#slots.put(taken[i], start, end, isUnsure);
      this.#quotes[taken[i]] = this.#text.slice(start, end);
    });
    this.#entries.set(id, { placement, slots: taken });
  }

  /** Follows an annotation under another name, too, with what is remembered of its deleted words. */
  alias(id: string, as: string): void {
    const entry = this.#entries.get(id);
    if (!entry || id === as) return;
    for (const slot of entry.slots) this.#owners[slot]++;
    this.delete(as);
    this.#entries.set(as, entry);
  }

  delete(id: string): void {
    for (const slot of this.#entries.get(id)?.slots ?? []) if (--this.#owners[slot] === 0) this.#slots.free(slot);
    this.#entries.delete(id);
  }

  /** To how things stood when the text was this one the last time. A letter, though, may be the first of another word. */
  #goBack(key: string, isCertain: boolean): boolean {
    const version = this.#versions.get(key);
    if (!version) return false;
    const slots = this.#slots;
    slots.standAsIn(version.slots, (slot, start, end) => {
      const isBack = isCertain || !slots.isLost(slot) || 2 * (end - start) >= this.#quotes[slot].length;
      return isBack && this.#setAt[slot] <= version.change;
    });
    if (isCertain) this.#log.rewind(version.deletions);
    return true;
  }

  #allocate(): number {
    const slot = this.#slots.allocate();
    this.#owners[slot] = 1;
    return slot;
  }

  #spanOf(slot: number): Span {
    const span = { start: this.#slots.start(slot), end: this.#slots.end(slot) };
    return trimmed(this.#text, span, this.#quotes[slot]);
  }

  /** The slots that stand there already, and are of no other annotation. */
  #slotsAt(id: string, spans: readonly Span[]): readonly number[] | null {
    const taken = this.#entries.get(id)?.slots ?? [];
    const now = this.get(id)?.spans ?? [];
    const isThere =
      taken.length === spans.length &&
      now.length === spans.length &&
      spans.every(({ start, end }, i) => now[i].start === start && now[i].end === end && this.#owners[taken[i]] === 1);
    return isThere ? taken : null;
  }

  #apply(edit: TextEdit): void {
    const { start, end, text: inserted } = edit;
    const slots = this.#slots;
    const removed = this.#text.slice(start, end);
    if (removed === inserted) return;
    this.#text = this.#text.slice(0, start) + inserted + this.#text.slice(end);
    this.#key?.edit(start, end, this.#text);
    const back = this.#log.find(start, removed, inserted);
    const overlaps = slots.shift(start, end, inserted.length);
    const returning = back ? back.parts : partsOfReplacement(overlaps, removed, edit, slots);
    const taken = overlaps.map((overlap) => partOf(overlap, start, slots));
    for (const { slot } of overlaps) this.#loseEmpty(slot, start, start + inserted.length);
    if (!back) for (const { slot } of cutShort(overlaps, removed, inserted, returning)) slots.doubt(slot);
    this.#restore(returning, start, false);
    this.#log.follow(edit, removed, taken, back);
    if (back) return;
    for (const { parts, at } of this.#log.movedElsewhere((part) => this.#isLive(part))) this.#restore(parts, at, true);
    for (const cut of this.#log.replacedBy(edit, this.#text, (part) => this.#isGone(part)))
      this.#restore(comparedParts(cut, inserted), start, true);
  }

  /** After a cut, with something put in at `[start, end)`: a label of which no word is left is lost. */
  #loseEmpty(slot: number, start: number, end: number): void {
    const [s, e] = [this.#slots.start(slot), this.#slots.end(slot)];
    if (s === e) this.#slots.suspend(slot, s);
    else if (
      word.test(this.#quotes[slot]) &&
      !word.test(this.#text.slice(s, start)) &&
      !word.test(this.#text.slice(end, e))
    )
      this.#slots.lose(slot);
  }

  /** Gives labels their parts back, beside what is left of them; `elsewhere`, those that are lost. */
  #restore(parts: readonly RangePart[], at: number, elsewhere: boolean): void {
    const slots = this.#slots;
    for (const { slot, generation, start, end, unsure, shown } of parts) {
      if (slots.generation(slot) !== generation) continue;
      const [from, to] = [at + start, at + end];
      const [s, e] = [slots.start(slot), slots.end(slot)];
      const isBeside = slots.isAlive(slot) && s < e && from <= e && to >= s;
      if (isBeside) slots.put(slot, Math.min(from, s), Math.max(to, e), unsure);
      else if (!slots.isAlive(slot) || s === e || (elsewhere && slots.isLost(slot))) slots.put(slot, from, to, unsure);
      else continue;
      if (shown || 2 * (slots.end(slot) - slots.start(slot)) >= this.#quotes[slot].length) slots.reveal(slot);
    }
  }

  #isLive({ slot, generation }: RangePart): boolean {
    return this.#slots.generation(slot) === generation && this.#slots.isAlive(slot) && !this.#slots.isLost(slot);
  }

  #isGone({ slot, generation }: RangePart): boolean {
    return this.#slots.generation(slot) === generation && !this.#slots.isAlive(slot);
  }
}

const suspended: Placement = { state: 'suspended', spans: [] };

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

/** Is it one letter typed? */
const isLetter = (edits: readonly TextEdit[]): boolean =>
  edits.length === 1 && edits[0].start === edits[0].end && edits[0].text.length === 1;

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
