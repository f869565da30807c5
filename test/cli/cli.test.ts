import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/analysis';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { loadResources } from '../../scripts/reading/resources';
import { sampleFolder } from '../../scripts/reading/gold';
import { buildCli, cli, run } from './build';

const jsonLines = (...documents: unknown[]): string => documents.map((d) => JSON.stringify(d) + '\n').join('');

describe('dateline annotate', () => {
  before(buildCli);

  it('prints the Analysis of each file, in the order given', () => {
    const files = ['003_smuggling_trial.txt', '001_harbour_strike.txt'].map((f) => join(sampleFolder, f));
    const { status, lines, stderr } = run(['annotate', ...files]);
    assert.equal(status, 0);
    assert.equal(stderr, '');
    assert.deepEqual(
      lines.map((a) => a.id),
      files,
    );
    assert.equal((lines[1] as unknown as Analysis).date?.value, '2019-03-14');
  });

  it('prints exactly what the engine reads', () => {
    const text = 'BEIRUT — Ann Lee said on Sunday that “the army” had left.';
    const { lines } = run(['annotate', '-'], jsonLines({ id: 'a', text, date: '2020-05-04' }));
    const analysis = createAnalyzer(loadResources(), languages).analyze(text, { date: '2020-05-04', dayFirst: false });
    assert.deepEqual(lines, [{ ...JSON.parse(JSON.stringify(analysis)), id: 'a' }]);
  });

  it('answers in input order, whatever the sizes', () => {
    const documents = Array.from({ length: 60 }, (_, i) => ({
      id: `d${i}`,
      text: 'Ann Lee left Paris. '.repeat(i % 7 === 0 ? 2000 : 1),
    }));
    const { status, lines } = run(['annotate', '-'], jsonLines(...documents));
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map((a) => a.id),
      documents.map((d) => d.id),
    );
  });

  it('goes on after bad lines and ends with status 1', () => {
    const input = `${jsonLines({ id: '1', text: 'One.' })}{oops\n\n[]\n${jsonLines({ id: 'x' }, { id: 'y', text: 'T', date: 'May' }, { id: 'z', text: 'Two.' })}`;
    const { status, lines } = run(['annotate', '-'], input);
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map((l) => [l.id, l.error]),
      [
        ['1', undefined],
        [null, 'line 2: no JSON'],
        [null, 'line 4: no JSON object'],
        ['x', 'line 5: "text" is missing or no string'],
        ['y', 'line 6: "date" is not YYYY-MM-DD, YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mmZ'],
        ['z', undefined],
      ],
    );
  });

  it('says which file it cannot read, and reads the rest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    const good = join(folder, 'a.txt');
    writeFileSync(good, '\ufeffPARIS — It rained.\r\n');
    const { status, lines } = run(['annotate', join(folder, 'none.txt'), good]);
    assert.equal(status, 1);
    assert.equal(lines[0].error, 'there is no such file');
    assert.equal((lines[1] as unknown as Analysis).dateline?.start, 0, 'a byte order mark is not text');
  });

  it('takes a date for articles without one', () => {
    const { lines } = run(['annotate', '--date', '2017-08-28', '-'], jsonLines({ id: 'a', text: 'It rained.' }));
    assert.equal((lines[0] as unknown as Analysis).date?.value, '2017-08-28');
  });

  it('keeps U+2028 in a line, and reports a line that is no UTF-8', () => {
    assert.equal(run(['annotate', '-'], '{"id":"a","text":"One.\u2028Two."}').lines.length, 1);
    const { stdout, status } = spawnSync(process.execPath, [cli, 'annotate', '-'], {
      input: Buffer.from([0xff, 0xfe, 10]),
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(stdout), { id: null, error: 'line 1: not UTF-8' });
  });

  it('names the first text of whose language little is read, and tells of the kind once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    const files = ['a.txt', 'b.txt'].map((name) => join(folder, name));
    const text =
      'PARIS — Le président a dit lundi que la grève était finie et que les ports allaient rouvrir demain.\n';
    for (const file of files) writeFileSync(file, text);
    const { status, stderr } = run(['annotate', ...files]);
    assert.equal(status, 0);
    assert.match(stderr, /^dateline: .+[ab]\.txt: This text is .+\n$/);
  });

  it('says that a folder is no input', () => {
    const { stdout, status } = spawnSync(process.execPath, [cli, 'annotate', '-'], {
      stdio: [openSync(tmpdir(), 'r'), 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(stdout), {
      id: null,
      error: 'standard input: it is a folder; name the files in it',
    });
  });

  it('answers each line before the next one comes', async () => {
    const child = spawn(process.execPath, [cli, 'annotate', '-']);
    const answers: string[] = [];
    for (const id of ['a', 'b', 'c']) {
      const answer = new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
      child.stdin.write(jsonLines({ id, text: 'It rained.' }));
      answers.push(JSON.parse(await answer).id);
    }
    child.stdin.end();
    await new Promise((resolve) => child.once('exit', resolve));
    assert.deepEqual(answers, ['a', 'b', 'c']);
  });

  it('explains itself', () => {
    assert.equal(run(['--help']).status, 0);
    assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
