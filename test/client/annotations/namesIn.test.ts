import assert from 'node:assert/strict';
import { namesIn } from '../../../src/client/annotations/labels/namesIn';
import { rangeOf, viewOf } from './views';

const line = rangeOf([0, 100]);
const named = (name: string, ...places: [number, number][]) => viewOf(name, places, { label: name });
const shown = (...views: ReturnType<typeof named>[]) =>
  namesIn(views, line).map(({ name, at }) => `${name} ${at.line}:${at.character}`);

describe('names of labels on the text', () => {
  it('stand behind their words', () => assert.deepEqual(shown(named('Threat', [3, 9])), ['Threat 0:9']));
  it('stand once behind a label in pieces', () =>
    assert.deepEqual(shown(named('Threat', [3, 9], [20, 30])), ['Threat 0:30']));
  it('stand from the inner to the outer label where both end', () =>
    assert.deepEqual(shown(named('Outer', [0, 9]), named('Inner', [4, 9])), ['Inner 0:9', 'Outer 0:9']));
  it('stand in the order of the text', () =>
    assert.deepEqual(shown(named('Long', [0, 50]), named('Short', [4, 9])), ['Short 0:9', 'Long 0:50']));
  it('are those of labels alone', () =>
    assert.deepEqual(namesIn([viewOf('a', [[0, 4]], { kind: 'comments' }), viewOf('b', [])], line), []));
  it('are not looked for outside of what is shown', () =>
    assert.deepEqual(namesIn([viewOf('a', [[1, 0, 4]])], line), []));
});
