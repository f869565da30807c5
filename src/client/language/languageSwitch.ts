import {
  EventEmitter,
  Range,
  Uri,
  commands,
  languages,
  window,
  workspace,
  type Event,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { LanguageClient } from '../connection/languageClient';
import { isArticle } from '../shared/articles';
import { includeFolder } from './folders';
import { judge, judgeByGlobs } from './judge';
import { followChoices } from './choices';
import { createOffers, type Offers } from './offer';
import { onDidChangeSettings, readSettings } from '../settings';
import { whyNotArticle, type WhyNotArticle } from './whyNotArticle';

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

/** Files that package.json gives the language by their name alone. */
const articleNames = [{ pattern: '**/[0-9][0-9][0-9]_*.txt' }, { pattern: '**/seeds/*.txt' }];

/** Where a document has to say something to be looked at. */
const firstLines = new Range(0, 0, 200, 0);

/** Which plain texts are articles, as far as anybody has found out. */
export interface LanguageSwitch {
  readonly offers: Offers;
  /** Null where it is no plain text, or nobody has looked at it yet. */
  whyNot(document: TextDocument): WhyNotArticle | null;
  /** {@link whyNot} may say something else now. */
  readonly onDidChange: Event<void>;
}

/**
 * Gives plain-text documents that are news the language `article`, offers it in the language status for those that may be, and takes it
 * from those that only have an article's name: each at most once, and never against what somebody chose.
 */
export function switchLanguages(context: ExtensionContext, client: LanguageClient): LanguageSwitch {
  const changed = new EventEmitter<void>();
  const offers = createOffers(context);
  const choices = followChoices(context, (document) => offers.delete(document.uri.toString()));
  const tried = new WeakSet<TextDocument>();
  const done = new Set<string>();
  /** What was looked at and is no article. */
  const none = new Set<string>();

  /** Our own change of a document's language. */
  async function change(document: TextDocument, language: 'article' | 'plaintext'): Promise<void> {
    done.add(document.uri.toString());
    await choices.ours(document, () => languages.setTextDocumentLanguage(document, language));
  }

  async function consider(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (notRead.has(document.uri.scheme) || done.has(uri) || tried.has(document) || choices.made(uri)) return;
    const byName = isArticle(document) && languages.match(articleNames, document) > 0;
    if (!byName && document.languageId !== 'plaintext') return;
    if (!readSettings().detectArticles && !judgeByGlobs(document)) return;
    if (document.getText(firstLines).trim() === '') return;
    if (!document.isUntitled) tried.add(document);
    const { languageId, version } = document;
    const outcome = await judge(document, client);
    if (document.isClosed || document.languageId !== languageId || choices.made(uri)) return;
    if (outcome === 'no') none.add(uri);
    else none.delete(uri);
    if (byName) {
      if (outcome !== 'no') return;
      await change(document, 'plaintext');
      offers.set(document, 'nameOnly');
    } else if (outcome === 'sure') {
      offers.delete(uri);
      await change(document, 'article');
    } else if (outcome === 'perhaps') offers.set(document, 'perhaps');
    else if (document.version === version) offers.delete(uri);
    changed.fire();
  }

  const considerVisible = () => window.visibleTextEditors.forEach((editor) => void consider(editor.document));
  /** A glob that somebody has just written holds for what is open; all else is decided once. */
  const considerIncluded = () => {
    for (const { document } of window.visibleTextEditors) {
      if (judgeByGlobs(document) !== 'sure') continue;
      tried.delete(document);
      void consider(document);
    }
  };

  context.subscriptions.push(
    changed,
    onDidChangeSettings(() => changed.fire()),
    window.onDidChangeVisibleTextEditors(considerVisible),
    onDidChangeSettings(considerIncluded),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some((change) => change.text.length >= pasteLength))
        void consider(document);
    }),
    choices.onClosed((uri) => {
      done.delete(uri);
      none.delete(uri);
      offers.delete(uri);
    }),
    commands.registerCommand('dateline.treatAsArticle', async () => {
      const document = window.activeTextEditor?.document;
      if (document) await languages.setTextDocumentLanguage(document, 'article');
    }),
    commands.registerCommand('dateline.articles.never', () => {
      const document = window.activeTextEditor?.document;
      if (document) choices.decline(document);
    }),
    commands.registerCommand('dateline.articles.includeFolder', async (folder?: unknown) => {
      const document = window.activeTextEditor?.document;
      const chosen =
        folder instanceof Uri ? folder : document && !document.isUntitled ? Uri.joinPath(document.uri, '..') : null;
      if (chosen) await includeFolder(chosen);
    }),
  );
  considerVisible();
  return {
    offers,
    onDidChange: changed.event,
    whyNot(document) {
      const uri = document.uri.toString();
      const found = { reason: offers.get(document), isChosen: choices.made(uri), isNone: none.has(uri) };
      return whyNotArticle(document, found);
    },
  };
}
