import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exporterOf, exporters } from '../../src/formats';
import { outputsOf } from '../../src/cli/files/outputs';
import { wholeAnalyzer } from '../support/analyzer';
import { sampleFolder } from '../../scripts/reading/gold';
import { buildCli, run } from './build';

const strike = join(sampleFolder, '001_harbour_strike.txt');
const ferry = join(sampleFolder, '015_ferry_crlf.txt');
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'dateline-'));

/** What a format makes of a file. */
function exported(format: string, path: string): string | undefined {
  const text = readFileSync(path, 'utf8');
  const analysis = { ...wholeAnalyzer().analyze(text, { dayFirst: false }), id: path };
  return exporterOf(format)?.serialize({ uri: pathToFileURL(path).href, text, analysis, annotations: [] });
}

describe('dateline export', () => {
  before(buildCli);

  it('prints what the format makes of each file, in the order given', () => {
    const { status, stdout, stderr } = run(['export', '--format', 'timeline-csv', ferry, strike]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, `${exported('timeline-csv', ferry)}${exported('timeline-csv', strike)}`);
  });

  it('ends what it prints with a line end', () =>
    assert.equal(run(['export', '--format', 'geojson', strike]).stdout, `${exported('geojson', strike)}\n`));

  it('writes one article to a file, several to a folder', () => {
    const folder = newFolder();
    const file = join(folder, 'new', 'strike.svg');
    assert.equal(run(['export', '--format', 'map-svg', '-o', file, strike]).status, 0);
    assert.equal(readFileSync(file, 'utf8'), exported('map-svg', strike));
    const all = join(folder, 'all');
    const { status, stdout } = run(['export', '--format', 'json', '--output', all, strike, ferry]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.deepEqual(readdirSync(all).sort(), ['001_harbour_strike.json', '015_ferry_crlf.json']);
    assert.equal(readFileSync(join(all, '015_ferry_crlf.json'), 'utf8'), exported('json', ferry));
  });

  it('says which file it cannot read or write, and goes on', () => {
    const folder = newFolder();
    const none = join(folder, 'none.txt');
    const read = run(['export', '--format', 'geojson', none, strike]);
    assert.equal(read.status, 1);
    assert.match(read.stderr, /^dateline: .*none\.txt: there is no such file$/m);
    assert.equal(read.stdout, `${exported('geojson', strike)}\n`);
    const taken = join(folder, 'out');
    mkdirSync(join(taken, '001_harbour_strike.json'), { recursive: true });
    const written = run(['export', '--format', 'json', '-o', taken, strike, ferry]);
    assert.equal(written.status, 1);
    assert.match(written.stderr, /001_harbour_strike\.json/);
    assert.ok(existsSync(join(taken, '015_ferry_crlf.json')));
  });

  it('never writes over an article', () => {
    const file = join(newFolder(), 'story.md');
    writeFileSync(file, 'PARIS — It rained.\n');
    const { status, stderr } = run(['export', '--format', 'outline-markdown', '-o', file, file]);
    assert.equal(status, 2);
    assert.match(stderr, /would be written over/);
    assert.equal(readFileSync(file, 'utf8'), 'PARIS — It rained.\n');
  });
});

describe('dateline formats', () => {
  before(buildCli);

  it('lists name, file extension and label of each', () => {
    const { status, stdout } = run(['formats']);
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/)),
      exporters.map(({ id, extension, label }) => [id, extension, label]),
    );
  });
});

describe('where exports go', () => {
  const folder = newFolder();

  it('is the file named, for one article', () =>
    assert.deepEqual(outputsOf(['a.txt'], 'b.csv', 'csv'), new Map([['a.txt', 'b.csv']])));

  it('is a folder that is there, or for several articles', () => {
    assert.deepEqual(outputsOf(['x/a.txt'], folder, 'csv'), new Map([['x/a.txt', join(folder, 'a.csv')]]));
    assert.deepEqual(
      outputsOf(['a.txt', 'b.txt'], 'new', 'csv'),
      new Map([
        ['a.txt', join('new', 'a.csv')],
        ['b.txt', join('new', 'b.csv')],
      ]),
    );
  });

  it('is refused where two would be one, or one the article itself', () => {
    assert.match(String(outputsOf(['x/a.txt', 'y/a.txt'], 'new', 'csv')), /y\/a\.txt .* that of x\/a\.txt/);
    assert.match(String(outputsOf(['a.json', 'b.txt'], '.', 'json')), /over a\.json/);
  });
});
