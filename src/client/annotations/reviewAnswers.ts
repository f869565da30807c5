import { l10n } from 'vscode';
import { correctionCommands, placeCommands, type Operation, type ReviewItem } from '../../protocol';
import { plainRange } from '../shared/ranges';
import { refuse } from '../shared/status';
import { activeArticle } from './active';

/** The commands that ask what something is, if not what was read. */
export const changeCommands: Readonly<Record<ReviewItem['kind'], string>> = {
  entity: correctionCommands.type,
  quotation: correctionCommands.speaker,
  time: correctionCommands.time,
  annotation: placeCommands.attach,
};

/** It is right as it is. */
export function acceptOf({ id, range }: ReviewItem): Operation {
  return id === undefined ? { kind: 'accept', at: range } : { kind: 'keep', ids: [id] };
}

/** It is nothing of the kind. */
export function rejectOf({ id, range, kind }: ReviewItem): Operation {
  if (id !== undefined) return { kind: 'remove', ids: [id] };
  return kind === 'quotation'
    ? { kind: 'speaker', at: range, speaker: null }
    : { kind: 'reject', at: range, scope: 'here' };
}

/** Where a lost annotation belongs is the reader's selection; null, with a word, where nothing is selected. */
export function attachTo(id: string): Operation | null {
  const editor = activeArticle();
  if (!editor || editor.selection.isEmpty) {
    refuse(l10n.t('Select the words where it belongs first.'));
    return null;
  }
  return { kind: 'place', id, ranges: [plainRange(editor.selection)] };
}

/** What a review came to. */
export interface Tally {
  readonly accepted: number;
  readonly rejected: number;
  readonly changed: number;
  readonly skipped: number;
}

export function summaryOf({ accepted, rejected, changed, skipped }: Tally): string {
  const parts = [
    accepted && l10n.t('{0} accepted', accepted),
    rejected && l10n.t('{0} rejected', rejected),
    changed && l10n.t('{0} changed', changed),
    skipped && l10n.t('{0} skipped', skipped),
  ].filter(Boolean);
  return parts.length > 0 ? l10n.t('Review ended: {0}.', parts.join(', ')) : l10n.t('Review ended.');
}
