import { l10n } from 'vscode';
import type { AnnotationView, AnchorState } from '../../protocol';

/** The icon of an annotation that is no label; labels have a swatch. */
export function viewIcon({ kind, resolved }: Pick<AnnotationView, 'kind' | 'resolved'>): string {
  switch (kind) {
    case 'correction':
      return 'edit';
    case 'label':
      return 'tag';
    case 'relation':
      return 'arrow-right';
    case 'comments':
      return resolved ? 'pass' : 'comment';
    case 'foreign':
      return 'plug';
  }
}

/** A word for a place that is not certain; empty for the others. */
export function stateWord(state: AnchorState): string {
  switch (state) {
    case 'unsure':
      return l10n.t('unsure');
    case 'changed':
      return l10n.t('words changed');
    case 'orphan':
      return l10n.t('lost');
    case 'suspended':
      return l10n.t('text deleted');
    case 'kept':
    case 'moved':
      return '';
  }
}
