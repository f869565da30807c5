import { parseDay, two } from '../calendar/days';
import type { Anchor, Context } from './context';
import { isClockUnit, type ClockUnit, type Meaning, type Unit } from '../grammar/meaning';
import { coarser, nthPart, periodOf, shiftDay, unknown, valueAt, type Grain } from '../calendar/periods';
import type { TimexReference, UnknownValue } from '../calendar/timex';
import { resolveCalendar } from './resolveCalendar';
import { resolveRange } from './resolveRange';
import type { Resolved } from './resolved';

/** Gives an expression its value. What cannot be known is X. */
export function resolveMeaning(m: Meaning, context: Context): Resolved {
  const { article, direction } = context;
  switch (m.kind) {
    case 'value':
      return { value: m.value, anchor: null };
    case 'duration':
      return { value: durationValue(m.amount, m.unit), anchor: m.around && article !== null ? 'article' : null };
    case 'calendar': {
      const within = m.within ? resolveMeaning(m.within, context) : null;
      const value = resolveCalendar(m, article, direction, within && periodOf(within.value));
      return { value, anchor: m.year !== undefined || article === null ? null : (within?.anchor ?? 'article') };
    }
    case 'relative':
      return { value: relativeValue(m.unit, m.shift, context), anchor: article === null ? null : 'article' };
    case 'nth': {
      const within = resolveMeaning(m.within, context);
      const period = periodOf(within.value);
      return { value: (period && nthPart(period, m.n, m.unit)) ?? unknown.year, anchor: within.anchor };
    }
    case 'offset':
      return resolveOffset(m, context);
    case 'previous':
      return resolvePrevious(m, context);
    case 'clock':
      return resolveClock(m, context);
    case 'range':
      return resolveRange(m, context, resolveMeaning);
    case 'reported':
      return resolveReported(m.unit, context);
  }
}

const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  season: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};

/** `P6Y`, `PT30M`, `PXW`. */
function durationValue(amount: number | null, unit: Unit): string {
  const many = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  const n = amount === null ? 'X' : String(amount * many);
  return `P${isClockUnit(unit) ? 'T' : ''}${n}${letters[unit]}`;
}

function relativeValue(unit: Grain, shift: number | null, { article, direction }: Context): string {
  if (article === null) return unit === 'day' && shift === 0 ? 'PRESENT_REF' : unknown[unit];
  const begun = unit === 'weekend' && (periodOf(valueAt(article, 'weekend'))?.begin ?? article) <= article;
  const steps = shift ?? (direction === 'past' && !begun ? -1 : 0);
  const start = periodOf(valueAt(article, unit))?.begin ?? article;
  return valueAt(shiftDay(unit === 'day' ? article : start, steps, unit), unit);
}

type Offset = Extract<Meaning, { kind: 'offset' }>;

function resolveOffset(m: Offset, context: Context): Resolved {
  const { value, anchor } = originOf(m, context);
  if (isClockUnit(m.unit)) {
    if (m.amount !== null) return { value: shiftClock(value, m.sign * m.amount * seconds[m.unit]), anchor };
    if (m.from !== 'article') return { value: `${value.split('T')[0]}${unknownClock}`, anchor };
  }
  const unit = m.unit as Grain;
  if (m.amount === null) return { value: m.from === 'article' ? referenceOf(m.sign) : unknown[unit], anchor };
  const period = periodOf(value);
  if (!period) return { value: unknown[unit], anchor };
  const shifted = shiftDay(period.begin, m.sign * m.amount, unit);
  return { value: valueAt(shifted, grainOf(m, unit, period.grain)), anchor };
}

const referenceOf = (sign: 1 | -1): TimexReference => (sign < 0 ? 'PAST_REF' : 'FUTURE_REF');

/** The quarter spoken of, as figures come after it has ended; where none is, the one before ours. */
function resolveReported(unit: Grain, context: Context): Resolved {
  const spoken = context.previous(unit, (anchor) => anchor.grain === unit);
  return anchorOf(spoken) ?? { value: relativeValue(unit, -1, context), anchor: fromArticle(context).anchor };
}

