import type { TimeType } from '../../analysis';
import type { HolidayDate } from '../calendar/holidays';
import type { Grain } from '../calendar/periods';
import type { PartOfDay, SeasonCode, TimexMod } from '../calendar/timex';

/** A unit that can be counted: those of the calendar and those of the clock. */
export type Unit = Grain | ClockUnit;
export type ClockUnit = 'hour' | 'minute' | 'second';

export function isClockUnit(unit: Unit): unit is ClockUnit {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** What is said of a date: fields that are not said are absent. Resolution adds what context tells. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly fiscal?: boolean;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: SeasonCode;
  readonly month?: number;
  readonly day?: number;
  /** 1 to 7 */
  readonly weekday?: number;
  readonly holiday?: HolidayDate;
  /** -1 "last", 0 "this", 1 "next" */
  readonly shift?: number;
  /** The first such weekday after now: "the coming Friday". */
  readonly soonest?: true;
  /** "of next year" */
  readonly within?: Meaning;
}

/** A length; `around` says on which side of now it lies ("the past three days"). */
export interface Duration {
  readonly kind: 'duration';
  /** Null where it is vague. */
  readonly amount: number | null;
  readonly unit: Unit;
  readonly around?: -1 | 1;
}

/** From the first to the last of it, both included: "June 3-5", "from March to May", "between 7 and 9 last night". */
export interface RangeMeaning {
  readonly kind: 'range';
  readonly from: Meaning;
  readonly to: Meaning;
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
      /** It is compared with figures of a quarter or half: "$4 million a year ago" is that quarter a year before. */
      readonly compared?: true;
    }
  /** "then", "that day", "the same month last year": what was spoken of before, at least as coarse as `unit`. */
  | { readonly kind: 'previous'; readonly unit?: Grain; readonly yearShift?: number }
  /** A time of day, or a part of the day, on a day that may be said. */
  | {
      readonly kind: 'clock';
      readonly hour?: number;
      readonly minute?: number;
      readonly second?: number;
      readonly part?: PartOfDay;
      /** '' local, 'Z' UTC, '-05:00' … */
      readonly zone?: string;
      readonly on?: Meaning;
    }
  | { readonly kind: 'value'; readonly value: string }
  | RangeMeaning
  /** "The quarter" in a company's figures: the one spoken of, else the one before ours. */
  | { readonly kind: 'reported'; readonly unit: Grain }
  | Duration;

/** What a rule read: the tokens `[its start, last)`. */
export interface Match {
  readonly last: number;
  readonly type: TimeType;
  readonly meaning: Meaning;
  readonly mod?: TimexMod;
  /** What else it may mean: the other order of day and month. */
  readonly otherwise?: Meaning;
  /** A length instead, from the second token on, where the verb does not look ahead: "the first time in five years". */
  readonly unlessFuture?: { readonly meaning: Duration; readonly rule: string };
  /** Only what stands beside it says that it is a time: weaker evidence. */
  readonly unsure?: boolean;
}

/** A calendar meaning of the fields that are not undefined. */
export function calendarMeaning(fields: Omit<CalendarMeaning, 'kind'>): CalendarMeaning {
  const meaning: Record<string, unknown> & { kind: 'calendar' } = { kind: 'calendar' };
  for (const field in fields) {
    const value = fields[field as keyof typeof fields];
    if (value !== undefined) meaning[field] = value;
  }
  return meaning as CalendarMeaning;
}

/** The full year that a year of two digits is short for: up to 40 of ours, then of the last century. */
export function fullYear(short: number): number {
  return short + (short <= 40 ? 2000 : 1900);
}
