import * as vscode from 'vscode';
import { equal, ok } from './check';
import { acceptFirst, closeAll, outlineOfActive, putCursor, selected, untitled } from './client';
import { extension, show, until } from './support';

const strike = '001_harbour_strike.txt';
const run = vscode.commands.executeCommand;

/** Opens the sample and waits until it is read. */
async function read(): Promise<vscode.TextEditor> {
  const editor = await show(strike);
  await outlineOfActive();
  return editor;
}

describe('Commands', () => {
  afterEach(closeAll);

  it('every command of package.json is there', async () => {
    await extension().activate();
    const known = new Set(await vscode.commands.getCommands(true));
    const { commands } = extension().packageJSON.contributes as { commands: { command: string }[] };
    equal(
      commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });

  it('commands go from quotation to quotation and back', async () => {
    putCursor(await read(), '1100 GMT');
    await run('dateline.nextQuotation');
    const first = selected();
    ok(first.includes('Nobody wanted this'), first);
    await run('dateline.nextQuotation');
    ok(selected() !== first, selected());
    await run('dateline.previousQuotation');
    equal(selected(), first);
  });

  it('a command goes to the speaker of a quotation', async () => {
    putCursor(await read(), 'Nobody wanted');
    await run('dateline.goToSpeaker');
    ok(selected().includes('Marisol Otero'), selected());
  });

  it('a command goes from mention to mention, and from the last to the first', async () => {
    const editor = await read();
    putCursor(editor, 'Larrea');
    const seen: string[] = [];
    for (let i = 0; i < 12 && (i < 2 || seen[0] !== seen[seen.length - 1]); i++) {
      await run('dateline.nextMention');
      seen.push(`${editor.selection.start.line}:${editor.selection.start.character}`);
    }
    ok(seen.length > 2 && seen[0] === seen[seen.length - 1], seen.join(' '));
  });

  it('a command goes to the person chosen from a list', async () => {
    putCursor(await read(), 'CARTAGENA');
    await acceptFirst(run('dateline.goToPerson'));
    equal(selected(), 'Marisol Otero');
  });

  it('commands copy the name, the quotation with its speaker and the analysis', async () => {
    const editor = await read();
    putCursor(editor, 'Larrea said');
    await run('dateline.copyName');
    equal(await vscode.env.clipboard.readText(), 'Íñigo Larrea');
    putCursor(editor, 'Nobody wanted');
    await run('dateline.copyQuotation');
    const quotation = await vscode.env.clipboard.readText();
    ok(quotation.includes('Nobody wanted this') && quotation.includes('Marisol Otero'), quotation);
    await run('dateline.copyAnalysis');
    const analysis = JSON.parse(await vscode.env.clipboard.readText());
    equal([analysis.version, analysis.language, analysis.date.value], [1, 'en', '2019-03-14']);
  });

  it('a command opens a sample to try things on', async () => {
    // What VS Code kept of another untitled document may come instead: see untitled().
    await until('the sample', async () => {
      await run('dateline.openSample', '004_cup_final.txt');
      if (vscode.window.activeTextEditor?.document.getText()) return true;
      await run('workbench.action.revertAndCloseActiveEditor');
      return false;
    });
    const document = vscode.window.activeTextEditor?.document;
    equal([document?.isUntitled, document?.languageId], [true, 'article']);
    await outlineOfActive();
  });

  it('a command reveals the range that a hover links to', async () => {
    const { document } = await read();
    await run('dateline.reveal', {
      uri: document.uri.toString(),
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } },
    });
    equal(selected(), 'CARTAGENA');
  });

  it('settings and a command hide the colours of a type, and all of them', async () => {
    const editor = await untitled((await read()).document.getText());
    await outlineOfActive();
    const types = async () => {
      const tokens = await run<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        editor.document.uri,
      );
      return new Set([...(tokens?.data ?? [])].filter((_, i) => i % 5 === 3));
    };
    const person = 0;
    await until('people', async () => (await types()).has(person));
    const settings = vscode.workspace.getConfiguration('dateline');
    try {
      await settings.update('highlights.hidden', ['person'], vscode.ConfigurationTarget.Global);
      await until('no people', async () => !(await types()).has(person) && (await types()).size > 0);
      await run('dateline.toggleHighlights');
      await until('no colours', async () => (await types()).size === 0);
    } finally {
      await settings.update('highlights.hidden', undefined, vscode.ConfigurationTarget.Global);
      await settings.update('highlights.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
    await until('people again', async () => (await types()).has(person));
  });
});
