import {
  DecorationRangeBehavior, ThemeColor, window, workspace, type DecorationOptions, type DecorationRenderOptions, type ExtensionContext,
  type TextEditor, type TextEditorDecorationType,
} from 'vscode';
import type { AnnotationView } from '../../protocol';
import { isArticle } from '../articles';
import { toRange } from '../reveal';
import type { Known } from './known';
import { layersOf } from './layers';
import { lookOf, type Look } from './palette';
import { themeNow } from './themes';

/** What an editor shows: the decoration type's name, and the ranges that have it. Tests look at it. */
export type Drawn = ReadonlyMap<string, readonly DecorationOptions[]>;

export interface Decorations {
  drawn(editor: TextEditor): Drawn;
}

/** Lines above and below what is seen that are drawn too, so that scrolling shows no bare text. */
const margin = 60;

/** Draws labels and the stretches of notes from the server's ranges, in and near what is seen. */
export function drawAnnotations(context: ExtensionContext, known: Known): Decorations {
  const types = new Map<string, TextEditorDecorationType>();
  const shown = new WeakMap<TextEditor, Map<string, readonly DecorationOptions[]>>();

  function typeOf(name: string): TextEditorDecorationType {
    const made = types.get(name) ?? window.createTextEditorDecorationType(renderOf(JSON.parse(name) as Style));
    types.set(name, made);
    return made;
  }

  function draw(editor: TextEditor): void {
    const before = shown.get(editor) ?? new Map<string, readonly DecorationOptions[]>();
    const now = isArticle(editor.document) ? decorationsOf(editor, known) : new Map<string, DecorationOptions[]>();
    for (const name of new Set([...before.keys(), ...now.keys()])) editor.setDecorations(typeOf(name), now.get(name) ?? []);
    shown.set(editor, now);
  }

  const drawAll = () => window.visibleTextEditors.forEach(draw);
  const drawDocument = (uri: string) => window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri).forEach(draw);

  function forget(): void {
    for (const type of types.values()) type.dispose();
    types.clear();
    drawAll();
  }

  context.subscriptions.push(
    known.onDidChange(({ uri }) => drawDocument(uri)),
    known.onDidChangeLabels(drawAll),
    window.onDidChangeVisibleTextEditors(drawAll),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => draw(textEditor)),
    window.onDidChangeActiveColorTheme(forget),
    workspace.onDidCloseTextDocument(drawAll), // also when it is no article any more
    { dispose: () => types.forEach(type => type.dispose()) },
  );
  drawAll();
  return { drawn: editor => shown.get(editor) ?? new Map() };
}

type Style =
  | { readonly kind: 'label'; readonly look: Look; readonly layer: number; readonly unsure: boolean }
  | { readonly kind: 'note'; readonly unsure: boolean };

function decorationsOf(editor: TextEditor, known: Known): Map<string, DecorationOptions[]> {
  const views = known.views(editor.document);
  const layers = layersIn(views);
  const found = new Map<string, DecorationOptions[]>();
  const add = (style: Style, options: readonly DecorationOptions[]) => {
    const name = JSON.stringify(style);
    const list = found.get(name);
    if (list) list.push(...options);
    else found.set(name, [...options]);
  };
  for (const view of views.filter(isNear(editor))) {
    const unsure = view.state === 'unsure';
    if (view.kind === 'label') {
      const { definition, index } = known.definition(editor.document, view.label);
      const look = lookOf(definition.color, index, themeNow());
      add({ kind: 'label', look, layer: layers.get(view.id) ?? 0, unsure }, piecesOf(view, look));
    }
    if (view.kind === 'comments' && !view.resolved) add({ kind: 'note', unsure }, view.ranges.map(range => ({ range: toRange(range) })));
  }
  return found;
}

const layersKnown = new WeakMap<readonly AnnotationView[], ReadonlyMap<string, number>>();

/** Worked out once for what the server told: scrolling changes nothing about it. */
function layersIn(views: readonly AnnotationView[]): ReadonlyMap<string, number> {
  const layers = layersKnown.get(views) ?? layersOf(views.filter(({ kind }) => kind === 'label'));
  layersKnown.set(views, layers);
  return layers;
}

function isNear({ visibleRanges }: TextEditor): (view: AnnotationView) => boolean {
  const windows = visibleRanges.map(({ start, end }) => ({ from: start.line - margin, to: end.line + margin }));
  return ({ ranges }) => ranges.some(({ start, end }) => windows.some(({ from, to }) => end.line >= from && start.line <= to));
}

/** Pieces of one annotation lead from one to the next. */
function piecesOf({ ranges }: AnnotationView, { line, themed }: Look): DecorationOptions[] {
  const link = { contentText: '⋯', color: themed ? new ThemeColor(line) : line, fontWeight: 'bold' };
  return ranges.map((range, i) => ({
    range: toRange(range),
    ...(ranges.length > 1
      ? { renderOptions: { ...(i > 0 ? { before: link } : {}), ...(i < ranges.length - 1 ? { after: link } : {}) } }
      : {}),
  }));
}

function renderOf(style: Style): DecorationRenderOptions {
  const rangeBehavior = DecorationRangeBehavior.ClosedClosed;
  if (style.unsure) {
    return { rangeBehavior, borderColor: new ThemeColor('editorWarning.foreground'), borderStyle: 'dashed', borderWidth: '1px', borderRadius: '2px' };
  }
  if (style.kind === 'note') {
    return { rangeBehavior, borderColor: new ThemeColor('editorLineNumber.foreground'), borderStyle: 'dotted', borderWidth: '0 0 1px 0' };
  }
  const { look, layer } = style;
  return { rangeBehavior, ...(look.tint ? { backgroundColor: look.tint } : {}), ...lineOf(look, layer) };
}

/** Lines over the same words are drawn one above the other: at the foot of the row, under the letters, and round the words. */
function lineOf({ line, themed, pattern }: Look, layer: number): DecorationRenderOptions {
  const variable = `var(--vscode-${line.replaceAll('.', '-')})`;
  if (layer === 1) return { textDecoration: `underline ${pattern} ${themed ? variable : line} 2px` };
  const width = pattern === 'double' ? '3px' : '2px';
  return {
    borderColor: themed ? new ThemeColor(line) : line, borderStyle: pattern, borderWidth: layer === 0 ? `0 0 ${width} 0` : '1px',
  };
}
