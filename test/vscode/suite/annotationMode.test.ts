import * as vscode from 'vscode';
import { annotating } from './annotated';
import { equal, ok } from './check';
import { api, closeAll, putCursor } from './client';
import { scenario, show, until } from './support';

const run = vscode.commands.executeCommand;

describe('Annotation mode', () => {
  afterEach(async () => {
    await run('dateline.annotationMode.leave');
    await closeAll();
  });

  it('locks a saved article for typing, until it is left', async () => {
    const editor = await show('001_harbour_strike.txt');
    const { mode } = await api();
    const text = editor.document.getText();
    await run('dateline.annotationMode');
    ok(mode.isOn(editor.document), 'the mode is on');
    putCursor(editor, 'CARTAGENA');
    await run('type', { text: 'x' });
    await run('paste');
    await run('deleteRight');
    equal(editor.document.getText(), text);
    await run('dateline.annotationMode.leave');
    ok(!mode.isOn(editor.document), 'the mode is left');
    if (scenario === 'virtual') return; // of a file system that cannot be written to
    await until('the lock to be off', async () => {
      await run('type', { text: 'x' });
      return editor.document.getText() !== text;
    });
  });

  it('is still on when the article comes back', async () => {
    const { document } = await show('001_harbour_strike.txt');
    const { mode } = await api();
    await run('dateline.annotationMode');
    await run('workbench.action.closeActiveEditor');
    const editor = await show('001_harbour_strike.txt');
    ok(mode.isOn(editor.document), 'the mode is on');
    await run('type', { text: 'x' });
    equal(editor.document.getText(), document.getText());
  });

  it('is left by a review, and not offered for an untitled article, with the reason', async () => {
    const editor = await show('001_harbour_strike.txt');
    const { mode } = await api();
    await run('dateline.annotationMode');
    await run('dateline.review');
    ok(!mode.isOn(editor.document), 'the mode is left');
    await run('dateline.review.stop');
    const untitled = await annotating('BEIRUT — The army shelled the camp on Sunday.\n');
    await run('dateline.annotationMode');
    ok(!mode.isOn(untitled.editor.document), 'the mode is not on');
    ok((await mode.whyNot(untitled.editor.document))?.includes('untitled'), 'it is said why');
  });

  it('after a label nothing is selected, and a letter without a label changes nothing', async () => {
    const { editor, select, views } = await annotating('BEIRUT — The army shelled the camp on Sunday.\n');
    const text = editor.document.getText();
    select('shelled');
    await run('dateline.label', { label: 'Attack' });
    await views('a label', (all) => all.length === 1);
    await until('nothing selected', () => editor.selection.isEmpty);
    select('camp');
    await run('dateline.label.byKey', '9');
    equal([editor.document.getText(editor.selection), editor.document.getText()], ['camp', text]);
  });
});

describe('A review of nothing', () => {
  afterEach(closeAll);

  it('keeps its keys for a while, and gives them back', async () => {
    const { editor } = await annotating('Nothing is named here.\n');
    const {
      annotations: { review },
    } = await api();
    await run('dateline.review');
    equal([review.item, review.holdsKeys], [null, true]);
    await run('dateline.review.accept');
    await run('dateline.review.other');
    equal(editor.document.getText(), 'Nothing is named here.\n');
    await run('dateline.review.stop');
    equal(review.holdsKeys, false);
  });
});
