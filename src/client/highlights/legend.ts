import { l10n } from 'vscode';
import type { Theme } from '../shared/theme';
import type { HighlightKind } from './kinds';
import { colorOf, type OwnColors } from './palette';
import type { Sample } from './swatch';

/** A line of the legend. */
export interface LegendRow {
  readonly label: string;
  /** How it looks, where that is more than its colour; else empty. */
  readonly look: string;
  /** A picture of it. */
  readonly sample: Sample;
}

/** What the highlights of a kind look like, in the theme and with the reader's own colours. */
export function legendRow(kind: HighlightKind, theme: Theme, own: OwnColors): LegendRow {
  const label = kindLabel(kind);
  if (kind === 'uncertain') return { label, look: l10n.t('dotted line'), sample: 'dotted' };
  if (kind === 'attitude') return { label, look: l10n.t('italics'), sample: 'italic' };
  const look = kind === 'quotation' ? l10n.t('italics where there are no quotation marks') : '';
  return { label, look, sample: { color: colorOf(kind, theme, own) } };
}

/** The mark that several kinds can have. */
export const speakerRow = (): LegendRow => ({ label: l10n.t('Who is quoted'), look: l10n.t('bold'), sample: 'bold' });

function kindLabel(kind: HighlightKind): string {
  switch (kind) {
    case 'person':
      return l10n.t('People');
    case 'place':
      return l10n.t('Places');
    case 'organization':
      return l10n.t('Organizations');
    case 'group':
      return l10n.t('Groups');
    case 'event':
      return l10n.t('Events');
    case 'time':
      return l10n.t('Dates and times');
    case 'role':
      return l10n.t('Roles');
    case 'cue':
      return l10n.t('Verbs of saying');
    case 'quotation':
      return l10n.t('Quotations');
    case 'dateline':
      return l10n.t('Datelines');
    case 'attitude':
      return l10n.t('What people think, hope and want');
    case 'boilerplate':
      return l10n.t('Text of the page around the story');
    case 'uncertain':
      return l10n.t('What Dateline is unsure of');
  }
}
