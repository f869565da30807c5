import { defaultSettings, tokenTypes, type Settings } from '../../protocol';

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
    hiddenTypes: Array.isArray(hiddenTypes)
      ? tokenTypes.filter((type) => hiddenTypes.includes(type))
      : defaultSettings.hiddenTypes,
    dayFirst: flag(dayFirst, defaultSettings.dayFirst),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
