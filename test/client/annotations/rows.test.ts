import assert from 'node:assert/strict';
import { rowsOf, signatureOf, toCheck, type Row } from '../../../src/client/annotations/tree/rows';
import { viewOf } from './views';

const uri = 'file:///a.txt';

/** "head label count(child, …)", what a person sees of it. */
function drawn(row: Row): string {
  const name =
    row.kind === 'head' ? row.head : row.kind === 'label' ? row.label : row.kind === 'view' ? row.id : row.note.text;
  const children = 'children' in row ? row.children : [];
  return children.length > 0 ? `${name}(${children.map(drawn).join(' ')})` : name;
}

describe('rows of the annotation tree', () => {
  const note = { id: 'n', author: null, text: 'Why?' };
  const views = [
    viewOf('a', [[0, 3]]),
    viewOf('b', [[5, 7]], { label: 'even' }),
    viewOf('c', [[9, 10]]),
    viewOf('unsure', [[11, 12]], { state: 'unsure' }),
    viewOf('lost', [], { state: 'orphan' }),
    viewOf('gone', [], { state: 'suspended' }),
    viewOf('who', [[0, 3]], { kind: 'correction' }),
    viewOf('thread', [[0, 3]], { kind: 'comments', notes: [note, { ...note, id: 'm', text: 'So' }], resolved: false }),
    viewOf('link', [], { kind: 'relation', label: 'answers', from: 'a', to: 'b' }),
    viewOf('tone', [], { onDocument: true }),
    viewOf('alien', [], { kind: 'foreign', onDocument: true }),
  ];
  const rows = rowsOf({ uri, views });

  it('say first what is to be checked, then all by kind', () => {
    assert.deepEqual(rows.map(drawn), [
      'check(unsure lost)',
      'corrections(who)',
      'labels(odd(a c unsure gone) even(b))',
      'notes(thread(Why? So))',
      'relations(answers(link))',
      'document(tone alien)',
    ]);
    assert.deepEqual(
      rows.map(({ count }) => count),
      [2, 1, 5, 1, 1, 2],
    );
    assert.equal(toCheck(views), 2);
  });

  it('have keys of their own, and know their parents', () => {
    const all: Row[] = [];
    const visit = (row: Row): void => {
      all.push(row);
      for (const child of 'children' in row ? row.children : []) {
        assert.equal(child.parent, row);
        visit(child);
      }
    };
    rows.forEach(visit);
    assert.equal(new Set(all.map(({ key }) => key)).size, all.length);
  });

  it('are none where nothing is annotated', () => assert.deepEqual(rowsOf({ uri, views: [] }), []));

  it('change when what they show changes', () => {
    const moved = views.map((view) => ({
      ...view,
      ranges: view.ranges.map(({ start, end }) => ({ start: { ...start, character: start.character + 1 }, end })),
    }));
    assert.equal(signatureOf({ uri, views: moved }), signatureOf({ uri, views }), 'a column is not shown');
    assert.notEqual(signatureOf({ uri, views: views.slice(1) }), signatureOf({ uri, views }));
  });
});
