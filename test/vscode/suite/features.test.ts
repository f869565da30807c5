import * as vscode from 'vscode';
import { equal, ok } from './check';
import { closeAll, outlineOfActive, untitled } from './client';
import { show, until } from './support';

const ask = vscode.commands.executeCommand;

/** What VS Code's own commands answer on a sample: the whole way from the server to the editor. */
describe('Language features', () => {
  let document: vscode.TextDocument;
  const at = (words: string) => document.positionAt(document.getText().indexOf(words) + 1);

  beforeEach(async () => {
    ({ document } = await show('001_harbour_strike.txt'));
    await outlineOfActive();
  });
  afterEach(closeAll);

  async function hoverAt(words: string): Promise<string> {
    const found = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(words));
    return found
      .flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
  }

  it('the hover of a person trusts the links of ours only', async () => {
    ok((await hoverAt('Marisol Otero')).includes('**Marisol Otero** · person'), await hoverAt('Marisol Otero'));
    const [hover] = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at('Marisol Otero'));
    const [content] = hover.contents as vscode.MarkdownString[];
    equal(content.isTrusted, { enabledCommands: ['dateline.reveal', 'dateline.findMentions', 'dateline.correct'] });
  });

  it('a hover shows hostile text as it stands', async () => {
    const editor = await untitled(
      'BEIRUT — “[click](command:workbench.action.quit) <b>this</b> `now`,” said Ana Ruiz.\n',
    );
    document = editor.document;
    await outlineOfActive();
    const said = await hoverAt('Ana Ruiz');
    ok(!said.includes('](command:workbench') && !said.includes('<b>'), said);
  });

  it('VS Code goes to the definition, lists the references and highlights them', async () => {
    const [definition] = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at('Otero, 47'),
    );
    const range = 'range' in definition ? definition.range : definition.targetRange;
    equal(document.getText(range), 'Marisol Otero');
    const references = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at('Otero, 47'));
    ok(references.length >= 2, `${references.length} references`);
    const highlights = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at('Otero, 47'),
    );
    equal(highlights.length, references.length);
  });

  it('document symbols are the structure first, then groups that never hold the cursor', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const people = symbols.find((symbol) => symbol.name === 'People');
    ok(people?.range.isEmpty && people.range.start.isEqual(new vscode.Position(0, 0)), 'an empty range at the top');
    ok(
      people?.children.some((child) => child.name === 'Marisol Otero'),
      people?.children.map((child) => child.name).join(', ') ?? 'no people',
    );
    ok(
      symbols.some((symbol) => symbol.name === 'Coffee on the quay' && symbol.children.length > 3),
      'the section under its heading',
    );
  });

  it('colours are the same for the whole article and for a range', async () => {
    const whole = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    ok(whole.data.length > 100, `${whole.data.length} numbers`);
    const part = await ask<vscode.SemanticTokens>(
      'vscode.provideDocumentRangeSemanticTokens',
      document.uri,
      new vscode.Range(0, 0, 8, 0),
    );
    ok(
      part.data.length > 10 && part.data.length < whole.data.length,
      `${part.data.length} of ${whole.data.length} numbers`,
    );
    equal([...part.data].slice(0, 50), [...whole.data].slice(0, 50));
  });

  it('sections fold, and the selection widens to the quotation and the article', async () => {
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const heading = document.positionAt(document.getText().indexOf('Coffee on the quay')).line;
    ok(
      folds.some((fold) => fold.start === heading),
      JSON.stringify(folds),
    );
    const [first] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      at('Nobody wanted'),
    ]);
    const texts: string[] = [];
    for (let range: vscode.SelectionRange | undefined = first; range; range = range.parent)
      texts.push(document.getText(range.range));
    const wanted = ['Nobody', 'Nobody wanted this,', '"Nobody wanted this,"', document.getText()];
    equal(
      texts.filter((text) => wanted.includes(text)),
      wanted,
    ); // VS Code adds steps of its own
  });

  it('names are found in all open articles', async () => {
    const symbols = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Otero');
    ok(
      symbols.some((symbol) => symbol.name.includes('Marisol Otero')),
      symbols.map((symbol) => symbol.name).join(', '),
    );
  });

  it('call hierarchy answers who quotes whom', async () => {
    const [item] = await ask<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      at('Marisol Otero'),
    );
    equal(item.name, 'Marisol Otero');
    const outgoing = await ask<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item);
    ok(Array.isArray(outgoing), 'an answer');
  });

  it('inlay hints come when the setting is on', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    equal((await hints()).length, 0);
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('inlayHints.pronouns', true, vscode.ConfigurationTarget.Global);
    try {
      await until(
        'a pronoun explained',
        async () => (await hints()).map(({ label }) => label),
        (labels) => labels.some((label) => typeof label === 'string' && label.startsWith('= ')),
      );
    } finally {
      await settings.update('inlayHints.pronouns', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
