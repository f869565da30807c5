import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSidecar } from '../../src/annotations/sidecar/writeSidecar';
import { label } from '../support/annotations';
import { buildCli } from './build';
import { runHere, type Printed } from './inProcess';

const story = 'PARIS — Ann Lee left on Sunday.\n';
const isWindows = process.platform === 'win32';
/** Whoever may do everything may read everything. */
const isRoot = process.getuid?.() === 0;

/** Files that cannot be read, and what is said of them. */
interface Bad {
  readonly name: string;
  make?(path: string): void;
  readonly says: RegExp;
  readonly isPossible?: boolean;
}
const all: readonly Bad[] = [
  { name: 'none.txt', says: /there is no such file/ },
  { name: '', says: /there is no such file|it is a folder/ },
  { name: 'folder', make: (path) => mkdirSync(path), says: /it is a folder; name the files in it/ },
  { name: 'file.txt/in it', make: () => undefined, says: /there is no such file/ },
  {
    name: 'loop',
    make: (path) => symlinkSync('loop', path),
    says: /its links lead in a circle/,
    isPossible: !isWindows,
  },
  { name: 'leads nowhere', make: (path) => symlinkSync('nowhere', path), says: /no such file/, isPossible: !isWindows },
  { name: 'x'.repeat(300), says: /its name is too long/, isPossible: !isWindows },
  {
    name: 'locked.txt',
    make: (path) => {
      writeFileSync(path, story);
      chmodSync(path, 0);
    },
    says: /it may not be read/,
    isPossible: !isRoot && !isWindows,
  },
  { name: 'device', make: (path) => symlinkSync('/dev/zero', path), says: /no file of text/, isPossible: !isWindows },
];
const bad = all.filter(({ isPossible }) => isPossible !== false);

/** A file whose bytes are text in no encoding that is read. */
const noText: Bad = {
  name: 'picture.txt',
  make: (path) => writeFileSync(path, Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 0, 0, 0, 5])),
  says: /save it as UTF-8/,
};

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bad-'));
  writeFileSync(join(folder, 'file.txt'), story);
  writeFileSync(join(folder, 'good.txt'), story);
  return folder;
}

/** Its path in a folder of its own, beside `good.txt`. */
function made({ name, make }: Bad): { readonly path: string; readonly good: string } {
  const folder = newFolder();
  const path = name && join(folder, name);
  make?.(path);
  return { path, good: join(folder, 'good.txt') };
}

