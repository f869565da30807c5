/** A calendar axis: days since 1970-01-01 to pixels, and where its ticks stand. */

const dayLength = 86_400_000;

/** Days since 1970-01-01 of `YYYY-MM-DD` (years may be negative or long), or null. */
export function dayNumber(date: string): number | null {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return null;
  const time = new Date(0).setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(time) ? null : time / dayLength;
}

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Pixels from the axis's start. */
  x(day: number): number;
}

/** An axis over these days with a little room at both ends. */
export function createAxis(days: readonly number[], width: number): Axis {
  const least = days.reduce((a, b) => Math.min(a, b), Infinity);
  const most = days.reduce((a, b) => Math.max(a, b), -Infinity);
  const room = Math.max(1, (most - least) * 0.04);
  const [from, to] = days.length === 0 ? [0, 1] : [least - room, most + room];
  return { from, to, width, x: (day) => ((day - from) / (to - from)) * width };
}

export interface Tick {
  readonly day: number;
  readonly label: string;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const stepSizes: readonly { readonly days: number; readonly months?: number }[] = [
  { days: 1 },
  { days: 2 },
  { days: 7 },
  { days: 14 },
  { days: 30, months: 1 },
  { days: 91, months: 3 },
  { days: 365, months: 12 },
  { days: 1826, months: 60 },
  { days: 3652, months: 120 },
  { days: 9131, months: 300 },
  { days: 36524, months: 1200 },
  { days: 365240, months: 12000 },
];

/** Ticks at round days, months, years or centuries, about `spacing` pixels apart. Never more than a few hundred. */
export function ticksOf(axis: Axis, spacing = 90): Tick[] {
  const wanted = ((axis.to - axis.from) / axis.width) * spacing;
  const step = stepSizes.find((s) => s.days >= wanted) ?? stepSizes[stepSizes.length - 1];
  return step.months ? monthTicks(axis, step.months) : dayTicks(axis, step.days);
}

/** Steps of weeks begin on Mondays: 1970-01-05 was the first. */
const firstMonday = 4;

function dayTicks({ from, to }: Axis, step: number): Tick[] {
  const ticks: Tick[] = [];
  const first = Math.ceil((from - firstMonday) / step) * step + firstMonday;
  for (let day = first; day <= to; day += step) ticks.push({ day, label: dayLabel(day) });
  return ticks;
}

function monthTicks({ from, to }: Axis, step: number): Tick[] {
  const first = new Date(from * dayLength);
  const ticks: Tick[] = [];
  for (let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step; ; month += step) {
    const day = new Date(0).setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1) / dayLength;
    if (day > to || Number.isNaN(day)) return ticks;
    if (day < from) continue;
    const year = Math.floor(month / 12);
    ticks.push({
      day,
      label: step >= 12 || month % 12 === 0 ? String(year) : `${monthNames[((month % 12) + 12) % 12]} ${year}`,
    });
  }
}

/** "27 Aug 2017" */
export function dayLabel(day: number): string {
  const date = new Date(day * dayLength);
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
