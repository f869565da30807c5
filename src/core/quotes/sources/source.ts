import type { TokenRange } from '../../syntax/syntax';
import type { SpeakerRule } from '../rules';

/** A noun phrase with what hangs on it ("a source familiar with the talks"); `head` is its head noun's token. */
export interface Phrase extends TokenRange {
  readonly head: number;
}

/** A speaker found by syntax, as tokens. */
export interface Source {
  readonly phrase: Phrase;
  /** What found it. */
  readonly rule: SpeakerRule;
  /** Where it is not the rule's own. */
  readonly score?: number;
}
