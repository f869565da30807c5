import { l10n, languages, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';

/** Why a plain text is not read: it may be an article, or its name is that of an article and its text is none. */
export type Reason = 'perhaps' | 'nameOnly';

/** What the language status of a plain text says of articles. */
export interface Offers {
  set(document: TextDocument, reason: Reason): void;
  delete(uri: string): void;
  /** Null where it says nothing. */
  get(document: TextDocument): Reason | null;
}

const shown = { language: 'plaintext' };

/**
 * The language status of plain texts: "Looks like a news article" with what to do, an item each, since an item has one command; and why a
 * file that is named like an article is read as plain text. No pop-up.
 */
export function createOffers(context: ExtensionContext): Offers {
  const reasons = new Map<string, Reason>();
  const offer = languages.createLanguageStatusItem('dateline.offer', []);
  offer.name = l10n.t('Dateline: Looks Like a News Article');
  offer.text = l10n.t('Looks like a news article');
  offer.command = { command: 'dateline.treatAsArticle', title: l10n.t('Read as One') };
  const folder = languages.createLanguageStatusItem('dateline.offerFolder', []);
  folder.name = l10n.t('Dateline: Articles in This Folder');
  folder.text = l10n.t('Texts in this folder are articles');
  folder.command = { command: 'dateline.articles.includeFolder', title: l10n.t('Always in This Folder') };
  const never = languages.createLanguageStatusItem('dateline.offerNever', []);
  never.name = l10n.t('Dateline: Not an Article');
  never.text = l10n.t('This text is no article');
  never.command = { command: 'dateline.articles.never', title: l10n.t('Never') };
  const notRead = languages.createLanguageStatusItem('dateline.notRead', []);
  notRead.name = l10n.t('Dateline: Not Read as an Article');
  notRead.text = l10n.t('Not read as a news article');
  notRead.detail = l10n.t('The file is named like one, but its text is none.');
  notRead.command = { command: 'dateline.treatAsArticle', title: l10n.t('Read as One') };

  function update(): void {
    const document = window.activeTextEditor?.document;
    const reason = document?.languageId === 'plaintext' ? reasons.get(document.uri.toString()) : undefined;
    const offered = reason === 'perhaps';
    offer.selector = never.selector = offered ? shown : [];
    folder.selector = offered && !document?.isUntitled ? shown : [];
    notRead.selector = reason === 'nameOnly' ? shown : [];
  }

  context.subscriptions.push(
    offer,
    folder,
    never,
    notRead,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
  );
  return {
    set(document, reason) {
      reasons.set(document.uri.toString(), reason);
      update();
    },
    delete(uri) {
      if (reasons.delete(uri)) update();
    },
    get: (document) => reasons.get(document.uri.toString()) ?? null,
  };
}
