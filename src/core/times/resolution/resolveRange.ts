import { fromDay, type Day } from '../calendar/days';
import { periodOf } from '../calendar/periods';
import type { CalendarMeaning, Meaning, RangeMeaning } from '../grammar/meaning';
import type { Context } from './context';
import type { Resolved } from './resolved';

/** Gives one end of a range its value: `resolveMeaning`, handed in as it calls this. */
type Resolve = (meaning: Meaning, context: Context) => Resolved;

/**
 * A range as one value, `2017-06-03/2017-06-05`. What one end does not say, its year or its day, is taken from the other; the
 * first end never lies after the last.
 */
export function resolveRange({ from, to }: RangeMeaning, context: Context, resolve: Resolve): Resolved {
  const [first, last] = endsOf(from, to, context, resolve);
  const [begin, end] = [beginOf(first.value), endOf(last.value)];
  if (first.value === last.value || (begin !== null && end !== null && begin > end)) return last;
  return { value: `${first.value}/${last.value}`, anchor: last.anchor ?? first.anchor };
}

function endsOf(from: Meaning, to: Meaning, context: Context, resolve: Resolve): [Resolved, Resolved] {
  if (from.kind === 'clock' && to.kind === 'clock') return clockEnds(from, to, context, resolve);
  if (from.kind === 'calendar' && to.kind === 'calendar') {
    if (!hasYear(to) && (hasYear(from) || (isWeekday(from) && context.direction === 'future'))) {
      const first = resolve(from, context);
      return [first, follow(to, first, 1, context, resolve)];
    }
    const last = resolve(to, context);
    return [hasYear(from) ? resolve(from, context) : follow(from, last, -1, context, resolve), last];
  }
  return [resolve(from, context), resolve(to, context)];
}

const hasYear = ({ year, within, shift, soonest }: CalendarMeaning): boolean =>
  year !== undefined || within !== undefined || shift !== undefined || soonest !== undefined;

const isWeekday = ({ weekday, month }: CalendarMeaning): boolean => weekday !== undefined && month === undefined;

/** The end without a year of its own, in the year of the other one, or the year beside it where it would be on the wrong side. */
function follow(m: CalendarMeaning, known: Resolved, side: 1 | -1, context: Context, resolve: Resolve): Resolved {
  const period = periodOf(known.value);
  if (!period) return resolve(m, context);
  if (isWeekday(m)) {
    const article: Day = side < 0 ? period.begin : period.end;
    const near = resolve(m, { ...context, article, direction: side < 0 ? 'past' : 'future' });
    return { value: near.value, anchor: known.anchor };
  }
  const { year } = fromDay(side < 0 ? period.end : period.begin);
  const values = [year, year + side].map((y) => resolve({ ...m, year: y }, context).value);
  const fits = ([begin, end]: [Day | null, Day | null]): boolean =>
    side < 0 ? begin !== null && begin <= period.end : end !== null && end >= period.begin;
  return { value: values.find((v) => fits([beginOf(v), endOf(v)])) ?? values[0], anchor: known.anchor };
}

type Clock = Extract<Meaning, { kind: 'clock' }>;

/** Both on the day that one of them names; past midnight the last is a day on, or the first a day back where the last says its day. */
function clockEnds(from: Clock, to: Clock, context: Context, resolve: Resolve): [Resolved, Resolved] {
  if (from.on && to.on) {
    const [first, last] = endsOf(from.on, to.on, context, resolve);
    return [onDay(from, first, context, resolve), onDay(to, last, context, resolve)];
  }
  const on = from.on ?? to.on;
  const first = resolve(on ? { ...from, on } : from, context);
  const last = on ? resolve({ ...to, on }, context) : onDay(to, first, context, resolve);
  if (minutesOf(to) >= minutesOf(from) || to.part || from.part) return [first, last];
  return to.on ? [onDay(from, first, context, resolve, -1), last] : [first, onDay(to, last, context, resolve, 1)];
}

/** A time of day on a known day, or on the one before or after it. */
function onDay(clock: Clock, day: Resolved, context: Context, resolve: Resolve, side: 1 | -1 | 0 = 0): Resolved {
  const known: Meaning = { kind: 'value', value: day.value.split('T')[0] };
  const on: Meaning = side === 0 ? known : { kind: 'offset', amount: 1, unit: 'day', sign: side, from: known };
  return { value: resolve({ ...clock, on }, context).value, anchor: day.anchor };
}

const minutesOf = ({ hour = 0, minute = 0 }: Clock): number => hour * 60 + minute;
const beginOf = (value: string): Day | null => periodOf(value)?.begin ?? null;
const endOf = (value: string): Day | null => periodOf(value)?.end ?? null;
