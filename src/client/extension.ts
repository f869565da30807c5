import type { ExtensionContext } from 'vscode';
import { createAnnotated, type Annotated } from './annotated';
import { createArticleDates } from './articleDates';
import { createArticles } from './articles';
import { registerCopy } from './copy';
import { registerFindMentions } from './findMentions';
import { registerGoTo } from './goTo';
import { registerHighlights } from './highlights';
import { createJournals } from './journal/journals';
import { showLanguageStatus } from './languageStatus';
import { switchLanguages } from './languageSwitch';
import { registerNavigation } from './navigation';
import { registerOutlineCommands } from './outline/commands';
import { followCursor } from './outline/follow';
import { createOutlineView, type OutlineView } from './outline/view';
import { registerPanels, type Panels } from './panels';
import { createReader, type Host, type Reader } from './reader';
import { registerReveal } from './reveal';
import { registerSetDate } from './setDate';
import { createSourcesView, type SourcesView } from './sources/view';
import { registerSamples } from './samples';

/** What the integration tests look at. */
export interface Api {
  readonly outline: OutlineView;
  readonly sources: SourcesView;
  readonly panels: Panels;
  readonly reader: Reader;
  readonly annotated: Annotated;
}

/** Wires the extension, the same in both hosts. */
export function activateClient(context: ExtensionContext, host: Host): Api {
  const dates = createArticleDates(context);
  const reader = createReader(context, host, dates);
  const journals = createJournals(context);
  const annotated = createAnnotated(context, reader, journals);
  const articles = createArticles(context);
  const outline = createOutlineView(context, articles, reader);
  const sources = createSourcesView(context, articles, reader);
  followCursor(context, outline, articles);
  registerOutlineCommands(context, outline, articles, reader);
  registerGoTo(context, outline, articles);
  registerFindMentions(context, outline, articles);
  registerNavigation(context, reader);
  registerCopy(context, reader);
  registerHighlights(context);
  registerReveal(context);
  registerSamples(context);
  registerSetDate(context, articles, reader, dates);
  const panels = registerPanels(context, articles, reader);
  showLanguageStatus(context, reader);
  switchLanguages(context);
  return { outline, sources, panels, reader, annotated };
}
