import type { Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** What is known of a word form by itself, worked out once a form and vocabulary. */
export class PerForm<T> {
  readonly #tell: (vocabulary: Vocabulary, form: number) => T;
  #vocabulary: Vocabulary | null = null;
  #known: T[] = [];

  /** `tell` may look at the form only: `vocabulary.texts[form]` and its other ways of writing. It never answers `undefined`. */
  constructor(tell: (vocabulary: Vocabulary, form: number) => T) {
    this.#tell = tell;
  }

  /** What is known of token `i`. */
  of({ vocabulary, forms }: Pick<Tokens, 'vocabulary' | 'forms'>, i: number): T {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary;
      this.#known = [];
    }
    const form = forms[i];
    return (this.#known[form] ??= this.#tell(vocabulary, form));
  }
}
