import * as vscode from 'vscode';
import { equal, ok } from './check';
import { api, closeAll, outlineOfActive, selected, untitled } from './client';
import { show, until } from './support';

const run = vscode.commands.executeCommand;

describe('Source balance', () => {
  afterEach(closeAll);

  async function rows(): Promise<readonly vscode.TreeItem[]> {
    const { sources } = await api();
    await run('dateline.sources.focus');
    return until(
      'rows',
      () => sources.rows,
      ({ length }) => length > 3,
    );
  }

  it('source balance shows who is quoted how much, each with words for a screen reader', async () => {
    await show('001_harbour_strike.txt');
    await outlineOfActive();
    const found = await rows();
    const otero = found.find(({ label }) => label === 'Marisol Otero');
    ok(otero && /words/.test(String(otero.description)), found.map(({ label }) => label).join(', '));
    equal(
      found.filter(({ accessibilityInformation }) => !accessibilityInformation?.label),
      [],
    );
    ok(
      found.some(({ description }) => String(description).includes('unnamed source')),
      'the official who is not named',
    );
  });

  it('a row of source balance goes to the first quotation of that voice', async () => {
    await show('001_harbour_strike.txt');
    await outlineOfActive();
    const otero = (await rows()).find(({ label }) => label === 'Marisol Otero');
    const { command, arguments: given = [] } = otero?.command ?? { command: '' };
    await run(command, ...given);
    ok(selected().includes('Nobody wanted this'), selected());
  });

  it('source balance is copied as Markdown and as CSV', async () => {
    await show('001_harbour_strike.txt');
    await outlineOfActive();
    await run('dateline.copySourceBalanceMarkdown');
    const markdown = await vscode.env.clipboard.readText();
    ok(markdown.startsWith('| Source |') && markdown.includes('| Marisol Otero |'), markdown);
    await run('dateline.copySourceBalanceCsv');
    const csv = await vscode.env.clipboard.readText();
    ok(csv.startsWith('Source,') && csv.includes('\r\nMarisol Otero,'), csv);
  });

  it('source balance is empty where nobody speaks', async () => {
    await show('001_harbour_strike.txt');
    await outlineOfActive();
    await rows();
    await untitled('PARIS — It rained in Lyon.\n');
    await outlineOfActive();
    const { sources } = await api();
    await until('no rows', () => sources.rows.length === 0);
  });

  it('source balance is a picture beside the article that goes to the first quotation of a voice', async () => {
    const { sources: picture } = (await api()).panels;
    await show('001_harbour_strike.txt');
    await outlineOfActive();
    await run('dateline.showSourceBalance');
    const model = await until('the model', () => picture.model);
    await until('its tab', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => label === 'Source Balance: 001_harbour_strike.txt'),
      ),
    );
    const otero = model?.sources.find(({ name }) => name === 'Marisol Otero');
    if (otero) await picture.receive({ type: 'reveal', range: otero.ranges[0] });
    ok(selected().includes('Nobody wanted this'), selected());
  });

  it('tree, picture and export tell the same officials and unnamed sources', async () => {
    const { sources: picture } = (await api()).panels;
    await show('002_border_ceasefire.txt');
    await outlineOfActive();
    await run('dateline.showSourceBalance');
    const model = await until('the model', () => picture.model);
    const tree = await rows();
    await run('dateline.copySourceBalanceCsv');
    const csv = (await vscode.env.clipboard.readText()).split('\r\n');
    const officials = (model?.sources ?? []).filter(({ office }) => office !== null).map(({ name }) => name ?? '');
    ok(officials.includes('military source') && officials.includes('Amadou Diarra'), officials.join(', '));
    equal(
      tree.filter(({ description }) => String(description).includes('official:')).map(({ label }) => label),
      officials,
    );
    equal(
      csv.filter((line) => /,(?:yes|no),yes,(?:yes|no),[^,]+$/.test(line)).map((line) => line.split(',')[0]),
      officials,
    );
  });
});
