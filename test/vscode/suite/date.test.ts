import * as vscode from 'vscode';
import { equal, ok } from './check';
import { api, closeAll, itemNamed, labels, outlineOfActive, pause, untitled } from './client';
import { show, until } from './support';

const run = vscode.commands.executeCommand;
const story = 'PARIS — The talks ended on Sunday, the minister said. They had begun in 2015.\n';
const setDate = (day: string) => run('dateline.setArticleDate', day);

describe('The date of an article', () => {
  afterEach(closeAll);

  it('moves hovers, outline, hints and timeline at once', async () => {
    const { document } = await untitled(story);
    const outline = await outlineOfActive();
    equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    const sunday = document.positionAt(story.indexOf('Sunday') + 1);
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('inlayHints.dates', true, vscode.ConfigurationTarget.Global);
    try {
      for (const [date, day, hint] of [
        ['2017-08-28', 'Sunday 27 August 2017', 'Sun 27 Aug 2017'],
        ['2019-03-14', 'Sunday 10 March 2019', 'Sun 10 Mar 2019'],
      ]) {
        await setDate(date);
        await until(
          `${day} in the outline`,
          () => labels(outline).includes(day) || labels(outline),
          (found) => found === true,
        );
        const [hover] = await run<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, sunday);
        const said = (hover.contents as vscode.MarkdownString[]).map(({ value }) => value).join('\n');
        ok(said.includes(day), said);
        const hints = () =>
          run<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, 1, 0));
        await until(
          `the hint ${hint}`,
          async () => (await hints()).map(({ label }) => label),
          (found) => found.includes(hint),
        );
      }
      ok(labels(outline).indexOf('2015') < labels(outline).indexOf('Sunday 10 March 2019'), 'dates by the calendar');
    } finally {
      await settings.update('inlayHints.dates', undefined, vscode.ConfigurationTarget.Global);
    }
    await setDate('');
    await until('no day again', () => !labels(outline).includes('Sunday 10 March 2019'));
  });

  it('stays with the article when it is closed, and goes when it is taken back', async () => {
    const { client } = await api();
    const state = async () => {
      const { document } = await show('001_harbour_strike.txt');
      await outlineOfActive();
      const { date, dateGiven } =
        (await until(
          'a reading',
          () => client.state(document),
          (found) => found?.phase === 'ready',
        )) ?? {};
      return [date, dateGiven];
    };
    equal(await state(), ['2019-03-14', false]);
    await setDate('2020-02-29');
    await until(
      'the date given',
      async () => (await state())[0],
      (date) => date === '2020-02-29',
    );
    await closeAll();
    await pause(100);
    // a reading does not wait for ever for the sidecar: the date may come with the next one
    await until('the date given, again', state, ([date, given]) => date === '2020-02-29' && given === true);
    await setDate('');
    await until(
      'the date of the text',
      async () => (await state())[0],
      (date) => date === '2019-03-14',
    );
  });

  it('is not what is no day', async () => {
    const { document } = await untitled(story);
    const outline = await outlineOfActive();
    void setDate('2017-02-30'); // asks, since that is no answer
    await pause(300);
    await run('workbench.action.closeQuickOpen');
    ok(itemNamed(outline, '2015'), 'the outline');
    equal((await api()).client.state(document)?.date ?? null, null);
  });
});