/** Errors in plain words, one a line, each with its file. */
function assertTold(told: readonly string[], path: string, says: RegExp): void {
  const [line] = told;
  assert.equal(told.length, 1, told.join('\n'));
  assert.ok(line.includes(path || '""') || path === '', line);
  assert.match(line, says);
  assert.doesNotMatch(line, /\bE[A-Z]{3,}\b|\bat .*:\d+:\d+/, 'a code or a stack');
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const answersOf = ({ out }: Printed): { id: string; error?: string }[] =>
  linesOf(out).map((line) => JSON.parse(line) as { id: string; error?: string });

describe('the command line, given what it cannot read', () => {
  before(buildCli);

  const unread = () => [...bad, noText].map((one) => ({ ...one, ...made(one) }));

  for (const command of ['annotate', 'detect'])
    it(`${command} says of each what is wrong with it, and reads the others`, async () => {
      const all = unread();
      const printed = await runHere([command, ...all.flatMap(({ path, good }) => [path, good])]);
      assert.deepEqual([printed.status, printed.err], [1, '']);
      const answers = answersOf(printed);
      for (const [i, { path, good, says }] of all.entries()) {
        const [first, second] = answers.slice(2 * i);
        assert.deepEqual([first.id, second.id, second.error], [path, good, undefined]);
        assertTold([`${first.id}: ${first.error}`], path, says);
      }
    });

  it('export says of each what is wrong with it, and writes the others', async () => {
    const all = unread();
    const args = all.flatMap(({ path, good }) => [path, good]);
    const { status, out, err } = await runHere(['export', '--format', 'outline-markdown', ...args]);
    assert.equal(status, 1);
    const lines = linesOf(err);
    for (const [i, { path, says }] of all.entries()) assertTold(lines.slice(i, i + 1), path, says);
    assert.equal(lines.length, all.length);
    assert.equal(out.match(/^.*Ann Lee/gm)?.length, all.length);
  });

  for (const one of bad)
    for (const side of [0, 1, 2])
      it(`merge: ${one.name.slice(0, 20) || 'no name'} as ${['base', 'ours', 'theirs'][side]}`, async () => {
        const { path, good: ours } = made(one);
        const text = writeSidecar([label(1, 'a')], 'story.txt');
        writeFileSync(ours, text);
        const files = [0, 1, 2].map((at) => (at === side ? path : ours));
        const { status, out, err } = await runHere(['merge', ...files]);
        assert.deepEqual([status, out], [2, '']);
        assertTold(linesOf(err), path, one.says);
        assert.match(err, / Nothing was merged\.$/m);
        assert.equal(readFileSync(ours, 'utf8'), text);
      });

  /** What may lie beside an article and cannot be used. */
  const besides: readonly (readonly [title: string, make: (article: string) => void, says: RegExp])[] = [
    [
      'a folder as sidecar',
      (article) => mkdirSync(`${article}.anno.json`),
      /anno\.json: it is a folder\. It is left aside\./,
    ],
    [
      'a broken sidecar',
      (article) => writeFileSync(`${article}.anno.json`, '{\n'),
      /line 2: Not JSON: .+ It is left aside\./,
    ],
    ['a sidecar in no UTF-8', (article) => writeFileSync(`${article}.anno.json`, Buffer.from([0xff])), /not UTF-8/],
    [
      'a sidecar whose id is a number',
      (article) =>
        writeFileSync(
          `${article}.anno.json`,
          writeSidecar([label(1, 'a')], 'a').replace(/"id": "urn:uuid[^"]*"/, '"id": 5'),
        ),
      /line \d+: .*id must be string/,
    ],
    [
      'a broken lexicon',
      (article) => {
        mkdirSync(join(article, '..', '.dateline'));
        writeFileSync(join(article, '..', '.dateline', 'lexicon.json'), '{"names": 5}');
      },
      /lexicon\.json, line 1: /,
    ],
    ...(isWindows
      ? []
      : [
          [
            'a sidecar that is a pipe',
            (article: string) => void execFileSync('mkfifo', [`${article}.anno.json`]),
            /no file of text/,
          ] as const,
        ]),
  ];
  for (const [title, make, says] of besides)
    it(`reads without ${title}, and says so`, async () => {
      const article = join(newFolder(), 'good.txt');
      make(article);
      const printed = await runHere(['annotate', article]);
      assert.equal(printed.status, 1);
      assert.equal(answersOf(printed)[0].error, undefined);
      assert.equal(linesOf(printed.err).length, 1);
      assert.match(printed.err, says);
    });

  it('takes a file called .dateline for no folder of settings', async () => {
    const article = join(newFolder(), 'good.txt');
    writeFileSync(join(article, '..', '.dateline'), 'a note');
    assert.deepEqual(
      [(await runHere(['annotate', article])).status, (await runHere(['annotate', article])).err],
      [0, ''],
    );
  });

  const documents: readonly (readonly [line: string, error: string])[] = [
    ['{"id": 5, "text": "a"}', '"id" is no string; write it in quotation marks'],
    ['{"id": {"a": 1}, "text": "a"}', '"id" is no string; write it in quotation marks'],
    ['{"id": ["a"], "text": "a"}', '"id" is no string; write it in quotation marks'],
    ['{"id": false, "text": "a"}', '"id" is no string; write it in quotation marks'],
    ['{"id": "a"}', '"text" is missing or no string'],
    ['{"id": "a", "text": 5}', '"text" is missing or no string'],
    ['[1]', 'no JSON object'],
    ['no JSON', 'no JSON'],
  ];
  it('refuses documents that are none, and reads the next', async () => {
    const input = documents.map(([line]) => `${line}\n{"text": "It rained."}\n`).join('');
    const printed = await runHere(['detect', '-'], { input });
    assert.equal(printed.status, 1);
    assert.deepEqual(
      answersOf(printed).map(({ error }) => error),
      documents.flatMap(([, error], i) => [`line ${2 * i + 1}: ${error}`, undefined]),
    );
  });

  const wrong: readonly (readonly string[])[] = [
    [],
    ['frobnicate'],
    ['annotate'],
    ['detect', '-', '-'],
    ['annotate', '--frob', 'a.txt'],
    ['annotate', '--date'],
    ['annotate', '--date', 'May', 'a.txt'],
    ['annotate', '-o', 'x', 'a.txt'],
    ['annotate', '--day-first=5', 'a.txt'],
    ['export', 'a.txt'],
    ['export', '--format', 'docx', 'a.txt'],
    ['export', '--format', 'json'],
    ['formats', 'json'],
    ['merge'],
    ['merge', 'a', 'b'],
    ['merge', 'a', 'b', 'c', 'd'],
  ];
  for (const args of wrong)
    it(`says in a line what is wrong with: dateline ${args.join(' ')}`, async () => {
      const { status, out, err } = await runHere(args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, /^dateline: .+\n(?:usage: dateline .+\n)?$/);
    });
});

describe('dateline export, given where it must not write', () => {
  before(buildCli);

  it('writes over no article and no annotations, whatever their name', async () => {
    const folder = newFolder();
    const article = join(folder, 'good.txt');
    const sidecar = `${article}.anno.json`;
    writeFileSync(sidecar, writeSidecar([label(1, 'a')], 'good.txt'));
    const [hard, soft] = [join(folder, 'hard.json'), join(folder, 'soft.json')];
    linkSync(article, hard);
    const outputs = [article, sidecar, hard, join(folder, 'x', '..', 'good.txt')];
    if (!isWindows) {
      symlinkSync(article, soft);
      outputs.push(soft);
    }
    const before = [article, sidecar].map((path) => readFileSync(path, 'utf8'));
    for (const output of outputs) {
      const { status, err } = await runHere(['export', '--format', 'json', '-o', output, article]);
      assert.equal(status, 2, output);
      assert.match(err, /^dateline: .+ would be written over .+; choose another output\n$/);
    }
    assert.deepEqual(
      [article, sidecar].map((path) => readFileSync(path, 'utf8')),
      before,
    );
  });

  it('parts a hard link: the other name keeps the old text', async () => {
    const folder = newFolder();
    const [output, other] = [join(folder, 'out.json'), join(folder, 'other.json')];
    writeFileSync(other, 'old');
    linkSync(other, output);
    assert.equal((await runHere(['export', '--format', 'json', '-o', output, join(folder, 'good.txt')])).status, 0);
    assert.equal(readFileSync(other, 'utf8'), 'old');
    assert.match(readFileSync(output, 'utf8'), /^\{\s*"version"/);
    assert.deepEqual(readdirSync(folder).sort(), ['file.txt', 'good.txt', 'other.json', 'out.json']);
  });

  it('says what it could not write, and writes the rest', async () => {
    const folder = newFolder();
    const [out, article] = [join(folder, 'out'), join(folder, 'good.txt')];
    mkdirSync(join(out, 'good.json'), { recursive: true });
    const { status, err } = await runHere(['export', '--format', 'json', '-o', out, article, join(folder, 'file.txt')]);
    assert.equal(status, 1);
    assertTold(linesOf(err), join(out, 'good.json'), /it is a folder; choose the name of a file/);
    assert.ok(existsSync(join(out, 'file.json')));
    const under = await runHere([
      'export',
      '--format',
      'json',
      '-o',
      join(article, 'x.json'),
      join(folder, 'file.txt'),
    ]);
    assert.equal(under.status, 1);
    assertTold(linesOf(under.err), join(article, 'x.json'), /its folder is a file; choose another one/);
    const readOnly = join(folder, 'read-only.json');
    writeFileSync(readOnly, 'mine');
    chmodSync(readOnly, 0o444);
    const refused = await runHere(['export', '--format', 'json', '-o', readOnly, article]);
    assert.equal(refused.status, 1);
    assertTold(linesOf(refused.err), readOnly, /it is read-only/);
    assert.equal(readFileSync(readOnly, 'utf8'), 'mine');
  });
});

describe('dateline merge, given files with several names', () => {
  it('follows a symbolic link, parts a hard link, and keeps who may read it', async () => {
    const folder = newFolder();
    const path = (name: string) => join(folder, name);
    const texts = { base: [], theirs: [label(2, 'b')], ours: [label(1, 'a')] };
    for (const [name, all] of Object.entries(texts)) writeFileSync(path(name), writeSidecar(all, 'story.txt'));
    chmodSync(path('ours'), 0o640);
    linkSync(path('ours'), path('hard'));
    const before = readFileSync(path('hard'), 'utf8');
    const link = isWindows ? path('ours') : path('soft');
    if (!isWindows) symlinkSync('ours', link);
    assert.equal((await runHere(['merge', path('base'), link, path('theirs')])).status, 0);
    assert.equal(readFileSync(path('ours'), 'utf8'), writeSidecar([label(1, 'a'), label(2, 'b')], 'story.txt'));
    assert.equal(readFileSync(path('hard'), 'utf8'), before);
    if (!isWindows) assert.equal(statSync(path('ours')).mode & 0o777, 0o640);
  });
});
