import {
  DecorationRangeBehavior,
  ThemeColor,
  window,
  workspace,
  type DecorationRenderOptions,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { method, type Range as ProtocolRange } from '../../protocol';
import type { Annotated } from '../annotated';
import type { LanguageClient } from '../connection/languageClient';
import { toRange } from '../navigation/reveal';
import { onDidChangeSettings, readSettings } from '../settings';
import { isArticle } from '../shared/articles';
import { Drawings, margin, type Drawn } from '../shared/drawings';
import { isHighContrast } from '../shared/theme';
import { themeNow } from '../shared/themeNow';
import { looksOf, tokensOf, type Look, type Token } from './looks';
import { colorOf } from './palette';

export interface Highlights {
  /** The names of types are each a {@link Look} as JSON. */
  drawn(editor: TextEditor): Drawn;
}

/** LSP's own: the semantic tokens of the lines of a range. Of a text over the limits, what is near it is read. */
const tokensRequest = method<
  { readonly textDocument: { readonly uri: string }; readonly range: ProtocolRange },
  { readonly data: number[] }
>('textDocument/semanticTokens/range');

/** How near the end of what is drawn scrolling may come before more lines are asked for. */
const near = 20;

interface Answer {
  readonly version: number;
  readonly lines: ProtocolRange;
  readonly tokens: readonly Token[];
}

/**
 * Draws what was read, in and near what is seen, in our colours: what the theme and the grammar say of an article gives way, so that a colour
 * means one thing. Before an article is read, it is as the grammar has it.
 */
export function drawHighlights(context: ExtensionContext, client: LanguageClient, annotated: Annotated): Highlights {
  const drawings = new Drawings(renderOf);
  const answers = new WeakMap<TextEditor, Answer>();

  /** While the text is newer than the answer, VS Code moves what is drawn; a new state follows each reading. */
  function draw(editor: TextEditor): void {
    const answer = answers.get(editor);
    if (answer && answer.version !== editor.document.version && isWanted(editor.document)) return;
    drawings.show(editor, looksIn(editor, answer, labelEnds(annotated, editor.document)));
  }

  async function ask(editor: TextEditor): Promise<void> {
    const { document } = editor;
    if (!isWanted(document)) return draw(editor);
    const standing = client.standings.of(document);
    if (standing.phase === 'reading') return; // what was read before stays, moved by VS Code
    if (standing.phase === 'notRead' && (standing.why === 'failed' || standing.why === 'noServer')) {
      answers.delete(editor);
      return draw(editor);
    }
    const { version } = document;
    const lines = linesNear(editor);
    const params = { textDocument: { uri: document.uri.toString() }, range: lines };
    const answer = await client.request(tokensRequest, params);
    if (!answer || document.version !== version || !isWanted(document)) return;
    answers.set(editor, { version, lines, tokens: tokensOf(answer.data) });
    draw(editor);
  }

  const askAll = (uri: string | null = null): void => editorsOf(uri).forEach((editor) => void ask(editor));

  function scrolled(editor: TextEditor): void {
    const known = answers.get(editor);
    if (!known || known.version !== editor.document.version || !covers(known, editor)) void ask(editor);
  }

  function forget(): void {
    drawings.dispose();
    askAll();
  }

  context.subscriptions.push(
    client.standings.onDidChange((uri) => askAll(uri)),
    annotated.onDidChange(({ uri }) => editorsOf(uri).forEach(draw)),
    window.onDidChangeVisibleTextEditors(() => askAll()),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => scrolled(textEditor)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => isHighContrast(themeNow()) && draw(textEditor)),
    window.onDidChangeActiveColorTheme(forget),
    workspace.onDidOpenTextDocument(() => askAll()), // also when it is an article from now on
    workspace.onDidCloseTextDocument(() => askAll()), // or none any more
    onDidChangeSettings(() => askAll()), // the client's listener was there first: the server knows them
    workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('editor.semanticHighlighting') && askAll(),
    ),
    drawings,
  );
  askAll();
  return { drawn: (editor) => drawings.drawn(editor) };
}

/** Those that show an article, or all. */
const editorsOf = (uri: string | null): TextEditor[] =>
  window.visibleTextEditors.filter(({ document }) => uri === null || document.uri.toString() === uri);

/** Semantic highlighting turned off is turned off. */
const isWanted = (document: TextDocument): boolean =>
  isArticle(document) &&
  readSettings().highlights.enabled &&
  workspace.getConfiguration('editor', document).get('semanticHighlighting.enabled') !== false;

function looksIn(editor: TextEditor, answer: Answer | undefined, breaks: readonly ProtocolRange[]): Drawn {
  const { document, selections } = editor;
  const { highlights } = readSettings();
  if (!isArticle(document)) return new Map();
  const everything = { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
  const [within, tokens] = highlights.enabled ? [answer?.lines, answer?.tokens ?? []] : [everything, []];
  if (!within || (highlights.enabled && !isWanted(document))) return new Map();
  const theme = themeNow();
  // in high contrast selected words have a colour of their own, which ours would cover
  const holes = isHighContrast(theme) ? [...breaks, ...selections] : breaks;
  const looks = looksOf(tokens, within, {
    colorOf: (type) => colorOf(type, theme, highlights.colors),
    dots: highlights.shown.includes('uncertain'),
    holes,
  });
  return new Map([...looks].map(([name, ranges]) => [name, ranges.map(toRange)]));
}

/** Where the names of labels may stand: a colour over such a place would be the name's, too. */
function labelEnds(annotated: Annotated, document: TextDocument): ProtocolRange[] {
  const known = annotated.of(document);
  if (known?.version !== document.version) return [];
  const labels = known.views.filter(({ kind, ranges }) => kind === 'label' && ranges.length > 0);
  return labels.map(({ ranges }) => ranges[ranges.length - 1]).map(({ end }) => ({ start: end, end }));
}

function linesNear({ document, visibleRanges }: TextEditor): ProtocolRange {
  const first = Math.min(...visibleRanges.map(({ start }) => start.line), document.lineCount - 1);
  const last = Math.max(...visibleRanges.map(({ end }) => end.line), 0);
  const line = Math.min(last + margin, document.lineCount - 1);
  const character = document.lineAt(line).text.length;
  return { start: { line: Math.max(0, first - margin), character: 0 }, end: { line, character } };
}

function covers({ lines }: Answer, { document, visibleRanges }: TextEditor): boolean {
  return visibleRanges.every(
    ({ start, end }) =>
      lines.start.line <= Math.max(0, start.line - near) &&
      lines.end.line >= Math.min(document.lineCount - 1, end.line + near),
  );
}

function renderOf(name: string): DecorationRenderOptions {
  const look = JSON.parse(name) as Look;
  const style = {
    color: look.color ?? new ThemeColor('editor.foreground'),
    fontWeight: look.bold ? 'bold' : 'normal',
    fontStyle: look.italic ? 'italic' : 'normal',
  };
  // what is typed beside something that was read is nothing yet
  if (isPlain(look)) return { ...style, rangeBehavior: DecorationRangeBehavior.OpenOpen };
  const textDecoration = look.dotted ? 'underline dotted 2px' : 'none'; // some themes underline types
  return { ...style, textDecoration, rangeBehavior: DecorationRangeBehavior.ClosedClosed };
}

const isPlain = ({ color, bold, italic, dotted }: Look): boolean => color === null && !bold && !italic && !dotted;
