import { deepStrictEqual } from 'node:assert';
import { outlineParts } from '../../../src/client/outline/outlineParts';
import { buildTree, type Tree } from '../../../src/client/outline/tree';
import { item, outline } from './outlines';

const treeOf = (filter: string): Tree =>
  buildTree(
    outline(1, {
      people: [item('e1', 'Ana', [10, 20]), item('e2', 'Herman', [30])],
      quotations: [item('q1', 'Ana', [30])],
    }),
    { sortBy: 'position', filter },
  );
const tree = treeOf('');

describe('parts of the outline to copy', () => {
  it('are all groups with their items as shown', () =>
    deepStrictEqual(outlineParts(tree), [
      { kind: 'people', items: ['e1', 'e2'], head: true },
      { kind: 'quotations', items: ['q1'], head: true },
    ]));

  it('leave out what the filter hides', () =>
    deepStrictEqual(outlineParts(treeOf('man')), [{ kind: 'people', items: ['e2'], head: true }]));

  it('are one group', () =>
    deepStrictEqual(outlineParts(tree, 'people'), [{ kind: 'people', items: ['e1', 'e2'], head: true }]));

  it('are one item without the name of its group', () => {
    const id = [...tree.nodes.values()].find((node) => node.kind === 'item' && node.item.id === 'q1')?.id;
    deepStrictEqual(outlineParts(tree, id), [{ kind: 'quotations', items: ['q1'], head: false }]);
  });

  it('are what is folded, too, with its group or alone', () => {
    const events = ['a', 'b', 'c'].map((id) => item(id, id, [0]));
    const folded = buildTree(outline(1, { events }, 'file:///a.article', 1), { sortBy: 'position', filter: '' });
    deepStrictEqual(outlineParts(folded), [{ kind: 'events', items: ['a', 'b', 'c'], head: true }]);
    const more = [...folded.nodes.values()].find(({ kind }) => kind === 'more')?.id;
    deepStrictEqual(outlineParts(folded, more), [{ kind: 'events', items: ['b', 'c'], head: false }]);
  });

  it('are none for what is gone', () => deepStrictEqual(outlineParts(tree, 'gone'), []));
});
