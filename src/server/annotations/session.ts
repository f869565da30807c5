import { anchor } from '../../annotations/anchoring/anchor';
import type { Annotation, Change, Placed, Placement } from '../../annotations/model';
import { inOrder } from '../../annotations/order';
import { ownFrame, type Frame, type Sidecar } from '../../annotations/sidecar/sidecar';
import { writeSidecar } from '../../annotations/sidecar/writeSidecar';
import { Tracker } from '../../annotations/tracking/tracker';
import type { TextEdit } from '../articles/edits';
import { createHistory, type History, type Places } from './history';
import { describedAnew, isFirm, staleIds } from './selectors';

/** The annotations of one open article in memory, each where it stands in the newest text. No files here. */
export interface Session {
  /** Another after every change of an annotation or a place. */
  readonly stamp: number;
  /** All of them, in the order to write and to show. */
  readonly placed: readonly Placed[];
  readonly history: History;
  get(id: string): Annotation | undefined;
  /** The text has been edited. */
  edit(edits: readonly TextEdit[]): void;
  /**
   * Takes over a sidecar's content; what it says of an annotation that is already here changes no place. True when some are not
   * kept.
   */
  adopt(sidecar: Sidecar): boolean;
  /** Looks again for those that are not where they were, by the text they were made on. True when some were found. */
  anchorBy(committed: string): boolean;
  make(changes: readonly Change[]): void;
  /** Makes changes that were planned on an older text: what stands somewhere is described anew. */
  makeAgain(changes: readonly Change[]): void;
  /**
   * The article was saved: what no longer says where it stands is described anew, what was deleted is lost. True when the file
   * needs writing.
   */
  settle(): boolean;
  /** The sidecar's text. */
  write(name: string): string;
  /** Goes on with another document of the same text. */
  follow(newest: () => string): void;
}

/** `newest` is the article's newest text. */
export function createSession(newest: () => string, mint: () => string): Session {
  let text = newest;
  /** In their order, those that were taken away among them, so that they come back to where they stood. */
  let annotations = new Map<string, Annotation>();
  let gone = new Set<string>();
  let frame: Frame = ownFrame;
  /** There is none while there is nothing to follow. */
  let tracker: Tracker | null = null;
  /** Deleted with their text, and still so when the article was saved. */
  const lost = new Set<string>();
  let placed: readonly Placed[] | null = [];
  let stamp = 0;
  const places: Places = {
    get: (id) => tracker?.get(id),
    set(id, placement) {
      tracker ??= new Tracker(text(), new Map());
      tracker.set(id, placement);
    },
    alias: (id, as) => {
      tracker?.alias(id, as);
    },
    delete: (id) => {
      tracker?.delete(id);
    },
  };

  function changed(): void {
    stamp++;
    placed = null;
  }

  /** A place as it is told: what was still deleted when the article was saved is lost until the text comes back. */
  function placementOf(id: string): Placement {
    const placement = places.get(id) ?? nowhere;
    if (placement.state !== 'suspended') lost.delete(id);
    return lost.has(id) ? nowhere : placement;
  }

  function allPlaced(): readonly Placed[] {
    if (placed) return placed;
    const all = inOrder(
      [...annotations.values()].map((annotation) => ({ annotation, placement: placementOf(annotation.id) })),
    );
    annotations = new Map(all.map(({ annotation }) => [annotation.id, annotation]));
    return (placed = all.filter(({ annotation }) => !gone.has(annotation.id)));
  }

  function describe(ids: readonly string[]): void {
    const firm = ids.flatMap((id) => {
      const [annotation, placement] = [annotations.get(id), places.get(id)];
      return annotation && placement && isFirm(placement) ? [{ annotation, placement }] : [];
    });
    for (const annotation of describedAnew(text(), firm)) annotations.set(annotation.id, annotation);
  }

  function make(changes: readonly Change[]): void {
    for (const { id, after } of changes) {
      if (after) {
        gone.delete(id);
        annotations.set(id, after.annotation);
        places.set(id, after.placement);
      } else {
        gone.add(id);
      }
    }
    changed();
  }

  return {
    get stamp() {
      return stamp;
    },
    get placed() {
      return allPlaced();
    },
    history: createHistory(places, mint),
    get: (id) => (gone.has(id) ? undefined : annotations.get(id)),
    edit(edits) {
      tracker?.edit(edits);
      changed();
    },
    adopt(sidecar) {
      const fresh = new Set(
        sidecar.annotations.filter((one) => !sameSelectors(one, annotations.get(one.id))).map(({ id }) => id),
      );
      const anchored = fresh.size > 0 ? anchor(text(), sidecar.annotations) : new Map<string, Placement>();
      if (tracker) for (const id of fresh) tracker.set(id, anchored.get(id) ?? nowhere);
      else if (fresh.size > 0) tracker = new Tracker(text(), anchored);
      annotations = new Map(sidecar.annotations.map((one) => [one.id, one]));
      gone = new Set();
      frame = sidecar.frame;
      changed();
      return [...fresh].some((id) => places.get(id)?.state !== 'kept');
    },
    anchorBy(committed) {
      const all = allPlaced().map(({ annotation }) => annotation);
      const unsettled = all.map(({ id }) => id).filter((id) => places.get(id)?.state !== 'kept');
      if (unsettled.length === 0) return false;
      const anchored = anchor(text(), all, committed);
      for (const id of unsettled) places.set(id, anchored.get(id) ?? nowhere);
      changed();
      return true;
    },
    make,
    makeAgain(changes) {
      make(changes);
      describe(changes.map(({ id }) => id));
    },
    settle() {
      const stale = staleIds(text(), allPlaced());
      describe(stale);
      for (const id of stale) places.set(id, { state: 'kept', spans: places.get(id)?.spans ?? [] });
      const suspended = allPlaced().filter(({ placement }) => placement.state === 'suspended');
      for (const { annotation } of suspended) lost.add(annotation.id);
      if (stale.length > 0 || suspended.length > 0) changed();
      return stale.length > 0;
    },
    write: (name) =>
      writeSidecar(
        allPlaced().map(({ annotation }) => annotation),
        name,
        frame,
      ),
    follow(other) {
      text = other;
    },
  };
}

const nowhere: Placement = { state: 'orphan', spans: [] };

const sameSelectors = (a: Annotation, b: Annotation | undefined): boolean =>
  b !== undefined && JSON.stringify(a.selectors) === JSON.stringify(b.selectors);
