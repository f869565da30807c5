import { l10n, type ExtensionContext } from 'vscode';
import {
  mapRequest,
  sourcesRequest,
  timelineRequest,
  type PlaceMap,
  type Sources,
  type Timeline,
} from '../../protocol';
import type { Articles } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';
import { timelinePage } from './html';
import { mapPage } from './mapPage';
import { registerPanel, type Panel } from './panel';
import { sourcesPage } from './sourcesPage';

export interface Panels {
  readonly timeline: Panel<Timeline>;
  readonly map: Panel<PlaceMap>;
  readonly sources: Panel<Sources>;
}

/** The timeline, the map and the source balance of an article. */
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
  const sources = {
    command: 'dateline.showSourceBalance',
    viewType: 'dateline.sourceBalance',
    title: l10n.t('Source Balance'),
    page: sourcesPage,
    request: sourcesRequest,
  };
  return {
    timeline: registerPanel(context, articles, client, timeline),
    map: registerPanel(context, articles, client, map),
    sources: registerPanel(context, articles, client, sources),
  };
}
