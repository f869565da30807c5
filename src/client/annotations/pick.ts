import { ThemeIcon, l10n, type TextDocument } from 'vscode';
import type { AnnotationView } from '../../protocol';
import { oneLine } from '../shared/oneLine';
import type { PreviewItem, PreviewPick } from '../navigation/previewPick';
import type { Known } from './known';
import { labelSwatch } from './swatch';
import { viewIcon } from './viewLabels';

interface Item extends PreviewItem {
  readonly view: AnnotationView;
}

/**
 * Asks for one of some annotations, which are shown in the text while one moves through the list. A single one is not asked for.
 */
export type PickView = (
  document: TextDocument,
  views: readonly AnnotationView[],
  title: string,
  always?: boolean,
) => Promise<AnnotationView | undefined>;

export function createPickView(known: Known, preview: PreviewPick): PickView {
  return async (document, views, title, always = false) => {
    if (views.length < 2 && !always) return views[0];
    const items = views.map((view) => itemOf(document, view, known));
    return (await preview.ask(document, items, l10n.t('Which one?'), title))?.view;
  };
}

function itemOf(document: TextDocument, view: AnnotationView, known: Known): Item {
  const isLabel = view.kind === 'label';
  return {
    view,
    range: view.ranges[0],
    label: oneLine(isLabel ? view.label : view.title),
    description: isLabel ? oneLine(view.quote) : view.label,
    iconPath: isLabel ? labelSwatch(known, document, view.label) : new ThemeIcon(viewIcon(view)),
  };
}
