import assert from 'node:assert';
import { failureOf, failureText } from '../../scripts/failure';
import { readFailure, readResults, writeFailure, writeResults } from '../vscode/results';

const hook = { titlePath: () => ['Corrections', '"before each" hook for "change a type"'] };

describe('a failure at the end of a log', () => {
  it('names scenario, suite and test, the first lines of the error, and how things stood', () => {
    const failure = failureOf(hook, Object.assign(new Error('1\n\n2\n3\n4\n5\n6\n7\n8\n9'), { stack: '' }), [
      'outline of nothing',
    ]);
    assert.equal(
      failureText('Node extension host', failure),
      [
        '  Node extension host › Corrections › "before each" hook for "change a type"',
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((line) => `      ${line}`),
        '      outline of nothing',
        '',
      ].join('\n'),
    );
  });

  it('says where it was thrown, in our own files', () => {
    const stack =
      'Error: no\n    at f (/x/node_modules/m.js:1:1)\n    at g (node:events:1:1)\n    at h (/x/test/a.test.ts:3:5)';
    assert.deepStrictEqual(failureOf(hook, Object.assign(new Error('no'), { stack })).error, [
      'no',
      'at h (/x/test/a.test.ts:3:5)',
    ]);
    assert.deepStrictEqual(failureOf(hook, 'thrown').error, ['thrown']);
  });

  it('comes through a line of a console, whatever is in it', () => {
    const failure = failureOf(hook, 'last: {"views":[{"label":"}"}]}', ['x'.repeat(10_000)]);
    assert.ok(failure.state[0].length < 500);
    assert.deepStrictEqual(readFailure(`12:00 ${writeFailure(failure)} (file.js:3)`), failure);
    const results = { passed: 1, failed: 2, pending: 3 };
    assert.deepStrictEqual(readResults(writeResults(results)), results);
    assert.deepStrictEqual(
      [readFailure(writeResults(results)), readResults(writeFailure(failure))],
      [undefined, undefined],
    );
  });
});
