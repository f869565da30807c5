import * as vscode from 'vscode';
import { equal } from './check';
import { api, closeAll, untitled } from './client';
import { article, scenario, show, until } from './support';

const news =
  'PORT ELLEN — Rescuers pulled six people from a school on Sunday, the mayor said, three days after the quake.\n';
const letter =
  'Dear Ana,\n\nThank you for the letter that you sent to us in the spring. We have read it with care.\n\nYours, Ben\n';

async function paste(text: string): Promise<vscode.TextDocument> {
  const editor = await untitled('', 'plaintext');
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
  return editor.document;
}

/** A file of the workspace, in an editor. */
async function named(name: string, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(article(name), new TextEncoder().encode(text));
  return (await show(name)).document;
}

const closeActive = () => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

const becomesArticle = (document: vscode.TextDocument) =>
  until('the language', () => document.languageId === 'article');

/** Neither is it told nor left alone: reported speech and a name, nothing of the form of news. */
const maybe =
  'The council met in the old hall. The chairman, Rui Vale, said the road to the harbour would be closed for the summer, and residents were told to use the bridge.\n\n' +
  'Ana Duarte of the sailing club said it was a good plan. The work is to begin in June.\n';

/** Waits until a document pasted later has become an article: VS Code would have switched an earlier one before. */
const laterOneHasSwitched = async () => becomesArticle(await paste(news));

describe('Language', () => {
  afterEach(closeAll);

  it('an article pasted into an untitled document becomes an article', async () => {
    await becomesArticle(await paste(news));
  });

  it('a text that may be news is offered, and read when somebody says so', async () => {
    const { offers } = await api();
    const document = await paste(maybe);
    await until('the offer', () => offers.get(document) === 'perhaps');
    equal(document.languageId, 'plaintext');
    await vscode.commands.executeCommand('dateline.treatAsArticle');
    await becomesArticle(document);
    equal(offers.get(document), null);
  });

  it('a text that somebody never wants read is not offered again', async () => {
    const { offers } = await api();
    const document = await paste(maybe);
    await until('the offer', () => offers.get(document) === 'perhaps');
    await vscode.commands.executeCommand('dateline.articles.never');
    equal(offers.get(document), null);
    await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(0, 0), news));
    await laterOneHasSwitched();
    equal(offers.get(document), null);
    equal(document.languageId, 'plaintext');
  });

  it('a file that only has an article’s name is plain text, until somebody chooses', async function () {
    if (scenario === 'virtual') this.skip(); // its files cannot be written
    const { offers } = await api();
    const document = await named('901_letter.txt', letter);
    await until('plain text', () => document.languageId === 'plaintext');
    await until('the reason', () => offers.get(document) === 'nameOnly');
    await vscode.commands.executeCommand('dateline.treatAsArticle');
    await becomesArticle(document);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.window.showTextDocument(document.uri);
    await laterOneHasSwitched();
    equal((await vscode.workspace.openTextDocument(document.uri)).languageId, 'article');
    await vscode.workspace.fs.delete(document.uri);
  });

  it('globs win: what is included is an article, what is excluded is none', async () => {
    const settings = vscode.workspace.getConfiguration('dateline');
    const { Global } = vscode.ConfigurationTarget;
    await settings.update('articles.include', ['**/Untitled-*'], Global);
    try {
      await becomesArticle(await paste(letter));
      await settings.update('articles.exclude', ['**/Untitled-*'], Global);
      const document = await paste(news);
      await settings.update('articles.include', undefined, Global);
      await settings.update('articles.exclude', undefined, Global);
      await laterOneHasSwitched();
      equal(document.languageId, 'plaintext');
    } finally {
      await settings.update('articles.exclude', undefined, Global);
      await settings.update('articles.include', undefined, Global);
    }
  });

  it('a letter stays plain text, and the article view says why it is not read', async () => {
    const document = await paste(letter);
    await laterOneHasSwitched();
    equal(document.languageId, 'plaintext');
    await closeActive();
    const { outline } = await api();
    await until('the reason', () => outline.whyNone === 'none');
  });

  it('a document that somebody has switched back to plain text becomes an article only by command', async () => {
    const document = await paste(news);
    await becomesArticle(document);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(0, 0), news));
    await laterOneHasSwitched();
    equal(document.languageId, 'plaintext');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('dateline.treatAsArticle');
    await becomesArticle(document);
  });

  it('no document becomes an article where the setting is off', async () => {
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('detectArticles', false, vscode.ConfigurationTarget.Global);
    try {
      const document = await paste(news);
      const { outline } = await api();
      await until('the setting in the article view', () => outline.whyNone === 'off');
      await settings.update('detectArticles', undefined, vscode.ConfigurationTarget.Global);
      await laterOneHasSwitched();
      equal(document.languageId, 'plaintext');
    } finally {
      await settings.update('detectArticles', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('articles have editor settings for prose', async () => {
    const { document } = await untitled(news);
    const settings = vscode.workspace.getConfiguration('editor', document);
    equal(settings.get('wordWrap'), 'on');
    equal(settings.get('unicodeHighlight.ambiguousCharacters'), false);
    equal(settings.get('semanticHighlighting.enabled'), true);
    equal(settings.get('wordBasedSuggestions'), 'off');
  });

  it('a new line begins without indentation', async () => {
    const { document } = await untitled(' date 2017-08-28 Quake');
    await vscode.commands.executeCommand('cursorEnd');
    for (const text of ['\n', 'PORT ELLEN']) await vscode.commands.executeCommand('type', { text });
    equal(document.getText(), ' date 2017-08-28 Quake\nPORT ELLEN');
  });

  it('words with apostrophes, hyphens and accents are whole words', async () => {
    const { document } = await untitled('The Iran-backed Íñigo O’Neill didn’t.');
    const word = (text: string) =>
      document.getText(document.getWordRangeAtPosition(document.positionAt(document.getText().indexOf(text) + 1)));
    equal(['Iran', 'Íñ', 'O’N', 'didn'].map(word), ['Iran-backed', 'Íñigo', 'O’Neill', 'didn’t']);
  });
});
