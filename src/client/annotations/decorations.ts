import {
  DecorationRangeBehavior,
  ThemeColor,
  window,
  workspace,
  type DecorationRenderOptions,
  type ExtensionContext,
  type Range,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { AnnotationView, Range as ProtocolRange } from '../../protocol';
import { isArticle } from '../shared/articles';
import { Drawings, margin, type Drawn } from '../shared/drawings';
import { toRange } from '../navigation/reveal';
import { gapsBetween } from './gaps';
import type { Known } from './known';
import { layersOf } from './layers';
import { lookOf, type Look } from './palette';
import { themeNow } from '../shared/themeNow';

export interface Decorations {
  drawn(editor: TextEditor): Drawn;
}

/** Draws labels and the spans of notes from the server's ranges, in and near what is seen. */
export function drawAnnotations(context: ExtensionContext, known: Known): Decorations {
  const drawings = new Drawings((name) => renderOf(JSON.parse(name) as Style));

  /** While the text is newer than the annotations, VS Code moves what is drawn; after the edits the server sends new places. */
  function draw(editor: TextEditor, anyway = false): void {
    const latest = known.latest(editor.document);
    if (!anyway && latest && latest.version !== editor.document.version) return;
    drawings.show(editor, isArticle(editor.document) ? decorationsOf(editor, known) : new Map());
  }

  function drawAll(uri?: string): void {
    for (const editor of window.visibleTextEditors)
      if (uri === undefined || editor.document.uri.toString() === uri) draw(editor);
  }

  function forget(): void {
    drawings.dispose();
    for (const editor of window.visibleTextEditors) draw(editor, true);
  }

  context.subscriptions.push(
    known.onDidChange(({ uri }) => drawAll(uri)),
    known.onDidChangeLabels(() => drawAll()),
    window.onDidChangeVisibleTextEditors(() => drawAll()),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => draw(textEditor)),
    window.onDidChangeActiveColorTheme(forget),
    workspace.onDidCloseTextDocument(() => drawAll()), // also when it is no article any more
    drawings,
  );
  drawAll();
  return { drawn: (editor) => drawings.drawn(editor) };
}

type Style =
  | { readonly kind: 'label' | 'gap'; readonly look: Look; readonly layer: number; readonly unsure: boolean }
  | { readonly kind: 'note'; readonly unsure: boolean }
  | { readonly kind: 'changed' };

function decorationsOf(editor: TextEditor, known: Known): Map<string, Range[]> {
  const views = known.views(editor.document);
  const layers = layersIn(views);
  const found = new Map<string, Range[]>();
  const add = (style: Style, ranges: readonly ProtocolRange[]) => {
    const name = JSON.stringify(style);
    const list = found.get(name);
    if (list) list.push(...ranges.map(toRange));
    else found.set(name, ranges.map(toRange));
  };
  for (const view of views.filter(isNear(editor))) {
    const unsure = view.state === 'unsure';
    if (view.kind === 'label') {
      const { definition, index } = known.definition(editor.document, view.label);
      const look = lookOf(definition.color, index, themeNow());
      const layer = layers.get(view.id) ?? 0;
      const gaps = gapsBetween(view.ranges, (line) => lineLength(editor.document, line));
      add({ kind: 'label', look, layer, unsure }, view.ranges);
      if (gaps.length > 0) add({ kind: 'gap', look, layer, unsure: false }, gaps);
    }
    if (view.kind === 'comments' && !view.resolved) add({ kind: 'note', unsure }, view.ranges);
    if (view.state === 'changed') add({ kind: 'changed' }, view.ranges);
  }
  return found;
}

const layersKnown = new WeakMap<readonly AnnotationView[], ReadonlyMap<string, number>>();

/** Computed once for what the server sent: scrolling does not change it. */
function layersIn(views: readonly AnnotationView[]): ReadonlyMap<string, number> {
  const layers = layersKnown.get(views) ?? layersOf(views.filter(({ kind }) => kind === 'label'));
  layersKnown.set(views, layers);
  return layers;
}

const lineLength = (document: TextDocument, line: number): number =>
  line < document.lineCount ? document.lineAt(line).text.length : 0;

function isNear({ visibleRanges }: TextEditor): (view: AnnotationView) => boolean {
  const windows = visibleRanges.map(({ start, end }) => ({ from: start.line - margin, to: end.line + margin }));
  return ({ ranges }) =>
    ranges.some(({ start, end }) => windows.some(({ from, to }) => end.line >= from && start.line <= to));
}

function renderOf(style: Style): DecorationRenderOptions {
  const rangeBehavior = DecorationRangeBehavior.ClosedClosed;
  if (style.kind === 'changed')
    return { rangeBehavior, outline: '1px dashed', outlineColor: new ThemeColor('editorInfo.foreground') };
  if (style.unsure) {
    const borderColor = new ThemeColor('editorWarning.foreground');
    return { rangeBehavior, borderColor, borderStyle: 'dashed', borderWidth: '1px', borderRadius: '2px' };
  }
  if (style.kind === 'note') {
    const borderColor = new ThemeColor('editorLineNumber.foreground');
    return { rangeBehavior, borderColor, borderStyle: 'solid', borderWidth: '0 0 1px 0' };
  }
  const { kind, look, layer } = style;
  if (kind === 'gap') return { rangeBehavior, ...lineOf(look, Math.min(layer, 1), '1px') };
  const width = look.pattern === 'double' ? '3px' : '2px';
  return { rangeBehavior, ...(look.tint ? { backgroundColor: look.tint } : {}), ...lineOf(look, layer, width) };
}

/** Lines along the same words: under them, over them, and at both ends. The letters' own underline is for what is unsure. */
function lineOf({ line, pattern }: Look, layer: number, width: string): DecorationRenderOptions {
  const sides = [`0 0 ${width} 0`, `${width} 0 0 0`, `0 ${width}`];
  return { borderColor: line, borderStyle: pattern, borderWidth: sides[layer] };
}
