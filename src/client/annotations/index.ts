import type { ExtensionContext } from 'vscode';
import type { Annotated } from '../annotated';
import type { Articles } from '../shared/articles';
import type { PreviewPick } from '../navigation/previewPick';
import type { LanguageClient } from '../connection/languageClient';
import { registerAnnotationCommands } from './commands';
import { drawAnnotations, type Decorations } from './decorations';
import { registerLabelHover } from './hover';
import { createKnown, type Known } from './known';
import { registerLabelAll } from './labels/all';
import { registerLabelByKey } from './labels/byKey';
import { registerLabelling } from './labels/label';
import { registerDocumentLabels } from './labels/onDocument';
import { showLabelNames } from './labels/names';
import { registerResize } from './labels/resize';
import { registerNoteCommands } from './notes/commands';
import { NoteThreads } from './notes/threads';
import type { AnnotationMode } from './mode/mode';
import { showMode } from './mode/status';
import { createPickView } from './pick';
import { registerRelations } from './relations';
import { registerReview, type Review } from './review';
import { AnnotationTree } from './tree/view';

/** What the integration tests look at. */
export interface AnnotationLayer {
  readonly known: Known;
  readonly decorations: Decorations;
  readonly notes: NoteThreads;
  readonly review: Review;
  readonly tree: AnnotationTree;
}

interface Services {
  readonly client: LanguageClient;
  readonly annotated: Annotated;
  readonly articles: Articles;
  readonly preview: PreviewPick;
  readonly mode: AnnotationMode;
}

/** Labels, relations, notes, review and the tree of all annotations of an article. */
export function registerAnnotations(context: ExtensionContext, services: Services): AnnotationLayer {
  const { client, annotated, articles, preview, mode } = services;
  const known = createKnown(context, client, annotated);
  const pickView = createPickView(known, preview);
  const decorations = drawAnnotations(context, known);
  const notes = new NoteThreads(context, known);
  registerLabelHover(context, known);
  showLabelNames(context, known, mode);
  registerLabelling(context, known, client, pickView, mode);
  registerLabelByKey(context, known);
  registerResize(context, known);
  registerLabelAll(context, known, client);
  registerDocumentLabels(context, known, client, articles);
  registerRelations(context, known, client, pickView);
  registerAnnotationCommands(context, known, client, pickView);
  registerNoteCommands(context, { known, client, articles, threads: notes, pickView });
  const review = registerReview(context, known, client, mode);
  showMode(context, mode, known);
  const tree = new AnnotationTree(context, known, articles, notes);
  return { known, decorations, notes, review, tree };
}
