import * as vscode from 'vscode';
import type { Look } from '../../../src/client/highlights/looks';
import { tokenModifiers } from '../../../src/protocol';
import { annotating } from './annotated';
import { equal, ok } from './check';
import { acceptFirst, api, closeAll, untitled } from './client';
import { article, scenario, show, until } from './support';

const run = vscode.commands.executeCommand;
const story = `date 2017-08-28 A camp near Arsal

BEIRUT — The army shelled the camp on Sunday.

"We will not leave," said Abbas Ibrahim. The 40 houses of Arsal are empty.
`;

/** How some words look: a `Look` as JSON; empty where they have no one look. */
async function lookOf(editor: vscode.TextEditor, words: string): Promise<string> {
  const { document } = editor;
  const at = document.getText().lastIndexOf(words);
  const place = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  for (const [name, ranges] of (await api()).highlights.drawn(editor))
    if (ranges.some((range) => range.contains(place))) return name;
  return '';
}

const isPlain = (look: string): boolean => {
  const { color, bold, italic, dotted } = JSON.parse(look) as Look;
  return color === null && !bold && !italic && !dotted;
};

async function untilLook(what: string, editor: vscode.TextEditor, words: string, has: (look: string) => boolean) {
  return until(
    `${words} ${what}`,
    () => lookOf(editor, words),
    (look) => look !== '' && has(look),
  );
}

async function withSettings(settings: Readonly<Record<string, unknown>>, then: () => Promise<unknown>): Promise<void> {
  const section = vscode.workspace.getConfiguration('dateline');
  const write = (name: string, value: unknown) => section.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    for (const [name, value] of Object.entries(settings)) await write(name, value);
    await then();
  } finally {
    for (const name of ['preset', 'hidden', 'enabled', 'colors']) await write(`highlights.${name}`, undefined);
    await write('labels.showNames', undefined);
  }
}

/** How many tokens of an article are unsure, once it is read. */
async function unsureIn({ document }: vscode.TextEditor): Promise<number> {
  const { client } = await api();
  await until('a reading', () => client.standings.of(document).phase === 'read');
  const bit = 1 << tokenModifiers.indexOf('uncertain');
  const tokens = await run<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
  return [...(tokens?.data ?? [])].filter((flags, i) => i % 5 === 4 && flags & bit).length;
}

/** The first article of the workspace in which something is: which one that is changes with the weights. */
async function somethingUnsure(): Promise<vscode.TextEditor> {
  const files = await vscode.workspace.fs.readDirectory(article('.'));
  for (const name of files.map(([file]) => file).filter((file) => /^\d{3}_.*\.txt$/.test(file))) {
    const editor = await show(name);
    if ((await unsureIn(editor)) > 0) return editor;
  }
  throw new Error('nothing is unsure in any article');
}

describe('Highlights', () => {
  afterEach(closeAll);

  it('kinds have colours of their own, who is quoted is bold, and what was not read is plain', async () => {
    const editor = await untitled(story);
    const speaker = await untilLook('in colour', editor, 'Abbas Ibrahim', (look) => !isPlain(look));
    const place = await untilLook('in colour', editor, 'Arsal', (look) => !isPlain(look));
    ok(JSON.parse(speaker).bold && !JSON.parse(place).bold, 'the speaker alone is bold');
    ok(JSON.parse(speaker).color !== JSON.parse(place).color, 'two kinds, two colours');
    await untilLook('plain, though the grammar has a colour for it', editor, '40', isPlain);
  });

  it('the calm preset leaves names and quotations, and the command brings back all', () =>
    withSettings({}, async () => {
      const editor = await untitled(story);
      await untilLook('in colour', editor, 'Sunday', (look) => !isPlain(look));
      await withSettings({ 'highlights.preset': 'calm' }, async () => {
        await untilLook('plain', editor, 'Sunday', isPlain);
        await untilLook('plain', editor, 'said', isPlain);
        for (const words of ['Abbas Ibrahim', 'Arsal', 'We will not leave'])
          await untilLook('in colour', editor, words, (look) => !isPlain(look));
        await acceptFirst(run('dateline.chooseHighlights'));
        await untilLook('in colour again', editor, 'Sunday', (look) => !isPlain(look));
      });
    }));

  it('own colours take the place of ours', () =>
    withSettings({ 'highlights.colors': { place: '#123456', person: 'no colour' } }, async () => {
      const editor = await untitled(story);
      await untilLook('in it', editor, 'Arsal', (look) => look.includes('#123456'));
      await untilLook('in ours', editor, 'Abbas Ibrahim', (look) => /"color":"#/.test(look));
    }));

  it('dots are under all that is unsure and near, and can be hidden', async () => {
    const editor = await somethingUnsure();
    const { highlights } = await api();
    const dotted = () =>
      [...highlights.drawn(editor)].flatMap(([name, ranges]) => ((JSON.parse(name) as Look).dotted ? ranges : []));
    await until('dots', async () => dotted().length > 0 && dotted().length === (await unsureIn(editor)));
    await withSettings({ 'highlights.hidden': ['uncertain'] }, () => until('no dots', () => dotted().length === 0));
  });

  it('with all of them off everything is plain', () =>
    withSettings({ 'highlights.enabled': false }, async () => {
      const editor = await untitled(story);
      for (const words of ['Abbas Ibrahim', '40', 'BEIRUT']) await untilLook('plain', editor, words, isPlain);
    }));
});

describe('Names of labels', () => {
  afterEach(async () => {
    await run('dateline.annotationMode.leave');
    await closeAll();
  });

  const namesIn = async ({ document }: vscode.TextEditor) => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await run<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    return hints.map(({ label, position }) => `${String(label)} ${document.offsetAt(position)}`).join();
  };

  it('stand on the text where the setting says so', async () => {
    const { editor, select, views } = await annotating(story);
    select('shelled the camp');
    await run('dateline.label', { label: 'Attack' });
    await views('a label', (all) => all.length === 1);
    const expected = `‹Attack› ${story.indexOf(' on Sunday')}`;
    equal(await namesIn(editor), '');
    await withSettings({ 'labels.showNames': 'always' }, () =>
      until(
        'the name',
        () => namesIn(editor),
        (names) => names === expected,
      ),
    );
    await until('no name', async () => (await namesIn(editor)) === '');
  });

  it('stand on the text in annotation mode', async function () {
    if (scenario === 'virtual') return this.skip();
    const { fs } = vscode.workspace;
    const files = ['named.article', 'named.article.anno.json'];
    try {
      await fs.writeFile(article(files[0]), new TextEncoder().encode(story));
      const editor = await show(files[0]);
      const { client, annotations, mode } = await api();
      await until('a reading', () => client.standings.of(editor.document).phase === 'read');
      const at = editor.document.positionAt(story.indexOf('shelled'));
      editor.selection = new vscode.Selection(at, at.translate(0, 'shelled'.length));
      await run('dateline.label', { label: 'Attack' });
      await until('a label', () => annotations.known.views(editor.document).length === 1);
      equal(await namesIn(editor), '');
      await run('dateline.annotationMode');
      ok(mode.isOn(editor.document), 'the mode is on');
      await until('the name', async () => (await namesIn(editor)).startsWith('‹Attack›'));
      await run('dateline.annotationMode.leave');
      equal(await namesIn(editor), '');
    } finally {
      await closeAll();
      for (const name of files) await fs.delete(article(name)).then(undefined, () => undefined);
    }
  });
});
