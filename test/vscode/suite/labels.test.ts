import * as vscode from 'vscode';
import { annotating, type Annotating } from './annotated';
import { equal, ok } from './check';
import { acceptFirst, api, closeAll, putCursor, selected } from './client';
import { until } from './support';

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

  it('labels on selected words are drawn and stand in the tree', async () => {
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
    await until(
      'both in the tree',
      () => tree.rows.map(({ head, count }) => `${head} ${count}`).join(),
      (rows) => rows === 'labels 2',
    );
  });

  it('a label lies on the name, the word or the sentence under the caret', async () => {
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

  it('a label lies on the word the caret was in, though somebody types on at once', async () => {
    const article = await annotating(story);
    putCursor(article.editor, 'comment');
    const { active } = article.editor.selection;
    const labelled = run('dateline.label', { label: 'Word' });
    for (let i = 0; i < 6; i++) await article.editor.edit((edit) => edit.insert(active.translate(0, i), 'so far'[i]));
    await labelled;
    const [view] = await article.views('a label', (all) => all.length === 1);
    equal(article.textOf(view), ['comment']);
  });

  it('a label lies on the name the caret was in, though somebody types on in it at once', async () => {
    for (const [words, labelledWords] of [
      ['Abb', 'Abbas Ibrahim'],
      ['as Ibr', 'Abbabcas Ibrahim'],
    ]) {
      const article = await annotating(story);
      putCursor(article.editor, words);
      const { active } = article.editor.selection;
      const labelled = run('dateline.label', { label: 'Name' });
      for (let i = 0; i < 3; i++) await article.editor.edit((edit) => edit.insert(active.translate(0, i), 'abc'[i]));
      await labelled;
      const [view] = await article.views('a label', (all) => all.length === 1);
      equal(article.textOf(view), [labelledWords]);
    }
  });

  it('labels lie on several selections, as several or as one in pieces', async () => {
    const article = await annotating(story);
    article.select('army', ['army', 1]);
    await run('dateline.label', { label: 'Army' });
    await article.views('two labels', (all) => all.length === 2);
    article.select('We will', 'leave');
    await run('dateline.labelAsOne', { label: 'Vow' });
    const [, , vow] = await article.views('three labels', (all) => all.length === 3);
    equal(article.textOf(vow), ['We will', 'leave']);
  });

  it('the last label is repeated by command', async () => {
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

  it('a label grows and shrinks by word at either end', async () => {
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

  it('commands go through the labels, forth and back, and take one away', async () => {
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

  it('a label lies on every occurrence that stays ticked', async () => {
    const article = await annotating(story);
    article.select(['army', 1]);
    await acceptFirst(run('dateline.labelAll', 'Army'));
    equal(
      (await article.views('three labels', (all) => all.length === 3)).map((view) => article.textOf(view)[0]),
      ['army', 'army', 'army'],
    );
  });

  it('a label follows the text, and comes back with words that were deleted', async () => {
    const article = await labelled(['shelled the camp', 'Attack']);
    await article.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'By our own correspondent\n'));
    await article.views('the label a line lower', ([view]) => view?.ranges[0]?.start.line === 3);
    await article.replace('shelled the camp ', '');
    await article.views('a label without its words', ([view]) => view?.state === 'suspended');
    await run('undo');
    const [view] = await article.views('the label with its words', ([one]) => one?.ranges.length === 1);
    equal(article.textOf(view), ['shelled the camp']);
  });

  it('a label is attached to other words by hand, at once or with those selected next', async () => {
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

  it('labels are related, and a command goes from end to end', async () => {
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

  it('a label lies on the article as a whole', async () => {
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

  it('the hover of a label shows hostile text as it stands', async () => {
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
});
