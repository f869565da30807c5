import type { Analysis } from '../../core/analysis';
import type { Lexicon } from '../../core/inputs';
import type { Change, Placed } from '../model';

/** What a plan is made from. */
export interface Context {
  readonly text: string;
  /** The reading of `text`, with the corrections applied. */
  readonly analysis: Analysis;
  /** All annotations of the article, orphans too, in text order. */
  readonly placed: readonly Placed[];
  /** The folder's lexicon, empty where there is no file yet; undefined where none can be written ("always" is then refused). */
  readonly lexicon: Lexicon | undefined;
  /** A new `urn:uuid:`, never the same twice. */
  mint(): string;
}

/** The outcome of an operation: done with its changes, or refused. `message` is one sentence, or less, for a person. */
export type Plan =
  | {
      readonly done: true;
      /** At most one an annotation; never empty unless `lexicon` is there. */
      readonly changes: readonly Change[];
      readonly lexicon?: { readonly before: Lexicon; readonly after: Lexicon };
      readonly message: string;
    }
  | { readonly done: false; readonly message: string };
