import * as vscode from 'vscode';
import type { Api } from '../../../src/client/extension';
import { equal, ok } from './check';
import { api, closeAll, outlineOfActive, untitled } from './client';
import { show, until } from './support';

const run = vscode.commands.executeCommand;
const paragraph = '“Nobody wanted this,” said Ana Ruiz, the mayor of Lyon, on Sunday.\n\n';
const tooLong = `PARIS — It rained in Lyon.\n\n${paragraph.repeat(Math.ceil(5_100_000 / paragraph.length))}`;
const french =
  'PARIS — Le ministre des finances a annoncé lundi que le gouvernement allait réduire les impôts de la classe moyenne, ' +
  'une mesure que les syndicats jugent insuffisante et que le Parlement doit examiner dans les prochaines semaines.\n';

/** The articles whose content the panels have. */
const modelsOf = ({ timeline, map, sources }: Api['panels']): string[] =>
  [timeline, map, sources].flatMap(({ model }) => (model ? [model.uri] : []));

/** What is said of an article that is being read, is not read, or was in sight before: never that it has nothing. */
describe('How an article stands', () => {
  afterEach(closeAll);

  /** The first article is read, and all views show what they have of it. */
  async function openViews(): Promise<Api> {
    await show('001_harbour_strike.txt');
    await outlineOfActive();
    const all = await api();
    await run('dateline.sources.focus');
    await until('voices', () => all.sources.rows.length > 3);
    for (const [command, panel] of [
      ['dateline.showSourceBalance', all.panels.sources],
      ['dateline.showMap', all.panels.map],
      ['dateline.showTimeline', all.panels.timeline],
    ] as const) {
      await run(command);
      await until(`what ${command} shows`, () => panel.model !== null);
    }
    await run('workbench.action.focusFirstEditorGroup');
    return all;
  }

  it('every view says why a text over the limits is not read, and shows nothing of the article before', async () => {
    const { client, outline, sources, panels } = await openViews();
    const { document } = await untitled(tooLong);
    const why = () => {
      const standing = client.standings.of(document);
      return standing.phase === 'notRead' ? standing.why : standing.phase;
    };
    await until('the reading', why, (found) => found === 'tooLong');
    await until('the outline to say so', () => /5 million/.test(outline.view.message ?? ''));
    await until('the source balance to say so', () => /5 million/.test(sources.message ?? ''));
    equal(outline.provider.tree.roots, []);
    equal(sources.rows, []);
    equal(modelsOf(panels), []);
  });

  it('what was in sight before is gone from the views at once when another article comes', async () => {
    const { outline, sources, panels } = await openViews();
    const left: string[] = [];
    const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (!editor?.document.uri.path.endsWith('002_border_ceasefire.txt')) return;
      const uri = editor.document.uri.toString();
      if (![uri, ''].includes(outline.provider.tree.uri)) left.push(outline.provider.tree.uri);
      left.push(...modelsOf(panels));
      left.push(...sources.rows.map(({ label }) => String(label)));
    });
    try {
      await show('002_border_ceasefire.txt');
      await outlineOfActive();
      await until('the voices of the other', () => sources.rows.some(({ label }) => label === 'Ingrid Solheim'));
    } finally {
      listener.dispose();
    }
    equal(left, []);
    equal(sources.message, undefined);
    ok(!sources.rows.some(({ label }) => label === 'Marisol Otero'), 'voices of the first article');
  });

  it('of a text in another language the views say what is not read of it', async () => {
    const { client, outline, sources } = await openViews();
    const { document } = await untitled(french);
    await until('the reading', () => client.standings.of(document).phase === 'notRead');
    await until('the outline to say so', () => /not in English/.test(outline.view.message ?? ''));
    await until('the source balance to say so', () => /not in English/.test(sources.message ?? ''));
    const standing = client.standings.of(document);
    ok(standing.phase === 'notRead' && standing.why === 'partly', JSON.stringify(standing));
  });
});
