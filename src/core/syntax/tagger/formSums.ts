import { addWeights, type Weights } from '../../model/weights';
import { PerForm } from '../../text/perForm';
import type { Tokens } from '../../text/tokens';
import { tagNames } from '../tags';
import { maxFeatures, nextFeatures, ownFeatures } from './features';
import { recordAt, type Lexical } from './lexical';

type WriteFeatures = (cells: Int32Array, at: number, out: Int32Array, n: number) => number;

/** The summed weights of the features that a form has by itself, and as the next token: a third of a token's features in two sums. */
export class FormSums {
  readonly #weights: Weights;
  readonly #features = new Int32Array(maxFeatures);
  readonly #own: PerForm<Int32Array>;
  readonly #next: PerForm<Int32Array>;
  readonly #ended: Int32Array;
  /** The records of the text that is tagged. */
  #cells: Int32Array = new Int32Array(0);

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#own = new PerForm((_, form) => this.#sum(ownFeatures, recordAt(form)));
    this.#next = new PerForm((_, form) => this.#sum(nextFeatures, recordAt(form)));
    this.#ended = this.#sum(nextFeatures, -1);
  }

  /** Sets the scores of token `i`, in a sentence that ends before `last`, to these sums. */
  begin(scores: Int32Array, tokens: Tokens, i: number, last: number, { cells }: Lexical): void {
    this.#cells = cells;
    scores.set(this.#own.of(tokens, i));
    const next = i + 1 < last ? this.#next.of(tokens, i + 1) : this.#ended;
    for (let tag = 0; tag < scores.length; tag++) scores[tag] += next[tag];
  }

  #sum(write: WriteFeatures, at: number): Int32Array {
    const sums = new Int32Array(tagNames.length);
    const n = write(this.#cells, at, this.#features, 0);
    for (let k = 0; k < n; k++) addWeights(this.#weights, this.#features[k], sums);
    return sums;
  }
}
