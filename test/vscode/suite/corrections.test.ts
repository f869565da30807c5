import * as vscode from 'vscode';
import { flushRequest, type OutlineItem } from '../../../src/protocol';
import { equal, ok } from './check';
import { acceptFirst, api, closeAll, itemNamed, labels, outlineOfActive, putCursor, untitled } from './client';
import { article, scenario, until } from './support';

const run = vscode.commands.executeCommand;
const story = [
  'date 2017-08-28 Talks in Paris',
  '',
  'PARIS — Finance Minister Ana Ruiz met Marcus Webb of Northwind Steel on Sunday. “We agreed on everything,” Ruiz said.',
  '',
  '“It was a long night,” Webb told reporters in Lyon. Ms Ruiz left for Madrid.',
  '',
].join('\n');

/** The n-th place where words stand, as commands take it. */
function at(words: string, nth = 0): { range: vscode.Range } {
  const document = vscode.window.activeTextEditor?.document;
  let index = -1;
  for (let i = 0; i <= nth; i++) index = document?.getText().indexOf(words, index + 1) ?? -1;
  if (!document || index < 0) throw new Error(`The article does not say ${words}`);
  return { range: new vscode.Range(document.positionAt(index), document.positionAt(index + words.length)) };
}

/** In which group of the outline a label stands, and how many mentions it has. */
async function standing(label: string): Promise<string> {
  const outline = await outlineOfActive();
  const node = labels(outline).includes(label) ? itemNamed(outline, label) : null;
  return node ? `${node.groupKind} ${node.item.mentions.length}` : 'nowhere';
}

const becomes = (label: string, wanted: string) =>
  until(
    `${label}: ${wanted}`,
    () => standing(label),
    (found) => found === wanted,
  );

const correct = (kind: string, argument: object) => run<boolean>(`dateline.correct.${kind}`, argument);
const undo = () => run('dateline.undoAnnotation');

