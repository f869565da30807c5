import { deepStrictEqual, equal } from 'node:assert';
import fc from 'fast-check';
import { readArguments } from '../../../src/client/corrections/arguments';

const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };

describe('arguments of corrections', () => {
  it('are taken as they are where they make sense', () => {
    const all = {
      uri: 'file:///a',
      version: 3,
      range,
      type: 'place',
      scope: 'always',
      always: true,
      extent: 'widerLeft',
      name: 'A',
      value: 'P1D',
      with: range,
      speaker: null,
      to: range,
    };
    deepStrictEqual(readArguments(all), all);
    deepStrictEqual(readArguments({ range }), { range });
  });

  it('are left out where they do not', () => {
    const wrong = {
      uri: 1,
      version: -1,
      range,
      type: 'dog',
      scope: 'there',
      always: 'yes',
      extent: 'up',
      name: '  ',
      value: {},
      with: { start: 1 },
      speaker: 'Ana',
      to: [],
    };
    deepStrictEqual(readArguments(wrong), { range });
  });

  it('are none without a place, or with one that is the wrong way round', () => {
    for (const value of [
      undefined,
      null,
      'x',
      1,
      [],
      {},
      { range: null },
      { range: { start: range.end, end: range.start } },
    ]) {
      equal(readArguments(value), null);
    }
  });

  it('never throw', () =>
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readArguments(value);
        readArguments({ range: value });
        readArguments({ range, with: value, name: value, version: value });
      }),
    ));
});
