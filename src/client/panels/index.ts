import { l10n, type ExtensionContext } from 'vscode';
import { mapRequest, timelineRequest, type PlaceMap, type Timeline } from '../../protocol';
import type { Articles } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';
import { timelinePage } from './html';
import { mapPage } from './mapPage';
import { registerPanel, type Panel } from './panel';

export interface Panels {
  readonly timeline: Panel<Timeline>;
  readonly map: Panel<PlaceMap>;
}

/** The timeline and the map of an article. */
export function registerPanels(context: ExtensionContext, articles: Articles, client: LanguageClient): Panels {
  const timeline = {
    command: 'dateline.showTimeline',
    viewType: 'dateline.timeline',
    title: l10n.t('Timeline'),
    page: timelinePage,
    request: timelineRequest,
  };
  const map = {
    command: 'dateline.showMap',
    viewType: 'dateline.map',
    title: l10n.t('Map'),
    page: mapPage,
    request: mapRequest,
  };
  return {
    timeline: registerPanel(context, articles, client, timeline),
    map: registerPanel(context, articles, client, map),
  };
}
