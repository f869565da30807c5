import { env, l10n, type Uri } from 'vscode';
import type { State } from '../../protocol';

/** "5 people, 2 unnamed sources, 12 places, 7 quotations": the heads a reader asks for first, those that are empty left out. */
export function countWords(counts: State['counts']): string {
  const { organizations, sources, crowds, unnamed } = counts;
  const parts = [
    counts.people && (counts.people === 1 ? l10n.t('1 person') : l10n.t('{0} people', counts.people)),
    sources && (sources === 1 ? l10n.t('1 unnamed source') : l10n.t('{0} unnamed sources', sources)),
    crowds && (crowds === 1 ? l10n.t('1 group of people') : l10n.t('{0} groups of people', crowds)),
    unnamed && (unnamed === 1 ? l10n.t('1 unnamed person') : l10n.t('{0} unnamed people', unnamed)),
    counts.places && (counts.places === 1 ? l10n.t('1 place') : l10n.t('{0} places', counts.places)),
    organizations && (organizations === 1 ? l10n.t('1 organization') : l10n.t('{0} organizations', organizations)),
    counts.quotations &&
      (counts.quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', counts.quotations)),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : l10n.t('Nothing found');
}

/** `2017-08-28` as "Monday, August 28, 2017" in the user's language; what is no day comes back as it is. */
export function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(env.language, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
}

/** A file's name without its folders. */
export const fileName = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
