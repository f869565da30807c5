import type { TokenRange } from '../../syntax/syntax';
import { speakerRules, type SpeakerRule } from '../rules';

/** A noun phrase with what hangs on it ("a source familiar with the talks"); `head` is its head noun's token. */
export interface Phrase extends TokenRange {
  readonly head: number;
}

/** A speaker found by syntax, as tokens. `rule` and `score` become its evidence. */
export interface Source {
  readonly phrase: Phrase;
  readonly rule: SpeakerRule;
  readonly score: number;
}

/** A source with the rule that found it. */
export function sourceBy(rule: SpeakerRule, phrase: Phrase, score: number = speakerRules[rule].score): Source {
  return { phrase, rule, score };
}
