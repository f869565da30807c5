import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchor } from '../../src/annotations/anchoring/anchor';
import { describe as describePlace } from '../../src/annotations/anchoring/describe';
import { mergeSidecars } from '../../src/annotations/merge';
import type { Annotation } from '../../src/annotations/model';
import { readSidecar } from '../../src/annotations/sidecar/readSidecar';
import { writeSidecar } from '../../src/annotations/sidecar/writeSidecar';
import { label, uuid } from '../support/annotations';
import { buildCli, cli, run } from './build';

const article = Array.from(
  { length: 8 },
  (_, i) => `Paragraph ${i} tells of person${i} and of town${i}, and of what came after it.\n`,
).join('\n');
const sidecarName = 'story.txt.anno.json';

/** A label on the n-th paragraph's person. */
function mark(n: number, name: string, text = article): Annotation {
  const start = text.indexOf(`person${n}`);
  return {
    id: uuid(n),
    body: { kind: 'label', label: name },
    selectors: describePlace(text, [{ start, end: start + `person${n}`.length }]),
  };
}
const write = (annotations: readonly Annotation[]): string => writeSidecar(annotations, 'story.txt');
function read(text: string): readonly Annotation[] {
  const result = readSidecar(text);
  if ('error' in result) assert.fail(`line ${result.line}: ${result.error}\n${text}`);
  return result.annotations;
}

interface Version {
  readonly text?: string;
  readonly annotations: readonly Annotation[];
}

/** A repository with a branch for each side; `git merge`'s exit status and what is then in the folder. */
function mergeWithGit(
  base: Version | null,
  ours: Version,
  theirs: Version,
  driver: boolean,
): { status: number | null; text: string; sidecar: string; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-git-'));
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  };
  const commit = ({ text = article, annotations }: Version): void => {
    writeFileSync(join(folder, 'story.txt'), text);
    writeFileSync(join(folder, sidecarName), write(annotations));
    git('add', '.');
    git('commit', '-qm', 'version');
  };
  git('init', '-q', '-b', 'ours');
  if (driver) {
    writeFileSync(join(folder, '.gitattributes'), '*.anno.json merge=dateline\n');
    git('config', 'merge.dateline.driver', `"${process.execPath}" "${cli}" merge %O %A %B`);
  }
  writeFileSync(join(folder, 'readme'), '');
  git('add', '.');
  git('commit', '-qm', 'first');
  if (base) commit(base);
  git('checkout', '-qb', 'theirs');
  commit(theirs);
  git('checkout', '-q', 'ours');
  commit(ours);
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@b', 'merge', '--no-edit', 'theirs'],
    { cwd: folder, encoding: 'utf8' },
  );
  return {
    status,
    said: stderr,
    text: readFileSync(join(folder, 'story.txt'), 'utf8'),
    sidecar: readFileSync(join(folder, sidecarName), 'utf8'),
  };
}

describe('two people’s annotations under git', () => {
  before(buildCli);
  const base = [mark(1, 'a'), mark(3, 'a'), mark(5, 'a')];

  it('merge without conflict and without a driver when made in different places', () => {
    const ours = [mark(0, 'ours'), mark(1, 'changed by ours'), ...base.slice(1)];
    const theirs = [...base.slice(0, 1), mark(4, 'theirs'), mark(5, 'changed by theirs'), mark(7, 'theirs')];
    const { status, sidecar } = mergeWithGit(
      { annotations: base },
      { annotations: ours },
      { annotations: theirs },
      false,
    );
    assert.equal(status, 0);
    assert.deepEqual(read(sidecar), [ours[0], ours[1], ...theirs.slice(1)]);
  });

  it('merge likewise where both edited the text, and everything is found again', () => {
    const ourText = article.replace('Paragraph 0 tells', 'The first paragraph, which is longer now, tells');
    const theirText = article.replace(
      'what came after it.\n\nParagraph 7',
      'what went before.\n\nIn the end, paragraph 7',
    );
    const [ours, theirs] = [
      [mark(0, 'ours', ourText), ...base],
      [...base, mark(7, 'theirs', theirText)],
    ];
    const { status, text, sidecar } = mergeWithGit(
      { annotations: base },
      { text: ourText, annotations: ours },
      { text: theirText, annotations: theirs },
      false,
    );
    assert.equal(status, 0);
    const merged = read(sidecar);
    assert.deepEqual(merged, [ours[0], ...base, theirs[3]]);
    const places = anchor(text, merged);
    for (const {
      id,
      selectors: [{ exact }],
    } of merged) {
      const {
        state,
        spans: [span],
      } = places.get(id)!;
      assert.ok(state === 'kept' || state === 'moved', `${exact} is ${state}`);
      assert.equal(text.slice(span.start, span.end), exact);
    }
  });

  it('need the driver when made beside each other', () => {
    const [ours, theirs] = [
      [...base.slice(0, 1), mark(2, 'ours'), ...base.slice(1)],
      [...base.slice(0, 1), { ...mark(2, 'theirs'), id: uuid(99) }, ...base.slice(1)],
    ];
    assert.equal(mergeWithGit({ annotations: base }, { annotations: ours }, { annotations: theirs }, false).status, 1);
    const { status, sidecar } = mergeWithGit(
      { annotations: base },
      { annotations: ours },
      { annotations: theirs },
      true,
    );
    assert.equal(status, 0);
    assert.deepEqual(read(sidecar), [base[0], ours[1], theirs[1], base[1], base[2]]);
  });

  it('are brought together by the driver when both made the sidecar', () => {
    const { status, sidecar } = mergeWithGit(
      null,
      { annotations: [mark(4, 'ours')] },
      { annotations: [mark(2, 'theirs')] },
      true,
    );
    assert.equal(status, 0);
    assert.deepEqual(read(sidecar), [mark(2, 'theirs'), mark(4, 'ours')]);
  });

  it('are both kept, as a conflict git tells of, when both changed the same thing', () => {
    const { status, sidecar, said } = mergeWithGit(
      { annotations: base },
      { annotations: [mark(1, 'b'), ...base.slice(1)] },
      { annotations: [mark(1, 'c'), ...base.slice(1)] },
      true,
    );
    assert.equal(status, 1);
    assert.match(
      said,
      /dateline: conflict: urn:uuid:00000001-.+: both sides changed what it says; both versions are kept/,
    );
    assert.deepEqual(
      read(sidecar).map(({ body }) => body.kind === 'label' && body.label),
      ['b', 'c', 'a', 'a'],
    );
  });

  it('are never merged by git alone into a file that cannot be read or lacks something', () => {
    // Every pair of one-step changes of three entries: git either stops or gives what the driver gives.
    const steps: Annotation[][] = [];
    for (let i = 0; i <= 3; i++) steps.push(base.toSpliced(i, 0, mark([0, 2, 4, 6][i], 'new')));
    for (let i = 0; i < 3; i++)
      steps.push(base.toSpliced(i, 1), base.toSpliced(i, 1, { ...base[i], body: { kind: 'label', label: 'changed' } }));
    const folder = mkdtempSync(join(tmpdir(), 'dateline-pairs-'));
    let merged = 0;
    for (const ours of steps) {
      for (const theirs of steps) {
        const files = [ours, base, theirs].map((annotations, i) => {
          const path = join(folder, String(i));
          writeFileSync(path, write(annotations));
          return path;
        });
        const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' });
        if (status !== 0) continue;
        merged++;
        const { text, conflicts } = mergeSidecars(write(base), write(ours), write(theirs));
        assert.deepEqual(conflicts, []);
        assert.deepEqual(read(text), read(stdout));
      }
    }
    assert.ok(merged > 60, `${merged} of 100 merged by git alone`);
  });
});

