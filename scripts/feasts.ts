/**
 * Writes `src/core/times/calendar/feastTables.ts`: the days of feasts that follow the moon, 1900 to 2100.
 * `npx tsx scripts/feasts.ts`.
 *
 * Sources: the calendars of Unicode's ICU as Node has them (Umm al-Qura for Islamic feasts, Chinese, Hebrew). Diwali is computed: the
 * day whose evening in India has the new moon of the month in which the sun stands in sidereal Libra (new moons and the sun's
 * longitude after Meeus, "Astronomical Algorithms", 2nd ed., chapters 25 and 49, the largest terms; Lahiri's ayanamsha).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { toDay, type Day } from '../src/core/times/calendar/days';

const [first, last] = [toDay(1900, 1, 1), toDay(2100, 12, 31)];
const msPerDay = 86_400_000;

/** The days that a calendar calls so. */
function daysCalled(calendar: string, month: string, day: string): Day[] {
  const words = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const days: Day[] = [];
  for (let d = first; d <= last; d++) {
    const parts = words.formatToParts(new Date(d * msPerDay));
    const said = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
    if (said('month') === month && said('day') === day) days.push(d);
  }
  return days;
}

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** The kth new moon since 6 January 2000, as a Julian day in dynamical time. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k;
  const node = 160.7108 + 390.67050284 * k;
  return (
    2451550.09766 +
    29.530588861 * k +
    0.00015437 * t * t -
    0.4072 * sine(moon) +
    0.17241 * e * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * node) +
    0.00739 * e * sine(moon - sun) -
    0.00514 * e * sine(moon + sun) +
    0.00208 * e * e * sine(2 * sun)
  );
}

/** The sun's sidereal longitude, in degrees. */
function sunAt(julian: number): number {
  const t = (julian - 2451545) / 36525;
  const mean = 280.46646 + 36000.76983 * t;
  const anomaly = 357.52911 + 35999.05029 * t;
  const center = (1.914602 - 0.004817 * t) * sine(anomaly) + 0.019993 * sine(2 * anomaly);
  const ayanamsha = 23.853 + 1.3969713 * t;
  return (((mean + center - ayanamsha) % 360) + 360) % 360;
}

const indianHours = 5.5 / 24;
const julianOf1970 = 2440587.5;
/** How late in the evening the moon must still wane in India, as a part of the day. */
const dusk = 18.3 / 24;
/** Dynamical time less universal time, about, in days. */
const delta = 60 / 86_400;

function diwali(): Day[] {
  const days: Day[] = [];
  for (let k = -1240; k < 1250; k++) {
    const moon = newMoon(k) - delta;
    const sun = sunAt(moon);
    if (sun < 180 || sun >= 210) continue;
    const local = moon + indianHours - julianOf1970;
    const day = Math.floor(local);
    // The last day of the waning moon ends with the new moon: the evening before it is the feast's.
    const found = local - day > dusk ? day : day - 1;
    // Of two in one sign (1963) the first ends the month before; the other ends the leap month.
    const isLeap = days.length > 0 && found - days[days.length - 1] < 100;
    if (found >= first && found <= last && !isLeap) days.push(found);
  }
  return days;
}

const islamic = 'islamic-umalqura';
const tables: Readonly<Record<string, readonly Day[]>> = {
  islamicNewYear: daysCalled(islamic, 'Muharram', '1'),
  mawlid: daysCalled(islamic, 'Rabiʻ I', '12'),
  ramadan: daysCalled(islamic, 'Ramadan', '1'),
  eidAlFitr: daysCalled(islamic, 'Shawwal', '1'),
  eidAlAdha: daysCalled(islamic, 'Dhuʻl-Hijjah', '10'),
  lunarNewYear: daysCalled('chinese', 'First Month', '1'),
  dragonBoat: daysCalled('chinese', 'Fifth Month', '5'),
  midAutumn: daysCalled('chinese', 'Eighth Month', '15'),
  passover: daysCalled('hebrew', 'Nisan', '15'),
  roshHashanah: daysCalled('hebrew', 'Tishri', '1'),
  yomKippur: daysCalled('hebrew', 'Tishri', '10'),
  sukkot: daysCalled('hebrew', 'Tishri', '15'),
  hanukkah: daysCalled('hebrew', 'Kislev', '25'),
  diwali: diwali(),
};

/** The first day, and for each other one how many days over 350 it lies after the one before, in base 36. */
function packed(name: string, days: readonly Day[]): string {
  const steps = days.slice(1).map((day, i) => day - days[i] - 350);
  if (days.length < 199 || steps.some((step) => step < 0 || step > 35)) throw new Error(`${name}: ${steps.join(' ')}`);
  return `${name}: [${days[0]}, '${steps.map((step) => step.toString(36)).join('')}'],`;
}

const source = `/** Written by scripts/feasts.ts, which names the sources. */

/**
 * Feasts that follow the moon, 1900 to 2100: the day number of the first, and for each other one how many days over 350 it lies
 * after the one before, in base 36.
 */
export const feastTables = {
${Object.entries(tables)
  .map(([name, days]) => packed(name, days))
  .join('\n')}
} as const satisfies Record<string, readonly [number, string]>;
`;
const path = join(__dirname, '..', 'src', 'core', 'times', 'calendar', 'feastTables.ts');
void format(source, { parser: 'typescript', singleQuote: true, printWidth: 300 }).then((text) =>
  writeFileSync(path, text),
);
