import assert from 'node:assert';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../../../src/server/annotations/files/diskFiles';
import { ownProcess } from '../../../../src/server/annotations/journal/owner';
import { Changed, createFiles, WriteError } from '../../../../src/server/annotations/files/files';

describe('files on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
  const path = (...names: string[]) => join(folder, ...names);
  const uri = (...names: string[]) => pathToFileURL(path(...names)).toString();
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are written whole, with nothing left beside them, and read again', async () => {
    const files = diskFiles();
    assert.strictEqual(await files.read(uri('a b.txt.anno.json')), null);
    await files.write(uri('a b.txt.anno.json'), 'ä\n', null);
    await files.write(uri('a b.txt.anno.json'), '“ö”\n', 'ä\n');
    assert.strictEqual(await files.read(uri('a b.txt.anno.json')), '“ö”\n');
    assert.deepStrictEqual(readdirSync(folder), ['a b.txt.anno.json']);
    await files.write(uri('a b.txt.anno.json'), null, '“ö”\n');
    await files.write(uri('a b.txt.anno.json'), null, null);
    assert.deepStrictEqual(readdirSync(folder), []);
  });

  it('are not written over what somebody else has written', async () => {
    const files = diskFiles();
    await files.write(uri('w.anno.json'), 'mine', null);
    writeFileSync(path('w.anno.json'), 'theirs');
    await assert.rejects(files.write(uri('w.anno.json'), 'mine again', 'mine'), Changed);
    await assert.rejects(files.write(uri('w.anno.json'), null, 'mine'), Changed);
    assert.strictEqual(readFileSync(path('w.anno.json'), 'utf8'), 'theirs');
    assert.deepStrictEqual(readdirSync(folder), ['w.anno.json']);
    rmSync(path('w.anno.json'));
  });

  it('get their folder made, and keep their mode', async () => {
    const files = diskFiles();
    await files.write(uri('.dateline', 'labels.json'), '{}', null);
    chmodSync(path('.dateline', 'labels.json'), 0o640);
    await files.write(uri('.dateline', 'labels.json'), '{ }', '{}');
    assert.strictEqual(
      statSync(path('.dateline', 'labels.json')).mode & 0o777,
      process.platform === 'win32' ? 0o666 : 0o640,
    );
    rmSync(path('.dateline'), { recursive: true });
  });

  it('do not bring back a folder of articles that is gone', async () => {
    await assert.rejects(
      diskFiles().write(uri('gone', 'a.anno.json'), 'x', null),
      (error: WriteError) => !error.readOnly,
    );
    await assert.rejects(diskFiles().write(uri('gone', '.dateline', 'labels.json'), 'x', null), WriteError);
    assert.deepStrictEqual(readdirSync(folder), []);
  });

  it('have a hard link parted: the other name keeps the old text', async () => {
    writeFileSync(path('h.anno.json'), 'old');
    linkSync(path('h.anno.json'), path('other'));
    await diskFiles().write(uri('h.anno.json'), 'new', 'old');
    assert.strictEqual(readFileSync(path('other'), 'utf8'), 'old');
    assert.strictEqual(readFileSync(path('h.anno.json'), 'utf8'), 'new');
    for (const name of readdirSync(folder)) rmSync(path(name));
  });

  it('are not written while another process holds their lock, and a lock that was left is broken', async () => {
    const lock = path('.l.anno.json.lock');
    writeFileSync(lock, JSON.stringify({ ...ownProcess(), token: 'other' }));
    let isDone = false;
    const write = diskFiles()
      .write(uri('l.anno.json'), 'x', null)
      .then(() => (isDone = true));
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    assert.strictEqual(isDone, false);
    writeFileSync(lock, JSON.stringify({ ...ownProcess(), pid: 2 ** 22 + 1, token: 'gone' }));
    await write;
    assert.deepStrictEqual(readdirSync(folder), ['l.anno.json']);
    rmSync(path('l.anno.json'));
  });

  it('are written by many at once, none over another', async () => {
    const at = uri('m.anno.json');
    const add = async (name: string) => {
      const files = diskFiles();
      for (;;) {
        const before = await files.read(at);
        try {
          return await files.write(at, `${before ?? ''}${name}`, before);
        } catch (error) {
          if (!(error instanceof Changed)) throw error;
        }
      }
    };
    await Promise.all([...'abcdefghij'].map(add));
    assert.strictEqual([...readFileSync(path('m.anno.json'), 'utf8')].sort().join(''), 'abcdefghij');
    rmSync(path('m.anno.json'));
  });

  it('are not written where they are read-only, and it is said so', async () => {
    writeFileSync(path('r.anno.json'), 'mine', { mode: 0o444 });
    await assert.rejects(diskFiles().write(uri('r.anno.json'), 'yours', 'mine'), (error: WriteError) => error.readOnly);
    assert.strictEqual(readFileSync(path('r.anno.json'), 'utf8'), 'mine');
    await assert.rejects(
      diskFiles().write(uri('r.anno.json', 'x.anno.json'), 'x', null),
      (error: WriteError) => !error.readOnly,
    );
    assert.deepStrictEqual(readdirSync(folder), ['r.anno.json']);
    rmSync(path('r.anno.json'), { force: true });
  });

  it('are followed where they are links', async function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(path('there.anno.json'), 'old');
    symlinkSync('there.anno.json', path('link.anno.json'));
    await diskFiles().write(uri('link.anno.json'), 'new', 'old');
    assert.strictEqual(readFileSync(path('there.anno.json'), 'utf8'), 'new');
    assert.deepStrictEqual(readdirSync(folder).sort(), ['link.anno.json', 'there.anno.json']);
    for (const name of readdirSync(folder)) rmSync(path(name));
  });

  it('are rid of what a killed process left, not of what another one is writing', async () => {
    const [left, fresh, other] = ['.a.anno.json.7-1.tmp', '.a.anno.json.8-1.tmp', '.a.anno.json.x.tmp'];
    for (const name of [left, fresh, other]) writeFileSync(path(name), '');
    utimesSync(path(left), 1, 1);
    utimesSync(path(other), 1, 1);
    await diskFiles().write(uri('a.anno.json'), 'x', null);
    assert.deepStrictEqual(readdirSync(folder).sort(), [fresh, other, 'a.anno.json'].sort());
    for (const name of readdirSync(folder)) rmSync(path(name));
  });

  it('are not read where they are no text', async () => {
    writeFileSync(path('b.anno.json'), Buffer.from([0x7b, 0xff, 0x7d]));
    await assert.rejects(diskFiles().read(uri('b.anno.json')), /UTF-8/);
    mkdirSync(path('c.anno.json'));
    await assert.rejects(diskFiles().read(uri('c.anno.json')), /not a file/);
  });

  it('are ours, or are refused', async () => {
    const files = createFiles(diskFiles(), diskFiles());
    writeFileSync(path('story.txt'), 'text');
    await assert.rejects(files.read(uri('story.txt')), /not a file of Dateline/);
    await assert.rejects(files.write(uri('.dateline', 'other.json'), 'x', null), /not a file of Dateline/);
    assert.strictEqual(await files.read(uri('story.txt.anno.json')), null);
  });
});
