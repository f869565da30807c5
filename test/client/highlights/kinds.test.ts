import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  choiceOf,
  hiddenTypes,
  highlightKinds,
  presetOf,
  presets,
  shownKinds,
} from '../../../src/client/highlights/kinds';

const someKinds = fc.subarray([...highlightKinds]);

describe('what is highlighted', () => {
  it('is all at first', () => assert.deepEqual(shownKinds({ preset: 'all', hidden: [] }), [...highlightKinds]));
  it('is names and quotations in the calm preset', () =>
    assert.deepEqual(shownKinds({ preset: 'calm', hidden: [] }), [
      'person',
      'place',
      'organization',
      'group',
      'quotation',
    ]));
  it('leaves out of a preset what is hidden', () =>
    assert.deepEqual(shownKinds({ preset: 'calm', hidden: ['group', 'time'] }), [
      'person',
      'place',
      'organization',
      'quotation',
    ]));
  it('is known again from the settings that were made of it', () =>
    fc.assert(fc.property(someKinds, (kinds) => assert.deepEqual(shownKinds(choiceOf(kinds)), kinds))));
  it('is a preset where it is just that', () => {
    assert.deepEqual(choiceOf([...presets.calm]), { preset: 'calm', hidden: [] });
    assert.equal(presetOf([...presets.calm, 'time']), null);
  });
  it('leaves the rest to the server to hide', () =>
    assert.deepEqual(hiddenTypes([...highlightKinds].filter((kind) => kind !== 'time')), ['time']));
});
