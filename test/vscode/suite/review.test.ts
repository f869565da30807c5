import * as vscode from 'vscode';
import { annotating } from './annotated';
import { equal, ok } from './check';
import { api, closeAll, putCursor } from './client';
import { article as fileOf, until } from './support';

const run = vscode.commands.executeCommand;

/** Several articles in one: of a single one too little may be uncertain. */
const articles = ['005_reef_study.txt', '012_museum_return.txt', '016_regulator_web.txt'];

async function reviewing() {
  const texts = await Promise.all(
    articles.map(async (name) => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf(name)))),
  );
  const article = await annotating(texts.join('\n'));
  const {
    annotations: { review },
  } = await api();
  article.editor.selection = new vscode.Selection(0, 0, 0, 0);
  await run('dateline.review');
  const first = await until('something uncertain', () => review.item);
  if (!first) throw new Error('nothing is uncertain');
  return { ...article, review, first };
}

describe('Review', () => {
  afterEach(async () => {
    await run('dateline.review.stop');
    await closeAll();
  });

  it('review goes through what is uncertain: accepted, rejected, skipped, until none is left', async () => {
    const { editor, review, first, views } = await reviewing();
    equal(editor.selection.start, new vscode.Position(first.range.start.line, first.range.start.character));
    await run('dateline.review.accept');
    await views('a correction', (all) => all.length >= 1 && all.every(({ kind }) => kind === 'correction'));
    const second = review.item;
    ok(second && second.left < first.left, `${second?.left} of ${first.left} left`);
    await run('dateline.review.reject');
    const [, rejected] = await views('two corrections', (all) => all.length >= 2);
    ok(rejected.title.endsWith('is not a name'), rejected.title);
    const left = review.item?.left ?? 0;
    for (let i = 0; i < left && review.item; i++) await run('dateline.review.skip');
    equal(review.item, null);
  });

  it('what review does is undone like anything else', async () => {
    const { review, first, views } = await reviewing();
    await run('dateline.review.accept');
    await views('a correction', (all) => all.length >= 1);
    await run('dateline.undo');
    await views('none', (all) => all.length === 0);
    await run('dateline.review');
    equal(review.item?.left, first.left);
  });

  it('review stops when one goes on writing', async () => {
    const { editor, review } = await reviewing();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'x'));
    await until('no review', () => review.item === null);
  });

  it('a command goes to the next uncertain reading without review', async () => {
    const { editor, first } = await reviewing();
    await run('dateline.review.stop');
    putCursor(editor, 'date');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('dateline.nextUnreviewed');
    equal(editor.selection.start, new vscode.Position(first.range.start.line, first.range.start.character));
  });
});
