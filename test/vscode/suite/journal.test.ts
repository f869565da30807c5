import * as vscode from 'vscode';
import { equal, ok } from './check';
import { api, closeAll, labels, outlineOfActive, putCursor, untitled } from './client';
import { until } from './support';

const run = vscode.commands.executeCommand;
const story = 'PARIS — Ana Ruiz met Marcus Webb on Sunday. Ana Ruiz left.\n';

const text = () => vscode.window.activeTextEditor?.document.getText() ?? '';

/** Letter by letter, as a keyboard does: VS Code takes them for one step of its own. */
async function type(words: string): Promise<void> {
  for (const letter of words) await run('type', { text: letter });
}

async function rename(name: string): Promise<void> {
  const document = vscode.window.activeTextEditor?.document as vscode.TextDocument;
  const start = document.positionAt(document.getText().indexOf('Ana Ruiz'));
  ok(await run('dateline.correct.rename', { range: new vscode.Range(start, start.translate(0, 8)), name }), name);
}

/** What Ana Ruiz is called now. */
const called = (name: string) =>
  until(
    `the name ${name}`,
    async () => labels(await outlineOfActive()),
    (found) => found.includes(name),
  );

describe('Undo and redo', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await untitled(story);
    await called('Ana Ruiz');
    const end = editor.document.lineAt(0).range.end;
    editor.selection = new vscode.Selection(end, end);
  });
  afterEach(closeAll);

  it('undo takes back text and annotations in the order they were made, and redo does them again', async () => {
    await type(' One.');
    await rename('Anna');
    await type(' Two.');
    await rename('Hannah');
    await called('Hannah');
    await run('dateline.undo');
    await called('Anna');
    await run('dateline.undo');
    ok(!text().includes('Two'), text());
    await run('dateline.undo');
    await called('Ana Ruiz');
    await run('dateline.undo');
    equal(text(), story);
    for (let i = 0; i < 4; i++) await run('dateline.redo');
    ok(text().includes('One. Two.'), text());
    await called('Hannah');
  });

  it('no press of a key that is held down is lost', async () => {
    for (const name of ['A B', 'C D', 'E F', 'G H']) await rename(name);
    await called('G H');
    await Promise.all([1, 2, 3].map(() => run('dateline.undo')));
    await called('A B');
    await Promise.all([1, 2].map(() => run('dateline.redo')));
    await called('E F');
  });

  it('a new step leaves nothing to redo', async () => {
    await rename('Anna');
    await run('dateline.undo');
    await called('Ana Ruiz');
    await type('!');
    await run('dateline.redo');
    ok(text().includes('left.!'), text());
    equal(labels(await outlineOfActive()).includes('Anna'), false);
  });

  it('undo of the menu reaches text only, and the journal goes along', async () => {
    await rename('Anna');
    await type('?');
    await rename('Hannah');
    await run('undo');
    equal(text(), story);
    await called('Hannah');
    await run('dateline.undo');
    await called('Anna');
    await run('dateline.undo');
    await called('Ana Ruiz');
  });

  it('undo and redo of annotations alone leave the text as it is', async () => {
    await rename('Anna');
    await type('?');
    await run('dateline.undoAnnotation');
    await called('Ana Ruiz');
    ok(text().includes('left.?'), text());
    await run('dateline.redoAnnotation');
    await called('Anna');
  });

  it('redo brings an annotation back to where its words stand now', async () => {
    await rename('Anna');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'First of all: '));
    await run('dateline.undoAnnotation');
    await called('Ana Ruiz');
    await run('dateline.redoAnnotation');
    await called('Anna');
    const { annotated } = await api();
    const view = annotated.of(editor.document)?.views.find(({ ranges }) => ranges.length > 0);
    equal(
      view &&
        text().slice(
          editor.document.offsetAt(asPosition(view.ranges[0].start)),
          editor.document.offsetAt(asPosition(view.ranges[0].end)),
        ),
      'Ana Ruiz',
    );
  });

  it('undo and redo are one history, whatever is done, with up to three keys pressed at once', async () => {
    const states = [{ text: story, name: 'Ana Ruiz' }];
    let now = 0;
    const random = randomNumbers(7);
    for (let step = 0; step < 40; step++) {
      const act = random(5);
      if (act < 2) {
        const { text: before, name } = states[now];
        const next = act === 0 ? { text: `${before}${step}`, name } : { text: before, name: `Name ${step}` };
        if (act === 0) await editor.edit((edit) => edit.insert(editor.document.positionAt(before.length), `${step}`));
        else await rename(next.name);
        states.splice(++now, states.length, next);
      } else {
        const command = act === 2 ? 'dateline.redo' : 'dateline.undo';
        const presses = 1 + random(3);
        await Promise.all(Array.from({ length: presses }, () => run(command)));
        now = act === 2 ? Math.min(states.length - 1, now + presses) : Math.max(0, now - presses);
      }
      equal(text(), states[now].text, `text after step ${step}`);
    }
    await called(states[now].name);
    for (let i = 0; i <= now; i++) await run('dateline.undo');
    await called('Ana Ruiz');
    equal(text(), story);
  });

  it('undo in an article without annotations is the editor’s', async () => {
    putCursor(editor, 'PARIS');
    await type('x');
    await run('dateline.undo');
    equal(text(), story);
    await run('dateline.redo');
    ok(text().startsWith('x'), text());
  });
});

const asPosition = ({ line, character }: { line: number; character: number }) => new vscode.Position(line, character);

/** Whole numbers below a limit, the same each time: Park and Miller's generator. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => (state = (state * 48_271) % 2_147_483_647) % limit;
}