describe('dateline merge', () => {
  const files = (...texts: string[]): string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-merge-'));
    return texts.map((text, i) => {
      writeFileSync(join(folder, String(i)), text);
      return join(folder, String(i));
    });
  };

  it('leaves ours byte for byte where a version cannot be read, and says which and where', () => {
    const broken = '{\n"broken"\n';
    for (const versions of [
      [write([]), write([label(1, 'a')]), broken],
      [write([]), write([]), broken],
      [write([]), broken, write([])],
      [broken, write([]), write([label(1, 'a')])],
    ]) {
      const [base, ours, theirs] = files(...versions);
      const { status, stderr } = run(['merge', base, ours, theirs]);
      assert.equal(status, 2);
      assert.match(stderr, /^dateline: (?:base|ours|theirs) \(.+\), line 3: Not JSON: .+ Nothing was merged\.$/m);
      assert.equal(readFileSync(ours, 'utf8'), versions[1]);
    }
  });

  it('leaves ours byte for byte where a version is not UTF-8', () => {
    const bytes = Buffer.from(write([label(1, 'caf\u00e9')]), 'latin1');
    for (const side of [0, 1, 2]) {
      const all = files(write([]), write([]), write([label(2, 'a')]));
      writeFileSync(all[side], bytes);
      const before = readFileSync(all[1]);
      const { status, stderr } = run(['merge', ...all]);
      assert.equal(status, 2);
      assert.match(stderr, /^dateline: (?:base|ours|theirs) \(.+\), line \d+: Not UTF-8\. Nothing was merged\.$/m);
      assert.deepEqual(readFileSync(all[1]), before);
    }
  });

  it('changes nothing, and has nothing more to tell, when its outcome is merged again', () => {
    const all = files(write([label(1, 'a')]), write([label(1, 'b')]), write([label(1, 'c')]));
    assert.equal(run(['merge', ...all]).status, 1);
    const once = readFileSync(all[1]);
    const { status, stderr } = run(['merge', ...all]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(readFileSync(all[1]), once);
  });

  it('does not touch anything when a file is missing', () => {
    const [base, ours] = files(write([]), write([]));
    assert.equal(run(['merge', base, ours, `${ours}-none`]).status, 2);
    assert.equal(readFileSync(ours, 'utf8'), write([]));
  });

  it('merges lexicons and labels too', () => {
    const [base, ours, theirs] = files(
      '{"names": []}',
      '{"names": [{"name": "A", "type": "person"}]}',
      '{"notNames": ["B"]}',
    );
    assert.equal(run(['merge', base, ours, theirs]).status, 0);
    assert.deepEqual(JSON.parse(readFileSync(ours, 'utf8')), {
      names: [{ name: 'A', type: 'person' }],
      notNames: ['B'],
    });
    const labels = files(
      '',
      '{"labels": [{"name": "a", "color": "#fff"}]}',
      '{"labels": [{"name": "a", "color": "#000"}, {"name": "b"}]}',
    );
    const { status, stderr } = run(['merge', ...labels]);
    assert.equal(status, 1);
    assert.match(stderr, /conflict: a: both sides changed its color; theirs is "#000"/);
    assert.deepEqual(JSON.parse(readFileSync(labels[1], 'utf8')), {
      labels: [{ name: 'a', color: '#fff' }, { name: 'b' }],
      relations: [],
    });
  });
});
