import * as vscode from 'vscode';
import type { Analysis } from '../../../src/core/analysis';
import { exportRequest } from '../../../src/protocol';
import { seedChecks } from '../../support/seedChecks';
import { equal, ok } from './check';
import { api, closeAll } from './client';
import { extension, until } from './support';

/** The seed article lies beside the checkout, where the extension under test is; undefined when it does not. */
async function findSeed(): Promise<vscode.Uri | undefined> {
  const folder = vscode.Uri.joinPath(extension().extensionUri, '..', 'shared', 'seeds');
  try {
    const name = (await vscode.workspace.fs.readDirectory(folder))
      .map(([file]) => file)
      .find((file) => file.endsWith('.txt'));
    return name ? vscode.Uri.joinPath(folder, name) : undefined;
  } catch {
    return undefined;
  }
}

describe('The seed article', () => {
  let document: vscode.TextDocument;
  let analysis: Analysis;

  before(async function () {
    const uri = await findSeed();
    if (!uri) {
      console.log('      The seed article is not beside the checkout (shared/seeds): these tests are left out.');
      this.skip();
    }
    document = (await vscode.window.showTextDocument(uri)).document;
    const { client } = await api();
    const answer = await until('the reading', () =>
      client.request(exportRequest, { uri: uri.toString(), version: document.version, format: 'json' }),
    );
    analysis = JSON.parse(answer?.text ?? '') as Analysis;
  });

  after(closeAll);

  for (const { title, check } of seedChecks) it(`the seed article ${title}`, () => check(document.getText(), analysis));

  it('the seed article is an article by its name', () => equal(document.languageId, 'article'));

  it('VS Code’s outline of the seed article has people, places, organizations and quotations', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const under = (name: string) =>
      symbols.find((symbol) => symbol.name === name)?.children.map((child) => child.name) ?? [];
    ok(under('People').includes('Abbas Ibrahim'), under('People').join(', '));
    ok(under('Places').includes('Beirut'), under('Places').join(', '));
    ok(under('Organizations').includes('Hizbollah'), under('Organizations').join(', '));
    ok(under('Quotations').length > 2, under('Quotations').join(', '));
  });

  it('hovers in the seed article say who speaks and which day it is', async () => {
    const hovers = async (offset: number) => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        document.positionAt(offset),
      );
      return found
        .flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value)))
        .join('\n');
    };
    const third = analysis.quotes.filter((quote) => quote.kind === 'direct')[2];
    ok((await hovers(third.start)).includes('Abbas Ibrahim'), await hovers(third.start));
    const sunday = analysis.times.find((time) => time.text === 'Sunday');
    ok(sunday && (await hovers(sunday.start + 1)).includes('Sunday 27 August 2017'), 'the hover of Sunday');
  });
});
