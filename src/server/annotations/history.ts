import type { Annotation, Change, Placed, Placement } from '../../annotations/model';
import type { Lexicon } from '../../core/inputs';

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

/** Follows places through edits of the text. */
export interface Places {
  get(id: string): Placement | undefined;
  set(id: string, placement: Placement): void;
  /** Follows it under another name, too, with what is remembered of its deleted words. */
  alias(id: string, as: string): void;
  delete(id: string): void;
}

/** The steps of one open article, by name. */
export interface History {
  /** Keeps a step that is about to be made; its name. */
  keep(entry: Entry): string;
  /** A step has been undone or done again: what came back without its words goes on waiting for them. */
  wentBack(name: string, direction: Direction): void;
  /** What undoing a step (or doing it again) comes to as things stand now; or why it cannot be. */
  back(
    name: string,
    direction: Direction,
    current: (id: string) => Annotation | undefined,
  ): Entry | { readonly refused: string };
}

export type Direction = 'undo' | 'redo';

const mostEntries = 1000;
const verb: Readonly<Record<Direction, string>> = { undo: 'undone', redo: 'done again' };

/**
 * A step names the annotations before and after it. Their places are followed all the while, removed ones under their own id,
 * and both ends of a move under names of the step's: so what comes back comes back to where its text stands now.
 */
export function createHistory(places: Places, mint: () => string): History {
  const entries = new Map<string, Entry>();

  function forget(name: string, { changes }: Entry): void {
    entries.delete(name);
    for (const { id } of changes)
      for (const side of ['before', 'after'] as const) places.delete(shadow(name, side, id));
  }

  return {
    keep(entry) {
      const name = mint();
      for (const { id, before, after } of entry.changes) {
        if (!before || !after || samePlace(before.placement, after.placement)) continue;
        places.set(shadow(name, 'before', id), before.placement);
        places.alias(id, shadow(name, 'before', id));
        places.set(shadow(name, 'after', id), after.placement);
      }
      entries.set(name, entry);
      const [oldest] = entries;
      if (entries.size > mostEntries) forget(...oldest);
      return name;
    },
    wentBack(name, direction) {
      const to = direction === 'undo' ? 'before' : 'after';
      for (const { id } of entries.get(name)?.changes ?? []) {
        if (places.get(shadow(name, to, id))?.state === 'suspended') places.alias(shadow(name, to, id), id);
      }
    },
    back(name, direction, current) {
      const entry = entries.get(name);
      if (!entry) return { refused: 'That step is no longer known.' };
      const [from, to] = direction === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
      const changes: Change[] = [];
      for (const change of entry.changes) {
        const now = current(change.id);
        if (!sameBody(now, change[from]?.annotation)) {
          return { refused: `What that step did has been changed since: it cannot be ${verb[direction]}.` };
        }
        const goal = change[to];
        const placement = places.get(shadow(name, to, change.id)) ?? places.get(change.id) ?? goal?.placement;
        const standing = places.get(change.id) ?? change[from]?.placement;
        changes.push({
          id: change.id,
          before: now && standing ? { annotation: now, placement: standing } : null,
          after: goal && placement ? { annotation: goal.annotation, placement } : null,
        });
      }
      const { lexicon } = entry;
      return {
        changes,
        ...(lexicon
          ? { lexicon: direction === 'undo' ? { before: lexicon.after, after: lexicon.before } : lexicon }
          : {}),
        message: entry.message,
      };
    },
  };
}

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
