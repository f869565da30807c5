import * as vscode from 'vscode';
import { equal, ok } from './check';
import { api, closeAll, itemNamed, labels, leaveBox, outlineOfActive, untitled } from './client';
import { show, until } from './support';

const run = vscode.commands.executeCommand;
const story = 'PARIS — The talks ended on Sunday, the minister said. They had begun in 2015.\n';
const setDate = (day: string) => run('dateline.setArticleDate', day);

describe('The date of an article', () => {
  afterEach(closeAll);

  it('the date of an article moves hovers, outline and hints at once', async () => {
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

  it('the date given stays with the article when its editor is closed, and goes when it is taken back', async () => {
    const { outline, client } = await api();
    const isDated = (date: string, given: boolean) =>
      until(
        `the date ${date}`,
        () => {
          const document = vscode.window.activeTextEditor?.document;
          const standing = document && client.standings.of(document);
          return standing?.phase === 'read' ? standing.date : null;
        },
        (found) => found?.value === date && found.given === given,
      );
    await show('001_harbour_strike.txt');
    await isDated('2019-03-14', false);
    try {
      await setDate('2020-02-29');
      await isDated('2020-02-29', true);
      await closeAll();
      await until('no article in sight', () => outline.provider.tree.roots.length === 0);
      await show('001_harbour_strike.txt');
      await isDated('2020-02-29', true);
    } finally {
      await setDate('');
    }
    await isDated('2019-03-14', false);
  });

  it('what is no day is not taken for the date', async () => {
    const { document } = await untitled(story);
    const outline = await outlineOfActive();
    await leaveBox(setDate('2017-02-30')); // asks, since that is no answer
    ok(itemNamed(outline, '2015'), 'the outline');
    const standing = (await api()).client.standings.of(document);
    equal(standing.phase === 'read' && standing.date, null);
  });
});
