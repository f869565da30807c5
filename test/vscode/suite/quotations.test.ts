import * as vscode from 'vscode';
import { equal, ok } from './check';
import { api, closeAll, itemNamed, outlineOfActive, putCursor, selected } from './client';
import { show, until } from './support';

const run = vscode.commands.executeCommand;

/** Who said what, wherever VS Code can show it. */
describe('Quotations', () => {
  let editor: vscode.TextEditor;
  const at = (words: string) => editor.document.positionAt(editor.document.getText().indexOf(words) + 1);

  beforeEach(async () => {
    editor = await show('001_harbour_strike.txt');
    await outlineOfActive();
  });
  afterEach(closeAll);

  async function hoverAt(words: string): Promise<string> {
    const found = await run<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, at(words));
    return found
      .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
      .join('\n');
  }

  it('hovers on the words, the verb and the name say who spoke', async () => {
    for (const part of ['wanted this', 'said Marisol']) {
      const said = await hoverAt(part);
      ok(said.includes('Marisol Otero') && said.includes('direct quotation'), `${part}: ${said}`);
    }
    ok((await hoverAt('Marisol Otero')).includes('Nobody wanted'), await hoverAt('Marisol Otero'));
  });

  it('quotations stand in the outline by speaker, with their kind', async () => {
    const { provider } = await outlineOfActive();
    const group = provider.tree.nodes.get('quotations');
    const [first] = group?.kind === 'group' ? group.children : [];
    ok(first, 'speakers');
    const speakers = group?.kind === 'group' ? group.children.map((id) => provider.tree.nodes.get(id)) : [];
    const otero = speakers.find((node) => node?.kind === 'item' && node.item.label === 'Marisol Otero');
    ok(otero?.kind === 'item' && otero.children.length >= 2, 'the quotations of one speaker');
    const kinds = ((await provider.getChildren(otero?.id)) ?? []).map((id) => provider.getTreeItem(id));
    ok(
      kinds.some(({ description }) => String(description).includes('direct')),
      kinds.map(({ description }) => description).join(', '),
    );
  });

  it('commands go from a quotation to the next of the same speaker, and back', async () => {
    putCursor(editor, 'Nobody wanted');
    await run('dateline.nextQuotationBySpeaker');
    ok(selected().includes('But a man cannot feed'), selected());
    await run('dateline.previousQuotationBySpeaker');
    ok(selected().includes('Nobody wanted this'), selected());
  });

  it('call hierarchy answers who quotes a person, with the mentions', async () => {
    const [item] = await run<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      editor.document.uri,
      at('Gloria Restrepo'),
    );
    const incoming = await run<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
    const [official, ...others] = incoming;
    equal([official?.from.name, others.length], ['government official', 0]);
    equal(
      official.fromRanges.map((range) => editor.document.getText(range)),
      ['Gloria Restrepo', 'The minister', 'She'],
    );
    const outgoing = await run<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', official.from);
    ok(
      outgoing.some(({ to }) => to.name === 'Gloria Restrepo'),
      outgoing.map(({ to }) => to.name).join(', '),
    );
  });

  it('inlay hints name the speaker where the text does not, when the setting is on', async () => {
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('inlayHints.speakers', true, vscode.ConfigurationTarget.Global);
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const hints = async () =>
      (await run<vscode.InlayHint[]>('vscode.executeInlayHintProvider', editor.document.uri, whole)).map(
        ({ label }) => label,
      );
    try {
      await until('a speaker', hints, (found) => found.includes('Marisol Otero:'));
    } finally {
      await settings.update('inlayHints.speakers', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('quotations are counted in the status', async () => {
    const { client } = await api();
    const standing = client.standings.of(editor.document);
    ok(standing.phase === 'read' && standing.counts.quotations > 5, JSON.stringify(standing));
    equal(itemNamed(await outlineOfActive(), 'Marisol Otero').groupKind, 'people');
  });
});
