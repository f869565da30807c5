import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, says, path]) => ({ says, path }));

describe('pictures of the README', () => {
  it('are ours, are there, and say in words what they show', () => {
    assert.ok(pictures.length >= 4);
    for (const { says, path } of pictures) {
      assert.match(path, /^media\/screenshots\/[\w-]+\.(?:png|gif)$/);
      assert.ok(existsSync(join(root, path)), path);
      assert.ok(says.length > 15, path);
    }
  });

  it('begin with a moving one of at most 1.5 MB, after three lines', () => {
    const [{ path }] = pictures;
    assert.match(path, /\.gif$/);
    assert.ok(statSync(join(root, path)).size <= 1.5 * 1024 * 1024);
    const [, opening] = /^# Dateline\n\n([^]*?)\n\n!\[/.exec(readme) ?? [];
    assert.equal(opening?.split('\n').length, 3);
  });
});
