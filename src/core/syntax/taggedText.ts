import { isCapital } from '../text/letterCase';
import { lowerText, type Tokens } from '../text/tokens';

/** Tagged tokens as repairs see them: those of a sentence while it is tagged, or of a whole passage. */
export interface TaggedText {
  /** The range of tokens that are looked at. */
  readonly first: number;
  readonly last: number;
  /** Penn tag ids; undefined outside the text. */
  readonly tags: Uint8Array;
  /** The lower-case text of a token, '' outside the range. */
  lower(i: number): string;
  /** Whether a token begins with a capital. */
  isCapitalized(i: number): boolean;
}

/** The words and tags round a token. */
export type TaggedWords = Pick<TaggedText, 'lower' | 'tags'>;

/** A text's tokens from `first` to `last`, which may be set anew. Apostrophes are as they are written. */
export class TaggedTokens implements TaggedText {
  readonly #tokens: Tokens;

  constructor(
    tokens: Tokens,
    readonly tags: Uint8Array,
    public first = 0,
    public last = tokens.count,
  ) {
    this.#tokens = tokens;
  }

  lower(i: number): string {
    return i >= this.first && i < this.last ? lowerText(this.#tokens, i) : '';
  }

  isCapitalized(i: number): boolean {
    return isCapital(this.#tokens, i);
  }
}
