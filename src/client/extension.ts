import type { ExtensionContext } from 'vscode';
import { createAnnotated, type Annotated } from './annotated';
import { registerAnnotations, type AnnotationLayer } from './annotations';
import { createArticles } from './shared/articles';
import { registerCorrections } from './corrections';
import { tellOnEntity } from './corrections/onEntity';
import { registerCopy } from './navigation/copy';
import { serveFiles } from './connection/workspaceFiles';
import { registerFindMentions } from './navigation/findMentions';
import { registerGoTo } from './navigation/goTo';
import { registerHighlights } from './language/highlights';
import { createJournals } from './journal/journals';
import { registerUndo } from './journal/undo';
import { showLanguageStatus } from './language/languageStatus';
import { switchLanguages } from './language/languageSwitch';
import { registerNavigation } from './navigation/navigation';
import { registerOutlineCommands } from './outline/commands';
import { followCursor } from './outline/follow';
import { createOutlineView, type OutlineView } from './outline/view';
import { registerPanels, type Panels } from './panels';
import { createPreviewPick } from './navigation/previewPick';
import { createReader, type Host, type Reader } from './connection/languageClient';
import { registerReveal } from './navigation/reveal';
import { registerSetDate } from './language/setDate';
import { followMoves } from './sidecars/moves';
import { registerSaving } from './sidecars/notices';
import { watchSidecars } from './sidecars/watch';
import { createSourcesView, type SourcesView } from './sources/view';
import { registerSamples } from './language/samples';

/** What the integration tests look at. */
export interface Api {
  readonly outline: OutlineView;
  readonly sources: SourcesView;
  readonly panels: Panels;
  readonly reader: Reader;
  readonly annotated: Annotated;
  readonly annotations: AnnotationLayer;
}

/** Wires the extension, the same in both hosts. */
export function activateClient(context: ExtensionContext, host: Host): Api {
  const reader = createReader(context, host);
  const journals = createJournals(context);
  const annotated = createAnnotated(context, reader, journals);
  const articles = createArticles(context);
  const preview = createPreviewPick();
  const outline = createOutlineView(context, articles, reader);
  const sources = createSourcesView(context, articles, reader);
  context.subscriptions.push(preview);
  followCursor(context, outline, articles);
  registerOutlineCommands(context, outline, articles, reader);
  registerGoTo(context, outline, articles, preview);
  registerFindMentions(context, outline, articles);
  registerNavigation(context, reader);
  registerCopy(context, reader);
  registerHighlights(context);
  registerReveal(context);
  registerSamples(context);
  registerCorrections(context, { articles, reader, outline, annotated, preview });
  tellOnEntity(context, outline);
  serveFiles(reader);
  watchSidecars(context, reader);
  followMoves(context, reader, journals);
  registerSaving(context, annotated, reader, articles);
  registerUndo(context, annotated, journals, articles);
  const annotations = registerAnnotations(context, { reader, annotated, articles, preview });
  registerSetDate(context, articles, reader, annotated);
  const panels = registerPanels(context, articles, reader);
  showLanguageStatus(context, reader);
  switchLanguages(context);
  return { outline, sources, panels, reader, annotated, annotations };
}
