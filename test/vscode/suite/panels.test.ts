import * as vscode from 'vscode';
import { equal, ok } from './check';
import { api, closeAll, outlineOfActive, selected } from './client';
import { article, show, until } from './support';

const run = vscode.commands.executeCommand;
const tabs = () =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter((tab) => tab.input instanceof vscode.TabInputWebview);

/** Their pages cannot be reached from here: that a page has asked for its model shows that its script runs under the policy. */
describe('Timeline and map', () => {
  beforeEach(async () => {
    await show('001_harbour_strike.txt');
    await outlineOfActive();
  });
  afterEach(closeAll);

  it('the timeline shows the events and dates, and a click goes to the text', async () => {
    const { timeline } = (await api()).panels;
    await run('dateline.showTimeline');
    const model = await until('the model', () => timeline.model);
    equal(model?.date, '2019-03-14');
    const point = model?.points.find(({ begin, kind }) => kind === 'event' && begin !== null);
    ok(point, 'an event with a day');
    await until(
      'the title',
      () => tabs().map(({ label }) => label),
      ([label]) => label === 'Timeline: 001_harbour_strike.txt',
    );
    if (point) await timeline.receive({ type: 'reveal', range: point.ranges[0] });
    ok(selected().length > 2, selected());
  });

  it('the map shows the places', async () => {
    const { map } = (await api()).panels;
    await run('dateline.showMap');
    const model = await until('the model', () => map.model);
    const spain = model?.places.find(({ name }) => name === 'Spain');
    ok(spain && Math.abs(spain.lat - 40) < 3 && spain.lon < 0, model?.places.map(({ name }) => name).join(', ') ?? '');
  });

  it('a panel is there once, follows the article in sight, and Escape goes back to it', async () => {
    const { timeline } = (await api()).panels;
    await run('dateline.showTimeline');
    await until('the model', () => timeline.model);
    await run('dateline.showTimeline');
    equal(tabs().length, 1);
    await timeline.receive({ type: 'leave' });
    ok(vscode.window.activeTextEditor?.document.uri.path.endsWith('001_harbour_strike.txt'), 'the article is active');
    await show('002_border_ceasefire.txt');
    await until(
      'the other article',
      () => timeline.model?.date,
      (date) => date === '2021-11-09',
    );
    equal(tabs().length, 1);
    await closeAll();
    await until('the panel gone', () => timeline.model === null);
  });

  it('a panel comes back after the window is reloaded, with the article it showed', async () => {
    const {
      outline,
      panels: { timeline },
    } = await api();
    const uri = article('002_border_ceasefire.txt').toString();
    await closeAll();
    await until('no article in sight', () => outline.provider.tree.roots.length === 0);
    const left = vscode.window.createWebviewPanel('dateline.timeline', 'Timeline', vscode.ViewColumn.One);
    await timeline.revive(left, { order: 'telling', uri });
    await until('the model', () => timeline.model);
    equal(timeline.model?.uri, uri);
    await until(
      'the title',
      () => tabs().map(({ label }) => label),
      ([label]) => label === 'Timeline: 002_border_ceasefire.txt',
    );
    const second = vscode.window.createWebviewPanel('dateline.timeline', 'Timeline', vscode.ViewColumn.One);
    await until(
      'both panels',
      () => tabs().length,
      (count) => count === 2,
    );
    await timeline.revive(second, null);
    await until(
      'one panel',
      () => tabs().length,
      (count) => count === 1,
    );
  });

  it('the timeline moves with the date of the article', async () => {
    const { timeline } = (await api()).panels;
    await run('dateline.showTimeline');
    await until('the model', () => timeline.model);
    await run('dateline.setArticleDate', '2020-02-29');
    try {
      await until(
        'the other date',
        () => timeline.model?.date,
        (date) => date === '2020-02-29',
      );
    } finally {
      await run('dateline.setArticleDate', '');
    }
  });
});
