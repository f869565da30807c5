import type { ExtensionContext } from 'vscode';
import { createAnnotated, type Annotated } from './annotated';
import { registerAnnotations, type AnnotationLayer } from './annotations';
import { AnnotationMode } from './annotations/mode/mode';
import { createArticles } from './shared/articles';
import { registerCorrections } from './corrections';
import { trackEntityContext } from './corrections/onEntity';
import { registerCopy } from './navigation/copy';
import { serveFiles } from './connection/workspaceFiles';
import { registerExport } from './exports/exportArticle';
import { registerFindMentions } from './navigation/findMentions';
import { registerGoTo } from './navigation/goTo';
import { registerHighlights } from './highlights';
import type { Highlights } from './highlights/draw';
import { registerHeld } from './shared/held';
import { createJournals } from './journal/journals';
import { registerUndo } from './journal/undo';
import { showLanguageStatus } from './language/languageStatus';
import { switchLanguages } from './language/languageSwitch';
import type { Offers } from './language/offer';
import { registerNavigation } from './navigation/navigation';
import { registerOutlineCommands } from './outline/commands';
import { followCursor, type Following } from './outline/follow';
import { OutlineView } from './outline/view';
import { registerPanels, type Panels } from './panels';
import { createPreviewPick } from './navigation/previewPick';
import { connectLanguageClient, type Host, type LanguageClient } from './connection/languageClient';
import { registerReveal } from './navigation/reveal';
import { registerSetDate } from './language/setDate';
import { followMoves } from './sidecars/moves';
import { registerSaving } from './sidecars/notices';
import { showSaving } from './sidecars/savingStatus';
import { watchSidecars } from './sidecars/watch';
import { createSourcesView, type SourcesView } from './sources/view';
import { registerSamples } from './language/samples';

/** What the integration tests look at. */
export interface Api {
  readonly offers: Offers;
  readonly outline: OutlineView;
  readonly following: Following;
  readonly sources: SourcesView;
  readonly panels: Panels;
  readonly client: LanguageClient;
  readonly annotated: Annotated;
  readonly annotations: AnnotationLayer;
  readonly mode: AnnotationMode;
  readonly highlights: Highlights;
}

/** Wires the extension, the same in both hosts. */
export function activateClient(context: ExtensionContext, host: Host): Api {
  const client = connectLanguageClient(context, host);
  const journals = createJournals(context);
  const annotated = createAnnotated(context, client, journals);
  const articles = createArticles(context);
  const preview = createPreviewPick();
  const texts = switchLanguages(context, client);
  const outline = new OutlineView(context, articles, client, texts);
  const sources = createSourcesView(context, articles, client);
  context.subscriptions.push(preview);
  const following = followCursor(context, outline, articles);
  registerOutlineCommands(context, outline, articles, client);
  registerGoTo(context, outline, articles, client, preview);
  registerFindMentions(context, outline, articles, client);
  registerNavigation(context, client);
  registerCopy(context, client);
  registerExport(context, articles, client);
  const highlights = registerHighlights(context, client, annotated);
  registerReveal(context);
  registerSamples(context);
  registerCorrections(context, { articles, client, outline, annotated, preview });
  trackEntityContext(context, outline);
  serveFiles(client);
  watchSidecars(context, client);
  followMoves(context, client, journals);
  registerSaving(context, annotated, client, articles);
  showSaving(context, annotated, client);
  registerHeld(context);
  const mode = new AnnotationMode(context);
  registerUndo(context, { annotated, journals, articles, mode });
  const annotations = registerAnnotations(context, { client, annotated, articles, preview, mode });
  registerSetDate(context, articles, client, annotated);
  const panels = registerPanels(context, articles, client);
  showLanguageStatus(context, client);
  return {
    offers: texts.offers,
    outline,
    following,
    sources,
    panels,
    client,
    annotated,
    annotations,
    mode,
    highlights,
  };
}
