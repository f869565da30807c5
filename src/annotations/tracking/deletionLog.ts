import { nested, returnOf, type DeletedRange, type RangePart, type Return } from './deletedRange';
import type { TextEdit } from './textEdit';

/** So many places are remembered, and so many removals at one place. */
const mostDeletions = 1000;
const mostNested = 300;
/** A shorter text that is put in somewhere else is not taken for the one that was cut. */
const shortestMoved = 24;
/** Unless it was cut just before. */
const shortestAtOnce = 8;
/** So many removals at one place are compared with what is put in there. */
const mostCompared = 8;

/** A text that came back, and the deletion that it takes back. */
export type FoundReturn = Return & { readonly deletion: DeletedRange };

/** Parts of labels to be put back at an offset. */
export interface Moved {
  readonly parts: readonly RangePart[];
  readonly at: number;
}

/** What was taken out of a text while it was edited, so that labels come back with it. */
export class DeletionLog {
  /** The latest last. */
  #deletions: DeletedRange[] = [];
  /** What the change that goes on has put in. */
  #pasted: { at: number; text: string }[] = [];
  #made = 0;

  /** How many deletions there have been. */
  get made(): number {
    return this.#made;
  }

  /** A new change of the document begins. */
  begin(): void {
    this.#pasted = [];
  }

