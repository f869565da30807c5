import { commands, languages, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { detectionLength, looksLikeArticle } from '../../detection/looksLikeArticle';
import { createDeclined } from './declined';
import { isArticle } from '../shared/articles';
import { readSettings } from '../settings';

/** Documents of these schemes are not files that somebody opened to read. */
const notRead = new Set([
  'output',
  'debug',
  'comment',
  'git',
  'vscode-settings',
  'vscode-chat-code-block',
  'walkThrough',
  'search-editor',
]);

/** A change that brings this many characters at once is a paste. */
const pasteLength = 80;

/**
 * Gives plain-text documents that look like news the language `article`: each at most once, and not those
 * that somebody switched back. The command "Treat as News Article" does it for any document.
 */
export function switchLanguages(context: ExtensionContext): void {
  const declined = createDeclined(context.globalState);
  const tried = new WeakSet<TextDocument>();
  const switched = new Set<string>();
  const closing = new Set<string>();

  async function consider(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (document.languageId !== 'plaintext' || notRead.has(document.uri.scheme)) return;
    if (tried.has(document) || switched.has(uri) || declined.has(uri) || !readSettings().detectArticles) return;
    if (!looksLikeArticle(headOf(document))) {
      if (!document.isUntitled) tried.add(document);
      return;
    }
    tried.add(document);
    switched.add(uri);
    await languages.setTextDocumentLanguage(document, 'article');
  }

  const considerVisible = () => window.visibleTextEditors.forEach((editor) => void consider(editor.document));

  context.subscriptions.push(
    window.onDidChangeVisibleTextEditors(considerVisible),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some((change) => change.text.length >= pasteLength))
        void consider(document);
    }),
    // changing a document's language closes and opens it in one turn; closing it for good does not
    workspace.onDidCloseTextDocument((document) => {
      const uri = document.uri.toString();
      if (!isArticle(document)) return;
      closing.add(uri);
      setTimeout(() => {
        if (closing.delete(uri)) switched.delete(uri);
      });
    }),
    workspace.onDidOpenTextDocument((document) => {
      const uri = document.uri.toString();
      if (isArticle(document)) declined.delete(uri);
      if (closing.delete(uri) && !isArticle(document)) declined.add(uri, document.isUntitled);
    }),
    commands.registerCommand('dateline.treatAsArticle', async () => {
      const document = window.activeTextEditor?.document;
      if (document) await languages.setTextDocumentLanguage(document, 'article');
    }),
  );
  considerVisible();
}

function headOf(document: TextDocument): string {
  const lines: string[] = [];
  for (let i = 0, length = 0; i < document.lineCount && length <= detectionLength; i++) {
    const line = document.lineAt(i).text.slice(0, detectionLength + 1);
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n');
}
