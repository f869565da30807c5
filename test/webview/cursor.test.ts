import assert from 'node:assert/strict';
import { indexAt } from '../../src/webview/cursor';

const at = (line: number, character: number) => ({
  start: { line, character },
  end: { line, character: character + 3 },
});
const items = [{ ranges: [at(0, 5), at(4, 0)] }, { ranges: [at(0, 9)] }, { ranges: [at(2, 0)] }];
const found = (line: number, character: number) => indexAt(items, { line, character });

describe('what a cursor belongs to', () => {
  it('is nothing before the first mention', () => assert.equal(found(0, 4), -1));
  it('is the mention it stands on', () => assert.deepEqual([found(0, 5), found(0, 10), found(2, 0)], [0, 1, 2]));
  it('is the mention before it', () => assert.equal(found(3, 8), 2));
  it('is a later mention of an earlier item', () => assert.equal(found(9, 0), 0));
});
