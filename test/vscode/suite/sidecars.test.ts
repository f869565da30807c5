import * as vscode from 'vscode';
import type { Annotations } from '../../../src/protocol';
import { equal, ok } from './check';
import { api, closeAll } from './client';
import { article, scenario, until } from './support';

const story = 'Ana Ruiz met Marcus Webb in Lyon on Sunday.\n\nThe strike began on Monday.\n';
const fs = vscode.workspace.fs;
const encode = (text: string) => new TextEncoder().encode(text);
const sidecarOf = (uri: vscode.Uri) => uri.with({ path: `${uri.path}.anno.json` });
const remove = (uri: vscode.Uri) => fs.delete(uri).then(undefined, () => undefined);

/** Labels some words of the article in the active editor. */
async function label(words: string, name: string): Promise<boolean> {
  const { annotated } = await api();
  const document = vscode.window.activeTextEditor?.document;
  const index = document?.getText().indexOf(words) ?? -1;
  if (!document || index < 0) throw new Error(`The article does not say ${words}`);
  const [start, end] = [index, index + words.length]
    .map((offset) => document.positionAt(offset))
    .map(({ line, character }) => ({ line, character })); // a vscode.Range goes over the wire as a list
  const range = { start, end };
  const applied = await annotated.apply(document, { kind: 'label', targets: [[range]], label: name });
  return applied?.done ?? false;
}

/** What the server last told of the active article, once it satisfies. */
async function told(what: string, satisfies: (annotations: Annotations) => boolean): Promise<Annotations> {
  const { annotated } = await api();
  const ask = () => {
    const document = vscode.window.activeTextEditor?.document;
    return document && annotated.of(document);
  };
  return (await until(what, ask, (annotations) => annotations !== undefined && satisfies(annotations))) as Annotations;
}

const read = async (uri: vscode.Uri) => new TextDecoder().decode(await fs.readFile(uri));
const labels = ({ views }: Annotations) => views.map((view) => view.label).join(' ');

describe('A sidecar that others write, too', () => {
  // a name of each test's own: what is written late, after its files are gone, meets no other test and no later scenario
  let test = 0;
  const uri = () => article(`sidecar-${scenario}-${test}.article`);

  beforeEach(async function () {
    if (scenario === 'virtual') return this.skip();
    test++;
    await fs.writeFile(uri(), encode(story));
    await vscode.window.showTextDocument(uri());
    ok(await label('strike', 'Threat'), 'labelled');
    await until('the sidecar', () =>
      read(sidecarOf(uri())).then(
        () => true,
        () => false,
      ),
    );
  });
  afterEach(async () => {
    if (scenario === 'virtual') return;
    await told('that all is written', ({ saving }) => saving === 'saved'); // else it would be after the file is gone
    await closeAll();
    await Promise.all([remove(uri()), remove(sidecarOf(uri()))]);
  });

  it('a sidecar that others change is read again', async () => {
    await fs.writeFile(sidecarOf(uri()), encode((await read(sidecarOf(uri()))).replace('"Threat"', '"Promise"')));
    await told('their label', (annotations) => labels(annotations) === 'Promise');
  });

  it('a broken sidecar is left alone, and read again once it is mended', async () => {
    const good = await read(sidecarOf(uri()));
    const broken = good.replace('"items": [', '"items": [ <<<<<<<');
    await fs.writeFile(sidecarOf(uri()), encode(broken));
    const { notice } = await told('that it is broken', ({ saving }) => saving === 'broken');
    ok(/sidecar-\w+-\d+\.article\.anno\.json, line \d+: /.test(notice ?? ''), notice ?? 'no notice');
    const problems = () =>
      vscode.languages.getDiagnostics(sidecarOf(uri())).filter(({ source }) => source === 'Dateline');
    await until('a problem on its line', () => problems().length === 1);
    ok(!(await label('Lyon', 'Threat')), 'refused');
    equal(await read(sidecarOf(uri())), broken, 'the file');
    await fs.writeFile(sidecarOf(uri()), encode(good));
    await told('that it is mended', ({ saving }) => saving === 'saved');
    ok(await label('Lyon', 'Place'), 'labelled again');
  });
});

