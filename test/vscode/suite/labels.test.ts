import * as vscode from 'vscode';
import { defineLabelRequest } from '../../../src/protocol';
import { annotating, type Annotating } from './annotated';
import { equal, ok } from './check';
import { api, closeAll, pause, putCursor, selected } from './client';
import { article, scenario, show, until } from './support';

const run = vscode.commands.executeCommand;
const story = `date 2017-08-28 A camp near Arsal

BEIRUT — The army shelled the camp on Sunday, and the army said it would go on.

"We will not leave," said Abbas Ibrahim, the head of General Security. The army did not comment.
`;

/** One label on each of some words. */
async function labelled(...all: readonly (readonly [string, string])[]): Promise<Annotating> {
  const article = await annotating(story);
  for (const [words, label] of all) {
    article.select(words);
    await run('dateline.label', { label });
  }
  await article.views(`${all.length} labels`, (views) => views.length === all.length);
  return article;
}

describe('Labels', () => {
  afterEach(closeAll);

  it('lie on what is selected, are drawn and stand in the tree', async () => {
    const { editor, textOf, views } = await labelled(['shelled the camp', 'Attack'], ['the camp', 'Place']);
    const [attack, place] = await views('two labels', (all) => all.length === 2);
    equal(
      [textOf(attack), attack.label, textOf(place), place.label],
      [['shelled the camp'], 'Attack', ['the camp'], 'Place'],
    );
    const {
      annotations: { decorations, tree },
    } = await api();
    const drawn = await until(
      'two looks',
      () => [...decorations.drawn(editor)],
      (found) => found.length === 2,
    );
    equal(new Set(drawn.map(([name]) => JSON.parse(name).layer)).size, 2, 'nested labels are drawn apart');
    equal(drawn.flatMap(([, ranges]) => ranges.map((range) => editor.document.getText(range))).sort(), [
      'shelled the camp',
      'the camp',
    ]);
    equal(
      tree.rows.map((row) => [row.head, row.count]),
      [['labels', 2]],
    );
  });

  it('lie on the name, the word or the sentence under the caret', async () => {
    const article = await annotating(story);
    putCursor(article.editor, 'bbas');
    await run('dateline.label', { label: 'Name' });
    putCursor(article.editor, 'omment');
    await run('dateline.label', 'Word');
    await run('dateline.label', { label: 'Sentence', stretch: 'sentence' });
    article.select('army did');
    await run('dateline.label', { label: 'Around', stretch: 'sentence' });
    const views = await article.views('four labels', (all) => all.length === 4);
    equal(views.map((view) => [view.label, article.textOf(view)[0]]).sort(), [
      ['Around', 'The army did not comment.'],
      ['Name', 'Abbas Ibrahim'],
      ['Sentence', 'The army did not comment.'],
      ['Word', 'comment'],
    ]);
  });

  it('lie where the caret was, though somebody types on at once', async () => {
    const article = await annotating(story);
    await article.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
    putCursor(article.editor, 'comment');
    const { active } = article.editor.selection;
    const labelled = run('dateline.label', { label: 'Word' });
    for (let i = 0; i < 6; i++) await article.editor.edit((edit) => edit.insert(active.translate(0, i), 'so far'[i]));
    await labelled;
    const [view] = await article.views('a label', (all) => all.length === 1);
    equal(article.textOf(view), ['comment']);
  });

  it('lie on the name the caret was in, though somebody types on in it at once', async () => {
    for (const words of ['Abb', 'as Ibr']) {
      const article = await annotating(story);
      await article.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ' '));
      putCursor(article.editor, words);
      const { active } = article.editor.selection;
      const labelled = run('dateline.label', { label: 'Name' });
      for (let i = 0; i < 3; i++) await article.editor.edit((edit) => edit.insert(active.translate(0, i), 'abc'[i]));
      await labelled;
      const [view] = await article.views('a label', (all) => all.length === 1);
      const [text] = article.textOf(view);
      ok(text.includes(words === 'Abb' ? 'Abbas' : 'Abbabcas'), `“${text}” is labelled`);
    }
  });

  it('lie on several selections, as several or as one in pieces', async () => {
    const article = await annotating(story);
    article.select('army', ['army', 1]);
    await run('dateline.label', { label: 'Army' });
    await article.views('two labels', (all) => all.length === 2);
    article.select('We will', 'leave');
    await run('dateline.labelAsOne', { label: 'Vow' });
    const [, , vow] = await article.views('three labels', (all) => all.length === 3);
    equal(article.textOf(vow), ['We will', 'leave']);
  });

  it('are repeated', async () => {
    const article = await labelled(['shelled', 'Attack']);
    putCursor(article.editor, 'camp on');
    await run('dateline.repeatLabel');
    const views = await article.views('two labels', (all) => all.length === 2);
    equal(
      views.map((view) => [view.label, article.textOf(view)[0]]),
      [
        ['Attack', 'shelled'],
        ['Attack', 'the camp'],
      ],
    );
  });

  it('grow and shrink by word at either end', async () => {
    const article = await labelled(['the camp', 'Place']);
    const text = async (command: string) => {
      putCursor(article.editor, 'camp on');
      await run(`dateline.label.${command}`);
      return article.textOf((await article.views('one label', (all) => all.length === 1))[0])[0];
    };
    equal(await text('expandEnd'), 'the camp on');
    equal(await text('expandStart'), 'shelled the camp on');
    equal(await text('shrinkEnd'), 'shelled the camp');
    equal(await text('shrinkStart'), 'the camp');
  });

  it('are gone through, forth and back, and taken away', async () => {
    const { editor, views } = await labelled(['shelled', 'Attack'], ['Sunday', 'When'], ['leave', 'Vow']);
    putCursor(editor, 'BEIRUT');
    const stops: string[] = [];
    for (let i = 0; i < 4; i++) {
      await run('dateline.nextAnnotation');
      stops.push(selected());
    }
    await run('dateline.previousAnnotation');
    equal([...stops, selected()], ['shelled', 'Sunday', 'leave', 'shelled', 'leave']);
    await run('dateline.annotations.remove');
    await views('two labels', (all) => all.length === 2);
    await run('dateline.undo');
    await views('three labels again', (all) => all.length === 3);
  });

  it('lie on every occurrence that stays ticked', async () => {
    const article = await annotating(story);
    article.select(['army', 1]);
    void run('dateline.labelAll', 'Army');
    await until('three labels', async () => {
      await pause(200);
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return (await api()).annotations.known.views(article.editor.document).length === 3;
    });
    equal(
      (await article.views('three', () => true)).map((view) => article.textOf(view)[0]),
      ['army', 'army', 'army'],
    );
  });

  it('follow the text, and come back with words that were deleted', async () => {
    const article = await labelled(['shelled the camp', 'Attack']);
    await article.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'By our own correspondent\n'));
    await article.views('the label a line lower', ([view]) => view?.ranges[0]?.start.line === 3);
    await article.replace('shelled the camp ', '');
    await article.views('a label without its words', ([view]) => view?.state === 'suspended');
    await run('undo');
    const [view] = await article.views('the label with its words', ([one]) => one?.ranges.length === 1);
    equal(article.textOf(view), ['shelled the camp']);
  });

  it('are attached to other words by hand, at once or with those selected next', async () => {
    const article = await labelled(['shelled', 'Attack']);
    const place = {
      uri: article.editor.document.uri.toString(),
      id: (await article.views('it', (all) => all.length === 1))[0].id,
    };
    const on = async () => article.textOf((await article.views('one label', (all) => all.length === 1))[0]);
    article.select('the camp', 'Sunday');
    await run('dateline.annotations.attach', place);
    equal(await on(), ['the camp', 'Sunday']);
    putCursor(article.editor, 'leave');
    await run('dateline.annotations.attach', place);
    article.select('We will not leave');
    await run('dateline.annotations.attachHere');
    equal(await on(), ['We will not leave']);
  });

  it('are related, and one goes from end to end', async () => {
    const article = await labelled(['shelled the camp', 'Attack'], ['We will not leave', 'Vow']);
    const [attack, vow] = await article.views('two labels', (all) => all.length === 2);
    await article.apply({ kind: 'relate', from: vow.id, to: attack.id, label: 'answers' });
    await article.views('a relation', (all) => all.some(({ kind }) => kind === 'relation'));
    putCursor(article.editor, 'leave');
    await run('dateline.goToRelated');
    equal(selected(), 'shelled the camp');
    await run('dateline.goToRelated');
    equal(selected(), 'We will not leave');
    const hovers = await run<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      article.editor.document.uri,
      article.editor.selection.start,
    );
    const said = hovers
      .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
      .join('\n');
    ok(said.includes('**Vow**') && said.includes('→ answers → [shelled the camp](command:dateline.reveal?'), said);
  });

  it('lie on the article as a whole', async () => {
    const article = await annotating(story);
    await article.apply({ kind: 'labelDocument', label: 'War', on: true });
    await article.views('the label', ([view]) => view?.onDocument);
    const {
      annotations: { tree },
    } = await api();
    await until(
      'it in the tree',
      () => tree.rows.map(({ head }) => head).join(),
      (heads) => heads === 'document',
    );
    await article.apply({ kind: 'labelDocument', label: 'War', on: false });
    await article.views('none', (all) => all.length === 0);
  });

  it('say nothing that is not theirs in hovers', async () => {
    const article = await annotating(story);
    const label = '[x](command:workbench.action.quit) <img src=x> $(trash)';
    article.select('shelled');
    await run('dateline.label', { label });
    await article.views('the label', (all) => all.length === 1);
    const hovers = await run<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      article.editor.document.uri,
      article.editor.selection.start,
    );
    const said = hovers
      .flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value))
      .join('\n');
    ok(said.includes('**\\[x\\]\\(command\\:') && !/[^\\](?:<img|\$\(trash)/.test(said), said);
  });

  it('are of the folder, and new ones are written to its file', async function () {
    const { document } = await show('001_harbour_strike.txt');
    const {
      annotations: { known },
      client,
    } = await api();
    await until(
      'a reading',
      () => client.state(document)?.phase,
      (phase) => phase === 'ready',
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

  it('that lost their words are told of, and attached to others by a quick fix', async function () {
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
        async () => (await api()).client.state(first.document)?.phase,
        (phase) => phase === 'ready',
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
        (state) => state === 'orphan' || state === 'unsure',
      );
      equal(tree.rows.map(({ head }) => head)[0], 'check');
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
      equal(vscode.languages.getDiagnostics(uri).length, 0);
    } finally {
      await closeAll();
      for (const name of files) await fs.delete(article(name)).then(undefined, () => undefined);
    }
  });
});

function fail(why: string): never {
  throw new Error(why);
}