describe('Corrections', () => {
  beforeEach(async () => {
    await untitled(story);
    await outlineOfActive();
  });
  afterEach(closeAll);

  it('a correction changes a type, everywhere it is mentioned, and undo changes it back', async () => {
    const before = await standing('Ana Ruiz');
    ok(before.startsWith('people'), before);
    ok(await correct('type', { ...at('Ana Ruiz'), type: 'organization' }), 'done');
    await until(
      'an organization',
      () => standing('Ana Ruiz'),
      (found) => found.startsWith('organizations'),
    );
    await undo();
    await becomes('Ana Ruiz', before);
  });

  it('corrections say that something is no name, and that something else is one', async () => {
    const before = await standing('Lyon');
    ok(await correct('reject', { ...at('Lyon'), scope: 'here' }), 'rejected');
    await becomes('Lyon', 'nowhere');
    ok(await correct('restore', at('Lyon')), 'restored');
    await becomes('Lyon', before);
    ok(await correct('reject', { ...at('Lyon'), scope: 'everywhere' }), 'rejected all over');
    await becomes('Lyon', 'nowhere');
    ok(await correct('restore', at('Lyon')), 'restored all over');
    await becomes('Lyon', before);
    ok(await correct('mark', { ...at('everything'), type: 'misc' }), 'marked');
    await becomes('everything', 'other 1');
    await undo();
    await becomes('everything', 'nowhere');
  });

  it('a correction merges two people, and undo parts them', async () => {
    const [ana, marcus] = [await standing('Ana Ruiz'), await standing('Marcus Webb')];
    ok(await correct('merge', { ...at('Ana Ruiz'), with: at('Marcus Webb').range }), 'merged');
    // The article names her more often.
    await becomes('Marcus Webb', 'nowhere');
    const mentions = (found: string) => Number(found.split(' ')[1]);
    await becomes('Ana Ruiz', `people ${mentions(ana) + mentions(marcus)}`);
    await undo();
    await becomes('Ana Ruiz', ana);
    await becomes('Marcus Webb', marcus);
  });

  it('corrections rename a person and give another name, without touching the text', async () => {
    const text = vscode.window.activeTextEditor?.document.getText();
    const { start } = at('Ruiz said').range;
    ok(await correct('rename', { range: new vscode.Range(start, start), name: 'Dr. Ana Ruiz' }), 'renamed');
    await until('the new name', async () => (await standing('Dr. Ana Ruiz')).startsWith('people'));
    equal(vscode.window.activeTextEditor?.document.getText(), text);
    ok(await correct('alias', { ...at('Marcus Webb'), name: 'reporters' }), 'another name');
  });

  it('corrections set a speaker, nobody, and a date', async () => {
    const outline = await outlineOfActive();
    ok(labels(outline).includes('Ana Ruiz'), labels(outline).join(', '));
    ok(await correct('speaker', { ...at('We agreed'), speaker: at('Marcus Webb').range }), 'a speaker');
    await until(
      'two quotations of his',
      () => speeches('Marcus Webb'),
      (found) => found === 2,
    );
    ok(await correct('speaker', { ...at('We agreed'), speaker: null }), 'nobody');
    await until('one of nobody', async () => (await itemsIn('quotations')).some(({ named }) => !named));
    ok(await correct('time', { ...at('Sunday'), value: '2017-08-20' }), 'a date');
    await until('another day', async () => labels(await outlineOfActive()).includes('Sunday 20 August 2017'));
  });

  it('a correction changes a quotation, and undo changes it back', async () => {
    const before = (await itemsIn('quotations')).flatMap(({ mentions }) => mentions).length;
    const quotations = () => itemsIn('quotations').then((items) => items.flatMap(({ mentions }) => mentions).length);
    ok(await correct('quotation', { ...at('Ms Ruiz left for Madrid'), value: 'indirect' }), 'made');
    await until('one more', quotations, (found) => found === before + 1);
    ok(await correct('quoteResize', { ...at('Ms Ruiz left for Madrid'), to: at('left for Madrid').range }), 'narrowed');
    ok(await correct('quoteReject', at('We agreed')), 'none');
    await until('one less', quotations, (found) => found === before);
    await undo();
    await undo();
    await undo();
    await until('as before', quotations, (found) => found === before);
  });

  it('a correction makes, dates and removes an event, and undo brings it back', async () => {
    ok(await correct('event', { ...at('long night'), value: 'diplomacy' }), 'made');
    const made = async () => labels(await outlineOfActive()).find((label) => label.startsWith('Long night')) ?? '';
    await until('an event', made, (label) => label !== '');
    const { start } = at('night').range;
    ok(await correct('when', { range: new vscode.Range(start, start), to: at('Sunday').range }), 'dated');
    await until('its day', made, (label) => label.endsWith(' · 27 Aug'));
    ok(await correct('eventReject', { range: new vscode.Range(start, start) }), 'none');
    await until('no event', made, (label) => label === '');
    await undo();
    await until('an event again', made, (label) => label.endsWith(' · 27 Aug'));
  });

  it('a correction accepts a reading, and another takes that back', async () => {
    ok(await correct('accept', at('Madrid')), 'accepted');
    const hover = async () => {
      const document = vscode.window.activeTextEditor?.document as vscode.TextDocument;
      const found = await run<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at('Madrid').range.start.translate(0, 1),
      );
      return found
        .flatMap(({ contents }) => contents as vscode.MarkdownString[])
        .map(({ value }) => value)
        .join('\n');
    };
    await until('a person’s word', hover, (said) => said.includes('set by a person'));
    ok(await correct('restore', at('Madrid')), 'restored');
    await until('the machine’s word', hover, (said) => said !== '' && !said.includes('set by a person'));
  });

  it('a correction is refused where there is nothing to correct', async () => {
    equal(await correct('type', { ...at('long night'), type: 'place' }), false);
    equal(await correct('time', { ...at('Ana Ruiz'), value: '2017' }), false);
    equal(
      await run('dateline.correct.type', { range: 'there', type: 'place', uri: 'file:///etc/passwd' }).then(
        (done) => done ?? false,
      ),
      false,
    );
  });

  it('a correction works on a node of the outline', async () => {
    const { id } = itemNamed(await outlineOfActive(), 'Northwind Steel');
    await acceptFirst(run('dateline.correct.type', id)); // the first that it is not
    await until('a person', async () => (await standing('Northwind Steel')).startsWith('people'));
  });

  it('the light bulb offers corrections', async () => {
    const { document } = putAt('Webb of');
    const { range } = at('Marcus Webb');
    const offered = () => run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    const actions = await until('actions', offered, (found) => found.length > 2);
    const merge = actions.find(({ command }) => command?.command === 'dateline.correct.merge');
    ok(merge?.title.includes('Marcus Webb'), JSON.stringify(actions.map(({ title }) => title)));
  });

  it('the hover offers corrections, by a command of ours and no other', async () => {
    const { document } = putAt('Webb of');
    const [hover] = await run<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at('Webb of').range.start);
    const said = (hover.contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n');
    ok(said.includes('](command:dateline.correct?'), said);
  });
});

