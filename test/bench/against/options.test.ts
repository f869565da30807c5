import assert from 'node:assert/strict';
import { parseOptions } from './options';

describe('bench --against, options', () => {
  it('takes a commit and times everything', () => {
    assert.deepEqual(parseOptions(['--against', 'main']), {
      against: 'main',
      measures: ['pipeline', 'articles', 'server'],
      limit: null,
    });
  });

  it('takes a limit, and what alone is to be timed', () => {
    assert.deepEqual(parseOptions(['--against=91ceb8d', '--only', 'server', '--only=pipeline', '--limit', '1.03']), {
      against: '91ceb8d',
      measures: ['pipeline', 'server'],
      limit: 1.03,
    });
  });

  for (const [args, message] of [
    [['--only', 'server'], /--against needs a commit/],
    [['--against'], /argument missing/],
    [['--against', 'main', '--only', 'speed'], /--only speed: it is one of pipeline, articles, server/],
    [['--against', 'main', '--limit', '3%'], /--limit 3%: it is a ratio/],
    [['--against', 'main', '--limit', '0'], /--limit 0: it is a ratio/],
    [['--against', 'main', '--often'], /--often/],
    [['--against', 'main', 'growth'], /growth/],
  ] as const) {
    it(`refuses ${args.join(' ')}`, () => assert.throws(() => parseOptions(args), message));
  }
});
