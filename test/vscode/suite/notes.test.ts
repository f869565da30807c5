import * as vscode from 'vscode';
import type { AnnotationView } from '../../../src/protocol';
import { annotating, type Annotating } from './annotated';
import { equal, ok } from './check';
import { api, closeAll } from './client';
import { until } from './support';

const run = vscode.commands.executeCommand;
const story = 'BEIRUT — The army shelled the camp on Sunday.\n\nNobody was hurt, a doctor said.\n';

interface Noted extends Annotating {
  readonly view: AnnotationView;
  readonly thread: () => vscode.CommentThread;
}

async function noted(text = 'Says who?'): Promise<Noted> {
  const article = await annotating(story);
  article.select('shelled the camp');
  await run('dateline.addNote', { text });
  const [view] = await article.views('a note', (all) => all.length === 1);
  const {
    annotations: { notes },
  } = await api();
  await until('its thread', () => notes.all().has(view.id));
  const thread = () => notes.all().get(view.id) as vscode.CommentThread;
  return { ...article, view, thread };
}

const texts = (thread: vscode.CommentThread) => thread.comments.map(({ body }) => body);

describe('Notes', () => {
  afterEach(closeAll);

  it('a note stands collapsed beside the words it quotes', async () => {
    const { editor, thread } = await noted('Who says so? *Really* <b>?');
    equal(editor.document.getText(thread().range), 'shelled the camp');
    equal(thread().collapsibleState, vscode.CommentThreadCollapsibleState.Collapsed);
    equal([thread().label, texts(thread())], ['“shelled the camp”', ['Who says so? *Really* <b>?']]);
    equal(thread().state, vscode.CommentThreadState.Unresolved);
  });

  it('a note carries the name of the setting', async () => {
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('author', 'Eva', vscode.ConfigurationTarget.Global);
    try {
      const { view, thread } = await noted();
      equal([view.notes?.[0].author, thread().comments[0].author.name], ['Eva', 'Eva']);
    } finally {
      await settings.update('author', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('a note is answered, edited, resolved, reopened and deleted, and undo takes that back', async () => {
    const { editor, view, views, thread } = await noted();
    const place = { uri: editor.document.uri.toString(), id: view.id };
    await run('dateline.notes.reply', { ...place, text: 'The army.' });
    await until(
      'two notes',
      () => texts(thread()),
      (all) => all.join() === 'Says who?,The army.',
    );
    const [first, second] = (await views('two notes', ([one]) => one?.notes?.length === 2))[0].notes ?? [];
    await run('dateline.notes.edit', { ...place, note: first, text: 'Who says so?' });
    await until(
      'the edited note',
      () => texts(thread())[0],
      (text) => text === 'Who says so?',
    );
    await run('dateline.notes.resolve', place);
    await until(
      'resolved',
      () => [thread().state, thread().contextValue],
      ([state]) => state === vscode.CommentThreadState.Resolved,
    );
    await run('dateline.notes.unresolve', place);
    await until(
      'open',
      () => thread().contextValue,
      (value) => value === 'open',
    );
    await run('dateline.notes.delete', { ...place, note: second });
    await until(
      'one note',
      () => texts(thread()).length,
      (count) => count === 1,
    );
    await run('dateline.undo');
    await until(
      'two notes again',
      () => texts(thread()).length,
      (count) => count === 2,
    );
    await run('dateline.notes.deleteThread', place);
    await views('no notes', (all) => all.length === 0);
    const {
      annotations: { notes },
    } = await api();
    await until(
      'no thread',
      () => notes.all().size,
      (size) => size === 0,
    );
    await run('dateline.undo');
    await until(
      'the thread again',
      () => notes.all().size,
      (size) => size === 1,
    );
  });

  it('notes are written in the boxes of the thread', async () => {
    const { thread, view, views } = await noted();
    const [comment] = thread().comments;
    await run('dateline.notes.edit', comment);
    await until(
      'the box',
      () => thread().comments[0].mode,
      (mode) => mode === vscode.CommentMode.Editing,
    );
    const editing = thread().comments[0];
    editing.body = 'Changed';
    await run('dateline.notes.save', editing);
    await views('the changed note', ([one]) => one?.notes?.[0].text === 'Changed');
    await until(
      'no box',
      () => thread().comments[0].mode,
      (mode) => mode === vscode.CommentMode.Preview,
    );
    await run('dateline.notes.reply', { thread: thread(), text: 'Answered' });
    await views('the answer', ([one]) => one?.notes?.length === 2 && one.id === view.id);
  });

  it('a note follows its words', async () => {
    const { editor, thread } = await noted();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'A line.\n\n'));
    await until(
      'the thread two lines lower',
      () => editor.document.getText(thread().range),
      (text) => text === 'shelled the camp',
    );
    equal(thread().range.start.line, 2);
    const inside = thread().range.start.translate(0, 'shelled the'.length);
    await editor.edit((edit) => edit.insert(inside, ' whole'));
    await until(
      'its words',
      () => editor.document.getText(thread().range),
      (text) => text === 'shelled the whole camp',
    );
  });

  it('a note stands on the article as a whole', async () => {
    const article = await annotating(story);
    await run('dateline.addDocumentNote', { text: 'Worth a second look.' });
    const [view] = await article.views('the note', (all) => all.length === 1);
    equal([view.onDocument, view.title], [true, 'Worth a second look.']);
    const {
      annotations: { tree },
    } = await api();
    await until(
      'it in the tree',
      () => tree.rows.map(({ head }) => head).join(),
      (heads) => heads === 'document',
    );
    ok((await api()).annotations.notes.all().size === 0, 'no thread beside the text');
  });
});
