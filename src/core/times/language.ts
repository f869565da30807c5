import type { TimeRule } from './grammar/rule';
import type { TenseWords } from './resolution/direction';

/** What a language brings to find the times of an article. */
export interface TimesLanguage {
  /** How it writes times. All are tried where one may begin: the longest reading wins, of equal ones the earlier rule's. */
  readonly rules: readonly TimeRule[];
  /** Words by which a clause says whether it tells of the past or of what is to come. Without them tense is not asked. */
  readonly tense?: TenseWords;
}
