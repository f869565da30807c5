import { defaultSettings, tokenTypes, type Settings } from '../protocol';

/** The settings out of whatever a client sent: what is missing or of the wrong type is the default. */
export function settingsFrom(sent: unknown): Settings {
  const { inlayHints, hiddenTypes, dayFirst } = record(sent);
  const hints = record(inlayHints);
  const flag = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);
  const defaults = defaultSettings.inlayHints;
  return {
    inlayHints: {
      dates: flag(hints.dates, defaults.dates),
      pronouns: flag(hints.pronouns, defaults.pronouns),
      speakers: flag(hints.speakers, defaults.speakers),
    },
    hiddenTypes: Array.isArray(hiddenTypes) ? tokenTypes.filter(type => hiddenTypes.includes(type)) : defaultSettings.hiddenTypes,
    dayFirst: flag(dayFirst, defaultSettings.dayFirst),
  };
}

/** The dates out of whatever a client sent, by URI; what is no day is left out. */
export function datesFrom(sent: unknown): Map<string, string> {
  return new Map(Object.entries(record(sent)).filter((entry): entry is [string, string] => isDay(entry[1])));
}

/** `YYYY-MM-DD` and in the calendar? */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
