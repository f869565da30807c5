import { parseDay, two } from '../calendar/days';
import type { Anchor, Context } from './context';
import type { Meaning, Unit } from '../grammar/meaning';
import { coarser, nthPart, periodOf, shiftDay, valueAt, type Grain } from '../calendar/periods';
import { resolveCalendar } from './resolveCalendar';

/** A TIMEX3 value and what it was counted from. */
export interface Resolved {
  readonly value: string;
  /** Index of another time, 'article', or null for what needs neither. */
  readonly anchor: number | 'article' | null;
}

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
      return { value: (period && nthPart(period, m.n, m.unit)) ?? 'XXXX', anchor: within.anchor };
    }
    case 'offset':
      return resolveOffset(m, context);
    case 'previous':
      return resolvePrevious(m, context);
    case 'clock':
      return resolveClock(m, context);
  }
}

const letters: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
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
  const letter = letters[unit];
  const many = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  const n = amount === null ? 'X' : String(amount * many);
  return letter.startsWith('T') ? `PT${n}${letter[1]}` : `P${n}${letter}`;
}

const unknown: Readonly<Record<Grain, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function relativeValue(unit: Grain, shift: number | null, { article, direction }: Context): string {
  if (article === null) return unit === 'day' && shift === 0 ? 'PRESENT_REF' : unknown[unit];
  const begun = unit === 'weekend' && (periodOf(valueAt(article, 'weekend'))?.begin ?? article) <= article;
  const steps = shift ?? (direction === 'past' && !begun ? -1 : 0);
  const start = periodOf(valueAt(article, unit))?.begin ?? article;
  return valueAt(shiftDay(unit === 'day' ? article : start, steps, unit), unit);
}

function resolveOffset(m: Extract<Meaning, { kind: 'offset' }>, context: Context): Resolved {
  const clock = m.unit === 'hour' || m.unit === 'minute' || m.unit === 'second';
  const fits = (a: Anchor): boolean => isPlausible(m, a, context);
  const from =
    typeof m.from === 'object'
      ? resolveMeaning(m.from, context)
      : m.from === 'previous'
        ? anchorOf(
            (clock || m.unit === 'day' ? context.previous('day', fits) : null) ??
              (clock ? null : context.previous(undefined, fits)),
          )
        : null;
  const anchor = from ?? fromArticle(context);
  if (m.amount === null && clock && m.from !== 'article')
    return { value: `${anchor.value.split('T')[0]}TXX:XX`, anchor: anchor.anchor };
  if (m.amount === null)
    return {
      value: m.from === 'article' ? (m.sign < 0 ? 'PAST_REF' : 'FUTURE_REF') : unknown[m.unit as Grain],
      anchor: anchor.anchor,
    };
  if (clock)
    return { value: shiftClock(anchor.value, m.sign * m.amount * seconds[m.unit as 'hour']), anchor: anchor.anchor };
  const period = periodOf(anchor.value);
  const unit = m.unit as Grain;
  if (!period) return { value: unknown[unit], anchor: anchor.anchor };
  const sameQuarter =
    m.amount === 1 &&
    m.unit === 'year' &&
    m.from === 'previous' &&
    (period.grain === 'quarter' || period.grain === 'half');
  const grain = unit === 'week' || sameQuarter ? period.grain : coarser(period.grain, unit);
  const value = valueAt(
    shiftDay(period.begin, m.sign * m.amount, unit),
    Number.isInteger(m.amount) ? grain : coarser(period.grain, 'month'),
  );
  return { value, anchor: anchor.anchor };
}

/** "Nine years later he bought it" does not lie ahead of the article. */
function isPlausible(
  { sign, amount, unit }: Extract<Meaning, { kind: 'offset' }>,
  anchor: Anchor,
  { article, direction }: Context,
): boolean {
  if (
    sign < 0 ||
    amount === null ||
    article === null ||
    direction !== 'past' ||
    unit === 'hour' ||
    unit === 'minute' ||
    unit === 'second'
  )
    return true;
  const period = periodOf(anchor.value);
  return !period || shiftDay(period.begin, amount, unit) <= article;
}

const seconds = { hour: 3600, minute: 60, second: 1 };
const anchorOf = (anchor: Anchor | null): Resolved | null => anchor && { value: anchor.value, anchor: anchor.index };
const fromArticle = ({ article }: Context): Resolved => ({
  value: article === null ? 'XXXX-XX-XX' : valueAt(article, 'day'),
  anchor: article === null ? null : 'article',
});

/** A time of day some seconds on; `TXX:XX` where the hour is not known. */
function shiftClock(value: string, by: number): string {
  const match = /^(.+)T(\d\d):(\d\d)/.exec(value);
  if (!match) return `${value.split('T')[0]}TXX:XX`;
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