describe('A folder that is gone while its article is open', () => {
  const folder = article(`gone-${scenario}`);
  const uri = vscode.Uri.joinPath(folder, 'story.article');
  const isThere = (one: vscode.Uri) =>
    fs.stat(one).then(
      () => true,
      () => false,
    );

  const files = vscode.workspace.getConfiguration('files');

  // saved by VS Code itself, the article would bring its folder back
  before(async function () {
    if (scenario === 'virtual') return this.skip();
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    if (scenario === 'virtual') return;
    await files.update('autoSave', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
    await fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
  });

  it('a folder that is gone is not made anew, and what was said meanwhile is written once it is back', async () => {
    await fs.createDirectory(folder);
    await fs.writeFile(uri, encode(story));
    const editor = await vscode.window.showTextDocument(uri);
    await told('the article', ({ saving }) => saving === 'saved');
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'So ')); // unsaved: VS Code leaves it open
    await fs.delete(folder, { recursive: true });
    ok(await label('strike', 'Threat'), 'labelled');
    const { notice } = await told('that it is not written', ({ saving }) => saving === 'failed');
    ok(notice?.startsWith('story.article.anno.json') && notice.includes('folder'), notice ?? 'no notice');
    ok(!(await isThere(folder)), 'the folder is made anew');
    await fs.createDirectory(folder);
    await fs.writeFile(uri, encode(story));
    ok(await label('Lyon', 'Place'), 'labelled again');
    await told('that it is written', ({ saving }) => saving === 'saved');
    const written = await read(sidecarOf(uri));
    ok(written.includes('Threat') && written.includes('Place'), written);
  });
});

describe('An article that is renamed', () => {
  const [from, to] = ['before', 'after'].map((name) => article(`renamed-${name}-${scenario}.article`));
  const rename = async (old: vscode.Uri, uri: vscode.Uri) => {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(old, uri);
    ok(await vscode.workspace.applyEdit(edit), 'renamed');
  };
  const isThere = (uri: vscode.Uri) =>
    fs.stat(uri).then(
      () => true,
      () => false,
    );
  const clean = () => Promise.all([from, to].flatMap((uri) => [remove(uri), remove(sidecarOf(uri))]));

  before(function () {
    if (scenario === 'virtual') return this.skip();
    return clean();
  });
  after(async () => {
    if (scenario === 'virtual') return;
    await closeAll();
    await clean();
  });

  it('a renamed article takes its annotations along, and back again', async () => {
    await fs.writeFile(from, encode(story));
    await vscode.window.showTextDocument(from);
    ok(await label('strike', 'Threat'), 'labelled');
    await until('the sidecar', () => isThere(sidecarOf(from)));
    for (const [old, uri] of [
      [from, to],
      [to, from],
    ]) {
      await rename(old, uri);
      await vscode.window.showTextDocument(uri);
      await until(
        'the sidecar under its new name',
        async () =>
          (await isThere(sidecarOf(uri))) &&
          !(await isThere(sidecarOf(old))) &&
          !(await read(sidecarOf(uri))).includes(old.path.split('/').pop() ?? ''),
      );
      equal(labels(await told('the label', ({ views }) => views.length === 1)), 'Threat');
    }
    await vscode.commands.executeCommand('dateline.undo');
    await told('that the label is taken back', ({ views }) => views.length === 0);
  });
});

describe('A folder that cannot be written', () => {
  afterEach(closeAll);

  it('annotations in a folder that cannot be written are held in memory, and a notice says so', async function () {
    if (scenario !== 'virtual') return this.skip();
    await vscode.window.showTextDocument(article('001_harbour_strike.txt'));
    await told('the article', () => true);
    ok(await label('strike', 'Threat'), 'labelled');
    const { notice } = await told('that it is held in memory', ({ saving }) => saving === 'memory');
    ok(notice?.includes('001_harbour_strike.txt.anno.json'), notice ?? 'no notice');
    equal(labels(await told('the label', ({ views }) => views.length === 1)), 'Threat');
  });
});
