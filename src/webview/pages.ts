/** Rows of a table that are in the page at once; the rest come with a button, so that ten thousand rows do not freeze it. */
const pageLength = 500;

/** A table that shows its first rows, and more when asked. */
export class Pages<T> {
  readonly #rows: HTMLElement;
  readonly #more: HTMLElement;
  readonly #row: (item: T) => HTMLElement;
  readonly #shown: () => void;
  #items: readonly T[] = [];
  #length = pageLength;

  /** `row` makes an item's row, `shown` is told when rows are new. */
  constructor(rows: HTMLElement, more: HTMLElement, row: (item: T) => HTMLElement, shown: () => void) {
    this.#rows = rows;
    this.#more = more;
    this.#row = row;
    this.#shown = shown;
    more.addEventListener('click', () => {
      this.#length += pageLength;
      this.show(this.#items);
    });
  }

  show(items: readonly T[]): void {
    this.#items = items;
    this.#rows.replaceChildren(...items.slice(0, this.#length).map(this.#row));
    const rest = items.length - this.#length;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = `Show ${Math.min(pageLength, rest)} more of ${items.length}`;
    this.#shown();
  }
}
