import { env, l10n, type Uri } from 'vscode';
import type { Counts } from '../../protocol';

/** "5 people, 2 unnamed sources, 7 quotations": the heads a reader asks for first, else the others. Null where all are empty. */
export function countWords(counts: Counts): string | null {
  const { organizations, sources, crowds, unnamed } = counts;
  const first = listed(
    counts.people && (counts.people === 1 ? l10n.t('1 person') : l10n.t('{0} people', counts.people)),
    sources && (sources === 1 ? l10n.t('1 unnamed source') : l10n.t('{0} unnamed sources', sources)),
    crowds && (crowds === 1 ? l10n.t('1 group of people') : l10n.t('{0} groups of people', crowds)),
    unnamed && (unnamed === 1 ? l10n.t('1 unnamed person') : l10n.t('{0} unnamed people', unnamed)),
    counts.places && (counts.places === 1 ? l10n.t('1 place') : l10n.t('{0} places', counts.places)),
    organizations && (organizations === 1 ? l10n.t('1 organization') : l10n.t('{0} organizations', organizations)),
    counts.quotations &&
      (counts.quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', counts.quotations)),
  );
  return (
    first ??
    listed(
      counts.groups && (counts.groups === 1 ? l10n.t('1 group') : l10n.t('{0} groups', counts.groups)),
      counts.events && (counts.events === 1 ? l10n.t('1 event') : l10n.t('{0} events', counts.events)),
      counts.dates && (counts.dates === 1 ? l10n.t('1 date') : l10n.t('{0} dates', counts.dates)),
      counts.other && (counts.other === 1 ? l10n.t('1 other name') : l10n.t('{0} other names', counts.other)),
    )
  );
}

const listed = (...parts: readonly (string | 0)[]): string | null => parts.filter(Boolean).join(', ') || null;

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
