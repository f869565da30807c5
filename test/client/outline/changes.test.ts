import { deepStrictEqual, strictEqual } from 'node:assert';
import type { Outline } from '../../../src/protocol';
import { changedNodes } from '../../../src/client/outline/changes';
import { buildTree, emptyTree } from '../../../src/client/outline/tree';
import { item, outline } from './outlines';

const tree = (o: Outline) => buildTree(o, { sortBy: 'position', filter: '' });
const changed = (a: Outline, b: Outline) => changedNodes(tree(a), tree(b));
const at = '@file:///a.article';

describe('outline changes', () => {
  const before = outline(1, {
    people: [item('e1', 'Ana', [0, 20]), item('e2', 'Ben', [40])],
    places: [item('p1', 'Oslo', [60])],
  });

  it('none where only places in the text moved', () => {
    const after = outline(2, {
      people: [item('e1', 'Ana', [1, 21]), item('e2', 'Ben', [41])],
      places: [item('p1', 'Oslo', [61])],
    });
    deepStrictEqual(changed(before, after), []);
  });

  it('one item where its count or words changed', () => {
    const after = outline(2, {
      people: [item('e1', 'Ana', [0, 20, 30]), item('e2', 'Ben', [40])],
      places: [item('p1', 'Oslo', [60], { detail: 'Norway' })],
    });
    deepStrictEqual(changed(before, after), [`people/e1${at}`, `places/p1${at}`]);
  });

  it('one group where an item came or went', () => {
    const after = outline(2, { people: [item('e1', 'Ana', [0, 20])], places: [item('p1', 'Oslo', [60])] });
    deepStrictEqual(changed(before, after), ['people']);
  });

  it('one item in the fold, or the group where an item comes out of it', () => {
    const of = (version: number, labels: readonly string[]) =>
      outline(version, { events: labels.map((label) => item(label, label, [0])) }, 'file:///a.article', 2);
    const before = of(1, ['Siege', 'Attack', 'Talks', 'Arrest']);
    const talks = before.groups[0].items[2];
    const longer = { ...before.groups[0].items[2], label: 'Talks: Ana' };
    const renamed = outline(
      2,
      { events: before.groups[0].items.map((one) => (one === talks ? longer : one)) },
      'file:///a.article',
      2,
    );
    deepStrictEqual(changed(before, renamed), [`events/Talks${at}`]);
    deepStrictEqual(changed(before, of(2, ['Siege', 'Attack', 'Arrest', 'Talks'])), [`events/more${at}`]);
    deepStrictEqual(changed(before, of(2, ['Siege', 'Talks', 'Attack', 'Arrest'])), ['events']);
  });

  it('the root where a group came or went, or the article is another', () => {
    deepStrictEqual(changed(before, outline(2, { people: before.groups[0].items })), [null]);
    deepStrictEqual(
      changed(
        before,
        outline(1, { people: before.groups[0].items, places: before.groups[1].items }, 'file:///b.article'),
      ),
      [null],
    );
    deepStrictEqual(changedNodes(emptyTree, tree(before)), [null]);
  });

  it('typing a name letter by letter refreshes one node a keystroke at most', () => {
    let refreshed = 0;
    let last = before;
    for (let typed = 1; typed <= 50; typed++) {
      const people = before.groups[0].items.map((i) =>
        item(
          i.id,
          i.label,
          i.mentions.map((m) => m.range.start.character + typed),
        ),
      );
      const now = outline(1 + typed, {
        people: typed < 25 ? people : [...people, item('e3', `Cy${'r'.repeat(typed - 24)}`, [90 + typed])],
        places: before.groups[1].items,
      });
      const ids = changed(last, now);
      strictEqual(ids.length <= 1, true);
      refreshed += ids.length;
      last = now;
    }
    strictEqual(refreshed, 26);
  });
});
