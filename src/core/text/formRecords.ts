import type { Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Whole numbers that are known of a word form by itself, side by side: what is asked of a token lies in one line of the cache. */
export class FormRecords {
  readonly #bits: number;
  readonly #fill: (vocabulary: Vocabulary, form: number, record: Int32Array) => void;
  #vocabulary: Vocabulary | null = null;
  #cells = new Int32Array(0);
  #isFilled = new Uint8Array(0);

  /** A record has `2 ** bits` numbers; `fill` writes those of a form, which it may look at only. */
  constructor(bits: number, fill: (vocabulary: Vocabulary, form: number, record: Int32Array) => void) {
    this.#bits = bits;
    this.#fill = fill;
  }

  /** The records, filled for all forms of these tokens: that of form `f` begins at `f << bits`. To be used until the next call. */
  of({ vocabulary, forms }: Tokens): Int32Array {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#isFilled.fill(0);
    }
    this.#reserve(vocabulary.texts.length);
    for (const form of forms) {
      if (this.#isFilled[form] !== 0) continue;
      this.#isFilled[form] = 1;
      const record = this.#cells.subarray(form << this.#bits, (form + 1) << this.#bits);
      record.fill(0);
      this.#fill(vocabulary, form, record);
    }
    return this.#cells;
  }

  #reserve(count: number): void {
    if (count <= this.#isFilled.length) return;
    const cells = new Int32Array((2 * count) << this.#bits);
    const isFilled = new Uint8Array(2 * count);
    cells.set(this.#cells);
    isFilled.set(this.#isFilled);
    [this.#cells, this.#isFilled] = [cells, isFilled];
  }
}