const sidecar = (uri: vscode.Uri) => uri.with({ path: `${uri.path}.anno.json` });
const exists = (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
/** Waits until the server has nothing left to write for these articles. */
async function written(...uris: vscode.Uri[]): Promise<void> {
  const { client } = await api();
  for (const uri of uris) await client.request(flushRequest, { uri: uri.toString() });
}
const remove = (...uris: vscode.Uri[]) =>
  Promise.all(uris.map((uri) => vscode.workspace.fs.delete(uri).then(undefined, () => undefined)));

describe('The sidecar', () => {
  const [one, two] = ['sidecar-one.article', 'sidecar-two.article'].map((name) => () => article(name));

  beforeEach(function () {
    if (scenario === 'virtual') this.skip();
  });
  afterEach(async () => {
    await closeAll();
    if (scenario !== 'virtual') await remove(one(), two(), sidecar(one()), sidecar(two()));
  });

  it('the sidecar is written beside the article, and goes with it', async () => {
    const [from, to] = [one(), two()];
    await vscode.workspace.fs.writeFile(from, new TextEncoder().encode(story));
    await vscode.window.showTextDocument(from);
    await outlineOfActive();
    ok(await correct('rename', { ...at('Ana Ruiz'), name: 'Anita' }), 'renamed');
    await until('a sidecar', () => exists(sidecar(from)));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    ok(await vscode.workspace.applyEdit(edit), 'moved');
    await until('the sidecar there', () => exists(sidecar(to)));
    equal(await exists(sidecar(from)), false);
    await closeAll();
    await vscode.window.showTextDocument(to);
    await until('the name given', async () => labels(await outlineOfActive()).includes('Anita'));
    await written(from, to);
    equal(await exists(sidecar(from)), false, 'nothing written where it was');
  });

  it('the sidecar goes along when the folder is moved, and what is said then is written there', async () => {
    const [from, to] = ['from', 'to'].map((name) => article(`moved-${name}-${scenario}`)); // what is written late meets no later scenario
    const inside = (folder: vscode.Uri) => vscode.Uri.joinPath(folder, 'story.article');
    try {
      await vscode.workspace.fs.writeFile(inside(from), new TextEncoder().encode(story));
      await vscode.window.showTextDocument(inside(from));
      await outlineOfActive();
      ok(await correct('rename', { ...at('Ana Ruiz'), name: 'Anita' }), 'renamed');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      ok(await vscode.workspace.applyEdit(edit), 'moved');
      await until('the sidecar there', () => exists(sidecar(inside(to))));
      await vscode.window.showTextDocument(inside(to));
      await until('the name given', async () => labels(await outlineOfActive()).includes('Anita'));
      ok(await correct('rename', { ...at('Marcus Webb'), name: 'Marc' }), 'renamed, too');
      const written = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar(inside(to))));
      await until('both in the sidecar', written, (found) => found.includes('Anita') && found.includes('Marc'));
      equal(await exists(from), false, 'the old folder');
    } finally {
      await closeAll();
      for (const folder of [from, to])
        await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
    }
  });

  it('the sidecar of an untitled article is written when that is saved, and its steps can still be undone', async () => {
    const uri = one();
    const document = await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(
      await vscode.languages.setTextDocumentLanguage(document, 'article'),
    );
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), story));
    await outlineOfActive();
    ok(await correct('rename', { ...at('Ana Ruiz'), name: 'Anita' }), 'renamed');
    ok(await vscode.window.activeTextEditor?.document.save(), 'saved');
    await until('a sidecar', () => exists(sidecar(uri)));
    await vscode.window.showTextDocument(uri);
    await until('the name given', async () => labels(await outlineOfActive()).includes('Anita'));
    await undo();
    await becomes('Anita', 'nowhere');
  });

  it('the sidecar can be saved elsewhere', async () => {
    await untitled(story);
    await outlineOfActive();
    ok(await correct('rename', { ...at('Ana Ruiz'), name: 'Anita' }), 'renamed');
    await run('dateline.saveAnnotationsAs', sidecar(two()).toString());
    const saved: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar(two()))));
    ok(JSON.stringify(saved).includes('Anita'), JSON.stringify(saved));
  });
});

/** The items of a group of the outline, as last told. */
async function itemsIn(group: string): Promise<readonly OutlineItem[]> {
  return (await outlineOfActive()).known()?.groups.find(({ kind }) => kind === group)?.items ?? [];
}

const speeches = async (name: string) =>
  (await itemsIn('quotations')).find(({ label }) => label === name)?.mentions.length ?? 0;

function putAt(words: string): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor as vscode.TextEditor;
  putCursor(editor, words);
  return editor;
}
