import * as vscode from 'vscode';
import { defineLabelRequest } from '../../../src/protocol';
import { equal, ok } from './check';
import { api, closeAll, putCursor } from './client';
import { article, scenario, show, until } from './support';

const run = vscode.commands.executeCommand;

describe('Labels and files', () => {
  afterEach(closeAll);

  it('a new label is written to the file of the folder', async function () {
    const { document } = await show('001_harbour_strike.txt');
    const {
      annotations: { known },
      client,
    } = await api();
    await until(
      'a reading',
      () => client.standings.of(document).phase,
      (phase) => phase === 'read',
    );
    const definition = { name: 'Threat', color: '#be123c', key: 't', description: 'Harm will follow.' };
    const wrong = await client.request(defineLabelRequest, {
      uri: document.uri.toString(),
      relation: false,
      definition,
    });
    if (scenario === 'virtual') return ok(wrong, 'a reason why it cannot be written');
    try {
      equal(wrong, null);
      const { labels } =
        (await until(
          'the label',
          () => known.labels(document),
          (found) => found?.labels.length === 1,
        )) ?? {};
      equal(labels, [definition]);
    } finally {
      await vscode.workspace.fs.delete(article('.dateline'), { recursive: true });
    }
  });

  it('a label that lost its words is a problem, and a quick fix attaches it to others', async function () {
    if (scenario === 'virtual') return this.skip();
    const { fs } = vscode.workspace;
    const write = (name: string, text: string) => fs.writeFile(article(name), new TextEncoder().encode(text));
    const read = async (name: string) => new TextDecoder().decode(await fs.readFile(article(name)));
    const files = ['first.article', 'lost.article'].flatMap((name) => [name, `${name}.anno.json`]);
    const {
      annotations: { known, tree },
    } = await api();
    try {
      await write('first.article', 'PARIS — The minister resigned on Monday.\n\nNobody has replaced him so far.\n');
      const first = await show('first.article');
      await until(
        'a reading',
        async () => (await api()).client.standings.of(first.document).phase,
        (phase) => phase === 'read',
      );
      putCursor(first, 'resigned');
      await run('dateline.label', { label: 'Act' });
      const sidecar = await until('it to be saved', () => read('first.article.anno.json').then(undefined, () => ''));
      // as if another program had changed the text
      await write('lost.article.anno.json', sidecar.replaceAll('first.article', 'lost.article'));
      await write('lost.article', 'PARIS — All is well.\n\nNobody has replaced him so far.\n');
      const editor = await show('lost.article');
      const { uri } = editor.document;
      await until(
        'a label without a place',
        () => known.views(editor.document)[0]?.state,
        (state) => state === 'orphan',
      );
      await until(
        'it first in the tree',
        () => tree.rows[0]?.head,
        (head) => head === 'check',
      );
      const [problem] = await until(
        'a problem',
        () => vscode.languages.getDiagnostics(uri),
        (found) => found.length === 1,
      );
      equal([problem.source, problem.severity], ['Dateline', vscode.DiagnosticSeverity.Warning]);
      const at = editor.document.getText().indexOf('replaced');
      const words = new vscode.Range(
        editor.document.positionAt(at),
        editor.document.positionAt(at + 'replaced'.length),
      );
      editor.selection = new vscode.Selection(words.start, words.end);
      const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, words);
      const attach = actions.find(({ title }) => title.startsWith('Attach to the selection'));
      await run(
        attach?.command?.command ?? fail(actions.map(({ title }) => title).join()),
        ...(attach?.command?.arguments ?? []),
      );
      await until(
        'a place',
        () => known.views(editor.document)[0],
        (view) => view?.state === 'kept',
      );
      await until('no problem', () => vscode.languages.getDiagnostics(uri).length === 0);
    } finally {
      await closeAll();
      for (const name of files) await fs.delete(article(name)).then(undefined, () => undefined);
    }
  });
});

function fail(why: string): never {
  throw new Error(why);
}
