import type { Annotation, Change, Placed, Placement } from '../../annotations/model';
import type { Lexicon } from '../../core/inputs';
import type { Places } from './places';

/** How the folder's lexicon was changed. */
export interface LexiconChange {
  readonly before: Lexicon;
  readonly after: Lexicon;
}

/** A step that was done, so that it can be undone and done again. */
export interface Entry {
  readonly changes: readonly Change[];
  readonly lexicon?: LexiconChange;
  readonly message: string;
}

export type Direction = 'undo' | 'redo';

const mostEntries = 1000;
const verb: Readonly<Record<Direction, string>> = { undo: 'undone', redo: 'done again' };

/**
 * The steps of one open article, by name.
 *
 * A step names the annotations before and after it. Their places are followed all the while, removed ones under their own id,
 * and both ends of a move under names of the step's: so what comes back comes back to where its text stands now.
 */
export class History {
  readonly #places: Places;
  readonly #mint: () => string;
  readonly #entries = new Map<string, Entry>();

  constructor(places: Places, mint: () => string) {
    this.#places = places;
    this.#mint = mint;
  }

  /** Keeps a step that is about to be made, and gives its name. */
  keep(entry: Entry): string {
    const name = this.#mint();
    for (const { id, before, after } of entry.changes) {
      if (!before || !after || samePlace(before.placement, after.placement)) continue;
      this.#places.set(shadow(name, 'before', id), before.placement);
      this.#places.alias(id, shadow(name, 'before', id));
      this.#places.set(shadow(name, 'after', id), after.placement);
    }
    this.#entries.set(name, entry);
    const [oldest] = this.#entries;
    if (this.#entries.size > mostEntries) this.#forget(...oldest);
    return name;
  }

  /** A step has been undone or done again: an annotation that came back without its words goes on waiting for them. */
  wentBack(name: string, direction: Direction): void {
    const to = direction === 'undo' ? 'before' : 'after';
    for (const { id } of this.#entries.get(name)?.changes ?? []) {
      if (this.#places.get(shadow(name, to, id))?.state === 'suspended') this.#places.alias(shadow(name, to, id), id);
    }
  }

  /** The changes that undo a step (or do it again) now; or why that is not possible. */
  back(
    name: string,
    direction: Direction,
    current: (id: string) => Annotation | undefined,
  ): Entry | { readonly refused: string } {
    const entry = this.#entries.get(name);
    if (!entry) return { refused: 'That step is no longer known.' };
    const from = direction === 'undo' ? 'after' : 'before';
    const isChanged = entry.changes.some((change) => !sameBody(current(change.id), change[from]?.annotation));
    if (isChanged) return { refused: `What that step did has been changed since: it cannot be ${verb[direction]}.` };
    const { lexicon, message } = entry;
    return {
      changes: entry.changes.map((change) => this.#changeBack(name, direction, change, current(change.id))),
      ...(lexicon ? { lexicon: direction === 'undo' ? reversed(lexicon) : lexicon } : {}),
      message,
    };
  }

  #changeBack(name: string, direction: Direction, change: Change, now: Annotation | undefined): Change {
    const { id } = change;
    const [from, to] = direction === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
    const goal = change[to];
    const placement = this.#places.get(shadow(name, to, id)) ?? this.#places.get(id) ?? goal?.placement;
    const standing = this.#places.get(id) ?? change[from]?.placement;
    return {
      id,
      before: now && standing ? { annotation: now, placement: standing } : null,
      after: goal && placement ? { annotation: goal.annotation, placement } : null,
    };
  }

  #forget(name: string, { changes }: Entry): void {
    this.#entries.delete(name);
    for (const { id } of changes)
      for (const side of ['before', 'after'] as const) this.#places.delete(shadow(name, side, id));
  }
}

const reversed = ({ before, after }: LexiconChange): LexiconChange => ({ before: after, after: before });

const shadow = (name: string, side: keyof Change & ('before' | 'after'), id: string): string => `${name} ${side} ${id}`;

function samePlace(a: Placement, b: Placement): boolean {
  return (
    a.state === b.state &&
    a.spans.length === b.spans.length &&
    a.spans.every(({ start, end }, i) => start === b.spans[i].start && end === b.spans[i].end)
  );
}

/** Says the same, wherever it stands. */
const sameBody = (a: Annotation | undefined, b: Placed['annotation'] | undefined): boolean =>
  a && b ? JSON.stringify(a.body) === JSON.stringify(b.body) : a === b;
