import type { Match } from './meaning';
import type { SentenceWords } from './sentenceWords';

// All that a rule needs is had from here.
export {
  calendarMeaning,
  fullYear,
  isClockUnit,
  type CalendarMeaning,
  type Match,
  type Meaning,
  type Unit,
} from './meaning';
export { isGrain, type Grain } from '../calendar/periods';
export type { PartOfDay, SeasonCode, TimexMod, TimexReference } from '../calendar/timex';
export type { SentenceWords } from './sentenceWords';

/** Reads the longest date at a token, for rules that contain a date. Null when there is none, or too many are nested. */
export type ReadInner = (i: number) => Match | null;

/** One way in which a language writes a time. One file each. */
export interface TimeRule {
  /** Its name in the evidence, kebab-case. */
  readonly id: string;
  /** A sentence for people: what it reads, with examples. */
  readonly description: string;
  /** Sentence with one expression in ⟦ ⟧ → its value for an article of Monday 2017-08-28. Each is a test. */
  readonly matches: Readonly<Record<string, string>>;
  /** Sentences in which this rule must find nothing. Each is a test. */
  readonly rejects: readonly string[];
  /** Lower-case words it can begin with; '#' stands for a token that begins with a digit. */
  readonly begins: readonly string[];
  /** What it reads stays a time where it is part of a name: the year in "World Cup 2018". */
  readonly staysInNames?: true;
  /** Reads at most a few tokens from `i` on: every rule is constant-time. */
  read(words: SentenceWords, i: number, inner: ReadInner): Match | null;
}
