import * as vscode from 'vscode';
import { equal, ok } from './check';
import { closeAll, itemNamed, labels, outlineOfActive, pause, putCursor, selected, untitled } from './client';
import { show, until } from './support';

const strike = '001_harbour_strike.txt';
const ceasefire = '002_border_ceasefire.txt';
const run = vscode.commands.executeCommand;

describe('Outline', () => {
  afterEach(closeAll);

  it('lists what the article speaks of, and lets go of it with the editor', async () => {
    await show(strike);
    const outline = await outlineOfActive();
    ok(
      outline.provider.tree.roots.includes('people') && outline.provider.tree.roots.includes('places'),
      'people and places',
    );
    ok(labels(outline).includes('Marisol Otero'), labels(outline).join(', '));
    await closeAll();
    await until('an empty tree', () => outline.provider.tree.roots.length === 0);
  });

  it('gives every node an item with a label and a parent that has it', async () => {
    await show(strike);
    const { provider } = await outlineOfActive();
    let seen = 0;
    const visit = async (id: string | undefined): Promise<void> => {
      for (const child of (await provider.getChildren(id)) ?? []) {
        const item = await provider.getTreeItem(child);
        equal(item.id, child);
        ok(item.label, `a label of ${child}`);
        ok(item.accessibilityInformation?.label, `what a screen reader says of ${child}`);
        equal(await provider.getParent?.(child), id);
        seen++;
        await visit(child);
      }
    };
    await visit(undefined);
    ok(seen > 20, `${seen} nodes`);
  });

  it('shows mentions in their sentence', async () => {
    await show(strike);
    const outline = await outlineOfActive();
    const [first] = (await outline.provider.getChildren(itemNamed(outline, 'Marisol Otero').id)) ?? [];
    const { label } = await outline.provider.getTreeItem(first);
    ok(typeof label === 'object' && label.label.includes('the union'), JSON.stringify(label));
  });

  it('reveals and selects what is opened, where it stands now', async () => {
    const { document } = await show(strike);
    const editor = await untitled(document.getText());
    const outline = await outlineOfActive();
    const { id } = itemNamed(outline, 'Marisol Otero');
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'A new line.\n\n'));
    await run('dateline.outline.openNode', id);
    equal(selected(), 'Marisol Otero');
  });

  it('refreshes few nodes while one types', async () => {
    const { document } = await show(strike);
    const editor = await untitled(document.getText());
    const outline = await outlineOfActive();
    await pause(600);
    const before = outline.provider.refreshed;
    const ids = [...outline.provider.tree.nodes.keys()];
    const end = editor.document.lineAt(8).range.end;
    const typed = ' and then it rained';
    for (let i = 0; i < typed.length; i++) {
      await editor.edit((edit) => edit.insert(end.translate(0, i), typed[i]));
      await pause(20);
    }
    await outlineOfActive();
    await pause(600);
    const refreshed = outline.provider.refreshed - before;
    // how many readings fall between the keys depends on the machine; each may move a pronoun between items: one a key at most
    ok(refreshed <= typed.length, `${refreshed} nodes refreshed over ${typed.length} keystrokes`);
    const kept = ids.filter((id) => outline.provider.tree.nodes.has(id)).length;
    ok(kept >= ids.length * 0.9, `${kept} of ${ids.length} nodes kept their id`);
  });

  it('follows the cursor while it is in sight, and leaves the focus where it is', async () => {
    await run('dateline.showOutline');
    const editor = await show(strike);
    const outline = await outlineOfActive();
    await until('the view', () => outline.view.visible);
    putCursor(editor, 'Marisol Otero');
    const { id } = itemNamed(outline, 'Marisol Otero');
    await until('the selection', () => outline.view.selection[0]?.startsWith(id) ?? false);
    await run('type', { text: 'x' }).then(undefined, () => undefined);
    ok(vscode.window.activeTextEditor?.document === editor.document, 'the article is active');
    await run('undo');
  });

  it('does not open itself', async () => {
    await run('workbench.view.explorer');
    const editor = await show(strike);
    const outline = await outlineOfActive();
    await until('the view to be hidden', () => !outline.view.visible);
    putCursor(editor, 'Marisol Otero');
    await pause(400);
    equal(outline.view.visible, false);
  });

  it('does not follow where the setting is off', async () => {
    await run('dateline.showOutline');
    const editor = await show(strike);
    const outline = await outlineOfActive();
    putCursor(editor, 'Marisol Otero');
    await until('a selection', () => outline.view.selection.length > 0);
    await run('dateline.outline.stopFollowingCursor');
    try {
      const before = await until('the selection', () => outline.view.selection[0]); // lost for a moment while the tree is built
      putCursor(editor, 'Bogotá');
      await pause(400);
      equal(outline.view.selection[0], before);
    } finally {
      await run('dateline.outline.followCursor');
    }
  });

  it('filters, says so, and comes back', async () => {
    await show(strike);
    const outline = await outlineOfActive();
    const all = labels(outline).length;
    outline.setFilter('otero');
    ok(labels(outline).length > 0 && labels(outline).length < all, labels(outline).join(', '));
    ok(outline.view.message?.includes('otero'), String(outline.view.message));
    await run('dateline.outline.clearFilter');
    equal(labels(outline).length, all);
    equal(outline.view.message, undefined);
  });

  it('sorts by name and by position', async () => {
    await show(strike);
    const outline = await outlineOfActive();
    const people = () => {
      const group = outline.provider.tree.nodes.get('people');
      return group?.kind === 'group' ? [...group.children] : [];
    };
    const byPosition = people();
    await run('dateline.outline.sortByName');
    try {
      await until('another order', () => people().join() !== byPosition.join());
    } finally {
      await run('dateline.outline.sortByPosition');
    }
    await until('the order before', () => people().join() === byPosition.join());
  });

  it('goes with the article that is in sight', async () => {
    await show(strike);
    await outlineOfActive();
    await show(ceasefire);
    const outline = await outlineOfActive();
    ok(!labels(outline).includes('Marisol Otero'), 'the other article');
    await show(strike);
    ok(labels(await outlineOfActive()).includes('Marisol Otero'), 'the first article');
  });

  it('keeps open what is open, from one article to another and back', async () => {
    await run('dateline.showOutline');
    await show(strike);
    const outline = await outlineOfActive();
    const { id } = itemNamed(outline, 'Marisol Otero');
    await until('the view', () => outline.view.visible);
    await until('the item to open', async () => {
      await outline.view.reveal(id, { expand: true, select: true });
      await pause(100);
      return outline.isOpen(id);
    });
    await show(ceasefire);
    await outlineOfActive();
    await show(strike);
    await outlineOfActive();
    equal((await outline.provider.getTreeItem(id)).collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
  });

  it('takes an item for open whose children VS Code asks for: it tells of no opening while it refreshes the tree', async () => {
    const { document } = await show(strike);
    await untitled(document.getText());
    const outline = await outlineOfActive();
    const { id } = itemNamed(outline, 'Íñigo Larrea');
    equal(outline.isOpen(id), false);
    await outline.provider.getChildren(id);
    equal(outline.isOpen(id), true);
  });

  it('copies as Markdown', async () => {
    await show(strike);
    await outlineOfActive();
    await run('dateline.outline.copyMarkdown');
    const copied = await vscode.env.clipboard.readText();
    ok(copied.startsWith('## People (') && copied.includes('- Marisol Otero ('), copied.slice(0, 200));
  });
});