/** What it is counted from: another time, one spoken of before, or the article's date. */
function originOf(m: Offset, context: Context): Resolved {
  if (typeof m.from === 'object') return resolveMeaning(m.from, context);
  if (m.from === 'article') return (m.compared && anchorOf(comparedWith(context))) || fromArticle(context);
  const fits = (anchor: Anchor): boolean => isPlausible(m, anchor, context);
  const isClock = isClockUnit(m.unit);
  const day = isClock || m.unit === 'day' ? context.previous('day', fits) : null;
  return anchorOf(day ?? (isClock ? null : context.previous(undefined, fits))) ?? fromArticle(context);
}

const comparedWith = (context: Context): Anchor | null =>
  context.previous('half', ({ grain }) => grain === 'quarter' || grain === 'half');

/** As fine as what it is counted from, or as its unit; a month where a part of a unit is counted. */
function grainOf({ amount, from, compared }: Offset, unit: Grain, grain: Grain): Grain {
  if (!Number.isInteger(amount)) return coarser(grain, 'month');
  const sameQuarter =
    amount === 1 && unit === 'year' && (from === 'previous' || compared) && (grain === 'quarter' || grain === 'half');
  return unit === 'week' || sameQuarter ? grain : coarser(grain, unit);
}

/** "Nine years later he bought it" does not lie ahead of the article. */
function isPlausible({ sign, amount, unit }: Offset, anchor: Anchor, { article, direction }: Context): boolean {
  if (sign < 0 || amount === null || article === null || direction !== 'past' || isClockUnit(unit)) return true;
  const period = periodOf(anchor.value);
  return !period || shiftDay(period.begin, amount, unit) <= article;
}

const unknownClock: UnknownValue = 'TXX:XX';
const seconds: Readonly<Record<ClockUnit, number>> = { hour: 3600, minute: 60, second: 1 };
const anchorOf = (anchor: Anchor | null): Resolved | null => anchor && { value: anchor.value, anchor: anchor.index };
const fromArticle = ({ article }: Context): Resolved => ({
  value: article === null ? unknown.day : valueAt(article, 'day'),
  anchor: article === null ? null : 'article',
});

/** A time of day some seconds on; `TXX:XX` where the hour is not known. */
function shiftClock(value: string, by: number): string {
  const match = /^(.+)T(\d\d):(\d\d)/.exec(value);
  if (!match) return `${value.split('T')[0]}${unknownClock}`;
  const total = Number(match[2]) * 3600 + Number(match[3]) * 60 + by;
  const days = Math.floor(total / 86400);
  const day = parseDay(match[1]);
  const minutes = Math.floor((total - days * 86400) / 60);
  return `${day === null ? match[1] : valueAt(day + days, 'day')}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function resolvePrevious({ unit, yearShift }: Extract<Meaning, { kind: 'previous' }>, context: Context): Resolved {
  const anchor = context.previous(unit) ?? null;
  const from = anchorOf(anchor) ?? fromArticle(context);
  const period = periodOf(from.value);
  if (!period) return { value: unit === 'day' || !unit ? from.value : unknown[unit], anchor: from.anchor };
  if (yearShift)
    return { value: valueAt(shiftDay(period.begin, yearShift, 'year'), period.grain), anchor: from.anchor };
  return { value: unit ? valueAt(period.begin, unit) : from.value.split('T')[0], anchor: from.anchor };
}

function resolveClock(m: Extract<Meaning, { kind: 'clock' }>, context: Context): Resolved {
  const on = m.on ? resolveMeaning(m.on, context) : clockDay(m, context);
  const day = on.value.split('T')[0];
  if (m.part) return { value: `${day}T${m.part}`, anchor: on.anchor };
  return { value: `${day}T${two(m.hour ?? 0)}:${two(m.minute ?? 0)}${m.zone ?? ''}`, anchor: on.anchor };
}

/** Without a day of its own: the day spoken of; in what is to come, today, or tomorrow for a morning. */
function clockDay(m: Extract<Meaning, { kind: 'clock' }>, context: Context): Resolved {
  if (context.day) return { value: context.day.value, anchor: context.day.index };
  const { article, direction } = context;
  if (article === null || direction !== 'future') return fromArticle(context);
  const early = m.part === 'MO' || (m.hour !== undefined && m.hour < 12);
  return { value: valueAt(article + (early ? 1 : 0), 'day'), anchor: 'article' };
}
