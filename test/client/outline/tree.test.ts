import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { buildTree, mentionAt, type SortBy, type Tree } from '../../../src/client/outline/tree';
import { item, outline } from './outlines';

const article = outline(1, {
  people: [
    item('e1', 'Zora Ahn', [2, 40]),
    item('e2', 'Ángel Bo', [10, 20, 30], { detail: 'mayor' }),
    item('e3', 'Carl Cy', [60]),
  ],
  dates: [item('t1', '2 June', [50]), item('t2', '12 May', [70])],
});

const tree = (sortBy: SortBy = 'position', filter = '') => buildTree(article, { sortBy, filter });
const labels = (t: Tree, root: string) => {
  const group = t.nodes.get(root);
  return group?.kind === 'group'
    ? group.children.map((id) => (t.nodes.get(id) as { item: { label: string } }).item.label)
    : [];
};

describe('outline tree', () => {
  it('sorts by position, count or name; days stay in order', () => {
    deepStrictEqual(labels(tree(), 'people'), ['Zora Ahn', 'Ángel Bo', 'Carl Cy']);
    deepStrictEqual(labels(tree('count'), 'people'), ['Ángel Bo', 'Zora Ahn', 'Carl Cy']);
    deepStrictEqual(labels(tree('name'), 'people'), ['Ángel Bo', 'Carl Cy', 'Zora Ahn']);
    deepStrictEqual(labels(tree('name'), 'dates'), ['2 June', '12 May']);
  });

  it('puts what has no name last', () => {
    const places = [item('e1', 'a river', [2, 40], { named: false }), item('e2', 'Bern', [10])];
    for (const sortBy of ['position', 'count', 'name'] as const) {
      deepStrictEqual(labels(buildTree(outline(1, { places }), { sortBy, filter: '' }), 'places'), ['Bern', 'a river']);
    }
  });

  it('filters by label and detail, case and accents aside, in groups of their own', () => {
    deepStrictEqual(tree('position', 'ANGEL').roots, ['filtered/people']);
    deepStrictEqual(labels(tree('position', 'mayor'), 'filtered/people'), ['Ángel Bo']);
    deepStrictEqual(tree('position', 'nobody').roots, []);
  });

  it('folds what carries least, sorted for itself, and nothing while one filters', () => {
    const events = ['Siege', 'Attack', 'Talks', 'Arrest'].map((label, i) => item(`v${i}`, label, [i * 10]));
    const build = (sortBy: SortBy, filter = '') =>
      buildTree(outline(1, { events }, 'file:///a.article', 2), { sortBy, filter });
    const rows = (t: Tree, id: string): unknown[] => {
      const node = t.nodes.get(id);
      if (node?.kind === 'item') return [node.item.label];
      const below = node && node.kind !== 'mention' ? node.children.flatMap((child) => rows(t, child)) : [];
      return node?.kind === 'more' ? [below] : below;
    };
    deepStrictEqual(rows(build('position'), 'events'), ['Siege', 'Attack', ['Talks', 'Arrest']]);
    deepStrictEqual(rows(build('name'), 'events'), ['Attack', 'Siege', ['Arrest', 'Talks']]);
    deepStrictEqual(rows(build('position', 'a'), 'filtered/events'), ['Attack', 'Talks', 'Arrest']);
    const { nodes } = build('position');
    const talks = [...nodes.values()].find((node) => node.kind === 'item' && node.item.label === 'Talks');
    ok(talks?.kind === 'item' && talks.id === 'events/v2@file:///a.article', 'an id that does not tell of the fold');
    deepStrictEqual(nodes.get(talks.parent)?.kind, 'more');
    strictEqual(mentionAt(build('position'), 0, 21)?.item.label, 'Talks');
  });

  it('every node but a root has its parent, and is among the children of it', () => {
    const { nodes, roots } = tree();
    for (const [id, node] of nodes) {
      strictEqual(node.id, id);
      if (node.kind === 'group') ok(roots.includes(id));
      else {
        const parent = nodes.get(node.parent);
        ok(parent && parent.kind !== 'mention' && parent.children.includes(id));
      }
    }
  });

  it('keeps ids from one version to the next; groups from one article to the next', () => {
    const ids = (t: Tree) => [...t.nodes.keys()];
    deepStrictEqual(ids(buildTree({ ...article, version: 2 }, { sortBy: 'position', filter: '' })), ids(tree()));
    const other = buildTree({ ...article, uri: 'file:///b.article' }, { sortBy: 'position', filter: '' });
    deepStrictEqual(other.roots, tree().roots);
    deepStrictEqual(
      ids(other).filter((id) => ids(tree()).includes(id)),
      tree().roots,
    );
  });

  it('finds the innermost mention at a position', () => {
    const nested = outline(1, {
      people: [item('e1', 'Ana', [10])],
      quotations: [
        item('q1', 'Ana', [0], {
          mentions: [{ id: 'q', range: { start: { line: 0, character: 0 }, end: { line: 2, character: 4 } } }],
        }),
      ],
    });
    const t = buildTree(nested, { sortBy: 'position', filter: '' });
    strictEqual(mentionAt(t, 0, 12)?.groupKind, 'people');
    strictEqual(mentionAt(t, 1, 90)?.groupKind, 'quotations');
    strictEqual(mentionAt(t, 2, 5), null);
  });
});
