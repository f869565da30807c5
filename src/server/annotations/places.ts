import type { Placement } from '../../annotations/model';
import { Tracker } from '../../annotations/tracking/tracker';
import type { TextEdit } from '../articles/edits';

const nowhere: Placement = { state: 'orphan', spans: [] };

/** Where annotations stand in the newest text. Costs nothing while there are none. */
export class Places {
  readonly #text: () => string;
  #tracker: Tracker | null = null;
  /** Annotations whose text was deleted, and still so when the article was saved. */
  readonly #lost = new Set<string>();

  /** `text` gives the newest text. */
  constructor(text: () => string) {
    this.#text = text;
  }

  get(id: string): Placement | undefined {
    return this.#tracker?.get(id);
  }

  /** The place to show: an annotation whose text was still deleted when the article was saved is lost until the text comes back. */
  shown(id: string): Placement {
    const placement = this.get(id) ?? nowhere;
    if (placement.state !== 'suspended') this.#lost.delete(id);
    return this.#lost.has(id) ? nowhere : placement;
  }

  set(id: string, placement: Placement): void {
    this.#tracker ??= new Tracker(this.#text(), new Map());
    this.#tracker.set(id, placement);
  }

  /** Sets the places of some annotations; one that is not in `placements` stands nowhere. */
  setAll(ids: ReadonlySet<string>, placements: ReadonlyMap<string, Placement>): void {
    if (this.#tracker) for (const id of ids) this.#tracker.set(id, placements.get(id) ?? nowhere);
    else if (ids.size > 0) this.#tracker = new Tracker(this.#text(), placements);
  }

  /** Follows an annotation under another name, too, with what is remembered of its deleted words. */
  alias(id: string, as: string): void {
    this.#tracker?.alias(id, as);
  }

  delete(id: string): void {
    this.#tracker?.delete(id);
  }

  /** The article was saved while the text of this annotation is deleted. */
  lose(id: string): void {
    this.#lost.add(id);
  }

  /** True when it is known how all stood in the text that this gives. */
  edit(edits: readonly TextEdit[], isReturn = false): boolean {
    return this.#tracker?.edit(edits, isReturn) ?? true;
  }
}
