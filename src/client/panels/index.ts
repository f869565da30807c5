import { l10n, type ExtensionContext } from 'vscode';
import { mapRequest, timelineRequest } from '../../protocol';
import type { Articles } from '../articles';
import type { Reader } from '../reader';
import { mapPage, timelinePage } from './html';
import { registerPanel } from './panel';

/** The timeline and the map of an article. */
export function registerPanels(context: ExtensionContext, articles: Articles, reader: Reader): void {
  registerPanel(context, articles, reader, {
    command: 'dateline.showTimeline', viewType: 'dateline.timeline', title: l10n.t('Timeline'), page: timelinePage, request: timelineRequest,
  });
  registerPanel(context, articles, reader, {
    command: 'dateline.showMap', viewType: 'dateline.map', title: l10n.t('Map'), page: mapPage, request: mapRequest,
  });
}
