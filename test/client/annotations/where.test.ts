import assert from 'node:assert/strict';
import { layersOf } from '../../../src/client/annotations/layers';
import { nextView, pieceAt, viewsAt } from '../../../src/client/annotations/where';
import { viewOf } from './views';

const at = (character: number, line = 0) => ({ line, character });
const ids = (views: readonly { readonly id: string }[]) => views.map(({ id }) => id);

describe('annotations by place', () => {
  const outer = viewOf('outer', [[0, 30]]);
  const inner = viewOf('inner', [[10, 20]]);
  const pieces = viewOf('pieces', [
    [5, 8],
    [1, 0, 4],
  ]);
  const views = [outer, pieces, inner, viewOf('lost'), viewOf('later', [[2, 0, 3]])];

  it('are found at a caret, the innermost first, ends included', () => {
    assert.deepEqual(ids(viewsAt(views, at(15))), ['inner', 'outer']);
    assert.deepEqual(ids(viewsAt(views, at(20))), ['inner', 'outer']);
    assert.deepEqual(ids(viewsAt(views, at(2, 1))), ['pieces']);
    assert.deepEqual(ids(viewsAt(views, at(31))), []);
    assert.equal(pieceAt(pieces, at(2, 1)), 1);
    assert.equal(pieceAt(pieces, at(9)), -1);
  });

  it('follow one another round the end', () => {
    assert.equal(nextView(views, at(0), 'next')?.id, 'pieces');
    assert.equal(nextView(views, at(5), 'next')?.id, 'inner');
    assert.equal(nextView(views, at(0, 5), 'next')?.id, 'outer');
    assert.equal(nextView(views, at(10), 'previous')?.id, 'pieces');
    assert.equal(nextView(views, at(0), 'previous')?.id, 'later');
    assert.equal(nextView([viewOf('lost')], at(0), 'next'), null);
  });
});

describe('layers of labels', () => {
  const layers = (...views: Parameters<typeof layersOf>[0]) => [...layersOf(views)].sort().map(([, layer]) => layer);

  it('set nested and overlapping labels apart', () => {
    assert.deepEqual(layers(viewOf('a', [[0, 10]]), viewOf('b', [[2, 4]])), [0, 1]);
    assert.deepEqual(layers(viewOf('a', [[0, 10]]), viewOf('b', [[5, 14]]), viewOf('c', [[12, 20]])), [0, 1, 0]);
  });
  it('are used again where they are free', () => {
    assert.deepEqual(layers(viewOf('a', [[0, 4]]), viewOf('b', [[4, 9]]), viewOf('c', [[1, 0, 3]])), [0, 0, 0]);
  });
  it('count the way between the pieces of a label', () => {
    assert.deepEqual(
      layers(
        viewOf('a', [
          [0, 2],
          [8, 10],
        ]),
        viewOf('b', [[4, 6]]),
      ),
      [0, 1],
    );
  });
  it('end with the last', () => {
    assert.deepEqual(layers(...['a', 'b', 'c', 'd', 'e'].map((id, i) => viewOf(id, [[i, 20 - i]]))), [0, 1, 2, 2, 2]);
  });
});
