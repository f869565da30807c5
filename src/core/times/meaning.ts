import type { TimeType } from '../analysis';
import type { Grain } from './periods';

/** A unit that can be counted: those of the calendar and those of the clock. */
export type Unit = Grain | 'hour' | 'minute' | 'second';

/** What is said of a date: fields that are not said are absent. Resolution adds what context tells. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly fiscal?: boolean;
  readonly half?: number;
  readonly quarter?: number;
  /** SP, SU, FA, WI */
  readonly season?: string;
  readonly month?: number;
  readonly day?: number;
  /** 1 to 7 */
  readonly weekday?: number;
  /** Key into the holidays. */
  readonly holiday?: string;
  /** -1 "last", 0 "this", 1 "next" */
  readonly shift?: number;
  /** "of next year" */
  readonly within?: Meaning;
}

/** What an expression says by itself, before it is resolved against the article's date and its neighbours. */
export type Meaning =
  | CalendarMeaning
  /** "this week", "last year", "today" (day, 0). A null shift is decided by tense ("the weekend"). */
  | { readonly kind: 'relative'; readonly unit: Grain; readonly shift: number | null }
  /** "the last week of March": n from 1, or from the end with -1. */
  | { readonly kind: 'nth'; readonly n: number; readonly unit: Grain; readonly within: Meaning }
  /** "two days ago", "a month later". `amount` null where it is vague. */
  | {
      readonly kind: 'offset';
      readonly amount: number | null;
      readonly unit: Unit;
      readonly sign: 1 | -1;
      readonly from: 'article' | 'previous' | Meaning;
    }
  /** "then", "that day", "the same month last year": what was spoken of before, at least as coarse as `unit`. */
  | { readonly kind: 'previous'; readonly unit?: Grain; readonly yearShift?: number }
  /** A time of day, or a part of the day (`part`: MO, MI, AF, EV, NI, DT), on a day that may be said. */
  | {
      readonly kind: 'clock';
      readonly hour?: number;
      readonly minute?: number;
      readonly second?: number;
      readonly part?: string;
      /** '' local, 'Z' UTC, '-05:00' … */
      readonly zone?: string;
      readonly on?: Meaning;
    }
  | { readonly kind: 'value'; readonly value: string }
  /** A length; `around` says on which side of now it lies ("the past three days"). */
  | { readonly kind: 'duration'; readonly amount: number | null; readonly unit: Unit; readonly around?: -1 | 1 };

/** What a rule read: the tokens `[its start, last)`. */
export interface Match {
  readonly last: number;
  readonly type: TimeType;
  readonly meaning: Meaning;
  /** TIMEX3 mod: START, MID, END, APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, BEFORE, AFTER. */
  readonly mod?: string;
  /** What else it may mean: the other order of day and month. */
  readonly otherwise?: Meaning;
  /** A length instead, from the second token on, where the verb does not look ahead: "the first time in five years". */
  readonly unlessFuture?: Extract<Meaning, { kind: 'duration' }>;
  /** Told apart from context alone: weaker evidence. */
  readonly unsure?: boolean;
}