  /** What comes back when `inserted` takes the place of `removed` at `at`: the latest thing it could be. */
  find(at: number, removed: string, inserted: string): FoundReturn | null {
    for (let i = this.#deletions.length - 1; i >= 0; i--) {
      if (this.#deletions[i].at !== at) continue;
      for (const deletion of nested(this.#deletions[i], mostNested)) {
        const back = returnOf(deletion, removed, inserted);
        if (back) return { ...back, deletion };
      }
    }
    return null;
  }

  /** Follows an edit, and remembers what it took away. */
  follow(edit: TextEdit, removed: string, parts: readonly RangePart[], back: FoundReturn | null): void {
    const outer = back && removed === '' ? this.#deletions.findIndex((root) => opens(root, back.deletion)) : -1;
    if (back) this.#forget(back.deletion);
    const inner = this.#shift(edit);
    if (outer >= 0) this.#deletions[outer].at += edit.text.length;
    if (removed !== '') {
      const nth = ++this.#made;
      this.#deletions.push(pruned({ at: edit.start, nth, removed, inserted: edit.text, parts, inner }));
    }
    if (back) this.#deletions.push(...back.left.map((one) => ({ ...one, at: one.at + edit.start })));
    if (this.#deletions.length > mostDeletions) this.#deletions.splice(0, this.#deletions.length - mostDeletions);
    this.#followPasted(edit, removed);
  }

  /** The text is as it was after so many deletions: the later ones are undone, and what was in them is back. */
  rewind(made: number): void {
    const standing = (one: DeletedRange): DeletedRange[] =>
      one.nth <= made ? [one] : one.inner.flatMap((within) => standing({ ...within, at: within.at + one.at }));
    this.#deletions = this.#deletions.flatMap(standing);
    this.#pasted = [];
  }

  /** Labels without a place whose text this change has put in somewhere, once: text that was cut, or dragged. */
  movedElsewhere(isLive: (part: RangePart) => boolean): Moved[] {
    if (this.#pasted.length === 0) return [];
    const latest = this.#deletions[this.#deletions.length - 1];
    const longEnough = ({ removed }: DeletedRange): boolean => removed.trim().length >= shortestMoved;
    const isLatest = (deletion: DeletedRange): boolean =>
      deletion === latest &&
      deletion.removed.length >= shortestAtOnce &&
      this.#pasted.some((p) => p.text.trim() === deletion.removed.trim());
    const isGone = (part: RangePart): boolean => !isLive(part);
    const lost = this.#deletions
      .flatMap((root) => nested(root, mostNested))
      .filter((one) => one.parts.some(isGone) && (longEnough(one) || isLatest(one)));
    return this.#pasted.flatMap((pasted) => placesIn(pasted, lost, isGone));
  }

  /** Labels of which nothing is left, whose text was cut where this edit has put in another: perhaps what became of it. */
  replacedBy(
    { start, end, text: inserted }: TextEdit,
    text: string,
    isGone: (part: RangePart) => boolean,
  ): Pick<DeletedRange, 'removed' | 'parts'>[] {
    if (end > start || inserted.trim().length < shortestMoved) return [];
    const isHere = ({ at }: DeletedRange): boolean =>
      at <= start && start - at <= mostCompared && text.slice(at, start).trim() === '';
    const lost = this.#deletions
      .filter(isHere)
      .flatMap((root) => nested(root, mostNested))
      .filter((one) => one.inserted === '' && one.parts.some(isGone));
    return lost.slice(-mostCompared).map(({ removed, parts }) => ({ removed, parts: parts.filter(isGone) }));
  }

  /** Deletions inside the edit are taken out and returned; those after it move. */
  #shift({ start, end, text }: TextEdit): DeletedRange[] {
    const inside: DeletedRange[] = [];
    const kept: DeletedRange[] = [];
    for (const deletion of this.#deletions) {
      if (start < end && deletion.at >= start && deletion.at <= end) {
        inside.push({ ...deletion, at: deletion.at - start });
        continue;
      }
      if (deletion.at > start) deletion.at += text.length - (end - start);
      kept.push(deletion);
    }
    this.#deletions = kept;
    return inside;
  }

  #forget(deletion: DeletedRange): void {
    this.#deletions = this.#deletions.flatMap((root) => (root === deletion ? [] : [without(root, deletion)]));
  }

  #followPasted(edit: TextEdit, removed: string): void {
    this.#pasted = this.#pasted.filter((p) => edit.end <= p.at || edit.start >= p.at + p.text.length);
    for (const p of this.#pasted) if (p.at >= edit.end) p.at += edit.text.length - removed.length;
    if (removed.trim() === '' && edit.text.trim().length >= shortestAtOnce)
      this.#pasted.push({ at: edit.start, text: edit.text });
  }
}

/** Where the texts of lost labels stand, once, in what was put in. */
function placesIn(
  { at, text }: { readonly at: number; readonly text: string },
  lost: readonly DeletedRange[],
  isGone: (part: RangePart) => boolean,
): Moved[] {
  const matches = lost.flatMap((deletion) => {
    const words = deletion.removed.trim();
    const first = text.indexOf(words);
    if (first < 0 || text.indexOf(words, first + 1) >= 0) return [];
    return [{ words, at: at + first - deletion.removed.indexOf(words), parts: deletion.parts.filter(isGone) }];
  });
  // the same words of other labels: it is unknown whose they are now
  const isOthers = (m: (typeof matches)[number]): boolean =>
    matches.some((n) => n.words === m.words && n.parts.some((p) => !m.parts.some(({ slot }) => slot === p.slot)));
  return matches.filter((m) => !isOthers(m));
}

function without(root: DeletedRange, deletion: DeletedRange): DeletedRange {
  if (!root.inner.length) return root;
  return { ...root, inner: root.inner.filter((one) => one !== deletion).map((one) => without(one, deletion)) };
}

/** Whether what an inner deletion took stood at the beginning of what the root took, so that the rest of that belongs after it. */
function opens(root: DeletedRange, deletion: DeletedRange): boolean {
  return root.inner.some((one) => one.at === 0 && (one === deletion || opens(one, deletion)));
}

/** Of too many removals at one place, those that took nothing of a label are forgotten. */
function pruned(deletion: DeletedRange): DeletedRange {
  const all = nested(deletion, mostNested + 1);
  if (all.length <= mostNested) return deletion;
  const ofLabels = all.slice(1).filter((one) => one.parts.length > 0);
  return { ...deletion, inner: ofLabels.slice(0, mostNested / 2).map((one) => ({ ...one, inner: [] })) };
}
