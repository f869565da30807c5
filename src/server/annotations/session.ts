import { anchor } from '../../annotations/anchoring/anchor';
import type { Annotation, Change, Placed, Placement, Selector } from '../../annotations/model';
import { inOrder } from '../../annotations/order';
import { ownFrame, type Frame, type Sidecar } from '../../annotations/sidecar/sidecar';
import { writeSidecar } from '../../annotations/sidecar/writeSidecar';
import type { TextEdit } from '../articles/edits';
import { judged } from '../../annotations/wordsChanged';
import { comingBack } from './comingBack';
import { FormerSelectors } from './formerSelectors';
import { History } from './history';
import { Places } from './places';
import { describedAnew, isFirm, saysTheSame, tellsTheSamePlace } from './selectors';

/** The annotations of one open article in memory, each with its place in the newest text. It reads and writes no files. */
export class Session {
  #newest: () => string;
  /** In their order. Removed ones stay here, so that they come back to where they stood. */
  #annotations = new Map<string, Annotation>();
  #removed = new Set<string>();
  #frame: Frame = ownFrame;
  readonly #places = new Places(() => this.#newest());
  readonly #former = new FormerSelectors();
  #placed: readonly Placed[] | null = [];
  #stamp = 0;
  readonly history: History;

  /** `newest` gives the article's newest text. */
  constructor(newest: () => string, mint: () => string) {
    this.#newest = newest;
    this.history = new History(this.#places, mint);
  }

  /** A number that changes with every annotation and every place. */
  get stamp(): number {
    return this.#stamp;
  }

  /** All annotations, in the order to write and to show. */
  get placed(): readonly Placed[] {
    if (this.#placed) return this.#placed;
    const all = inOrder(
      [...this.#annotations.values()].map((annotation) => ({
        annotation,
        placement: this.#placementOf(annotation),
      })),
    );
    this.#annotations = new Map(all.map(({ annotation }) => [annotation.id, annotation]));
    return (this.#placed = all.filter(({ annotation }) => !this.#removed.has(annotation.id)));
  }

  get(id: string): Annotation | undefined {
    return this.#removed.has(id) ? undefined : this.#annotations.get(id);
  }

  /** Goes on with another document of the same text. */
  attach(newest: () => string): void {
    this.#newest = newest;
  }

  /** The text has been edited; `isReturn`: that was an undo or a redo. */
  edit(edits: readonly TextEdit[], isReturn = false): void {
    const isKnown = this.#places.edit(edits, isReturn);
    this.#changed();
    if (!isReturn) return;
    const found = comingBack(this.#newest(), this.placed, isKnown);
    if (found.size === 0) return;
    this.#places.setAll(new Set(found.keys()), found);
    this.#changed();
  }

  /**
   * Takes over a sidecar's content. An annotation that is already here keeps its place where its selectors are the same. True
   * when some of the others do not stand where they were.
   */
  adopt(sidecar: Sidecar): boolean {
    const fresh = new Set(
      sidecar.annotations.filter((one) => !sameSelectors(one, this.#annotations.get(one.id))).map(({ id }) => id),
    );
    const anchored = fresh.size > 0 ? anchor(this.#newest(), sidecar.annotations) : new Map<string, Placement>();
    this.#places.setAll(fresh, anchored);
    this.#annotations = new Map(sidecar.annotations.map((one) => [one.id, one]));
    this.#removed = new Set();
    this.#frame = sidecar.frame;
    this.#changed();
    return [...fresh].some((id) => this.#places.get(id)?.state !== 'kept');
  }

  /** Looks again for those that are not where they were, by the text they were made on. True when there are such. */
  anchorBy(committed: string): boolean {
    const all = this.placed.map(({ annotation }) => annotation);
    const displaced = all.map(({ id }) => id).filter((id) => this.#places.get(id)?.state !== 'kept');
    if (displaced.length === 0) return false;
    this.#places.setAll(new Set(displaced), anchor(this.#newest(), all, committed));
    this.#changed();
    return true;
  }

  make(changes: readonly Change[]): void {
    for (const { id, after } of changes) {
      if (after) {
        this.#removed.delete(id);
        this.#annotations.set(id, after.annotation);
        this.#places.set(id, after.placement);
      } else {
        this.#removed.add(id);
      }
    }
    this.#changed();
  }

  /** Makes changes that were planned on an older text: annotations that have a place get new selectors. */
  makeAgain(changes: readonly Change[]): void {
    this.make(changes);
    this.#describe(changes.map(({ id }) => id));
  }

  /**
   * The article was saved: annotations whose selectors do not fit the text any longer get new ones (another hint alone is no reason
   * to, and those of other tools are theirs to write), and those whose text is deleted are lost. True when the file needs writing.
   */
  articleSaved(): boolean {
    const own = this.placed.filter(({ annotation: { body } }) => body.kind !== 'foreign');
    const stale = this.#describe(own.map(({ annotation: { id } }) => id));
    for (const id of stale) this.#places.set(id, { state: 'kept', spans: this.#places.get(id)?.spans ?? [] });
    const suspended = this.placed.filter(({ placement }) => placement.state === 'suspended');
    for (const { annotation } of suspended) this.#places.lose(annotation.id);
    if (stale.length > 0 || suspended.length > 0) this.#changed();
    return stale.length > 0;
  }

  /** The sidecar's text. */
  write(name: string): string {
    const annotations = this.placed.map(({ annotation }) => annotation);
    return writeSidecar(annotations, name, this.#frame);
  }

  /** What other tools wrote is theirs: nobody here can confirm its words. */
  #placementOf({ id, body, selectors }: Annotation): Placement {
    const placement = this.#places.shown(id);
    return body.kind === 'foreign' ? placement : judged(placement, selectors, this.#newest());
  }

  #changed(): void {
    this.#stamp++;
    this.#placed = null;
  }

  /** Describes anew those that have a certain place and need it; their ids. */
  #describe(ids: readonly string[]): string[] {
    const firm = ids.flatMap((id) => {
      const [annotation, placement] = [this.#annotations.get(id), this.#places.get(id)];
      return annotation && placement && isFirm(placement) ? [{ annotation, placement }] : [];
    });
    return describedAnew(this.#newest(), firm).flatMap((now, i) => {
      const fitting = this.#fitting(firm[i], now.selectors);
      if (fitting === firm[i].annotation.selectors) return [];
      this.#former.keep(now.id, firm[i].annotation.selectors);
      this.#annotations.set(now.id, { ...now, selectors: fitting });
      return [now.id];
    });
  }

  /**
   * As it is, or else as it was, where that fits what stands there: best of all where it was described in just this place; else as
   * it would be described now.
   */
  #fitting(
    { annotation: { id, selectors }, placement: { spans } }: Placed,
    now: readonly Selector[],
  ): readonly Selector[] {
    const text = this.#newest();
    const fits = (some: readonly Selector[]) => saysTheSame(text, spans, some, now);
    const isHere = (some: readonly Selector[]) => tellsTheSamePlace(some, now) && fits(some);
    if (isHere(selectors)) return selectors;
    return this.#former.find(id, isHere) ?? (fits(selectors) ? selectors : (this.#former.find(id, fits) ?? now));
  }
}

const sameSelectors = (a: Annotation, b: Annotation | undefined): boolean =>
  b !== undefined && JSON.stringify(a.selectors) === JSON.stringify(b.selectors);
