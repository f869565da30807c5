import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe as describePlace } from '../../src/annotations/anchoring/describe';
import { writeLexicon } from '../../src/annotations/lexicon';
import type { Body } from '../../src/annotations/model';
import { writeSidecar } from '../../src/annotations/sidecar/writeSidecar';
import type { Analysis } from '../../src/core/analysis';
import { uuid } from '../support/annotations';
import { buildCli, run } from './build';

const text = 'BEIRUT — Nadim Farrow met officials of Bright Harbour on Sunday. “We agreed,” Farrow said.\n';
const on = (words: string, body: Body): Parameters<typeof writeSidecar>[0][number] => {
  const start = text.indexOf(words);
  return { id: uuid(start), body, selectors: describePlace(text, [{ start, end: start + words.length }]) };
};

/** A folder with these files; the article's path. */
function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const [name, content] of Object.entries({ 'desk/story.txt': text, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return join(root, 'desk', 'story.txt');
}
const typesOf = (line: unknown): Record<string, string> =>
  Object.fromEntries((line as Analysis).entities.map(({ name, type }) => [name, type]));
const isCorrected = (line: unknown): boolean =>
  (line as Analysis).entities.some(({ evidence }) => evidence.some(({ source }) => source === 'person'));

describe('dateline annotate with people’s annotations', () => {
  before(buildCli);

  it('obeys the sidecar beside the file, unless told not to', () => {
    const sidecar = writeSidecar(
      [
        on('Bright Harbour', { kind: 'mention', type: 'organization' }),
        { id: uuid(9), body: { kind: 'date', value: '2019-03-05' }, selectors: [] },
      ],
      'story.txt',
    );
    const file = folder({ 'desk/story.txt.anno.json': sidecar });
    const { status, lines, stderr } = run(['annotate', '--date', '2001-01-01', file]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(typesOf(lines[0])['Bright Harbour'], 'organization');
    assert.ok(isCorrected(lines[0]));
    assert.equal((lines[0] as unknown as Analysis).date?.value, '2019-03-05');
    const machine = run(['annotate', '--machine-only', '--date', '2001-01-01', file]);
    assert.equal((machine.lines[0] as unknown as Analysis).date?.value, '2001-01-01');
    assert.ok(!isCorrected(machine.lines[0]));
    assert.deepEqual(
      machine.lines,
      run(['annotate', '--date', '2001-01-01', folder({})]).lines.map((line) => ({ ...line, id: file })),
    );
  });

  it('obeys the lexicon of the nearest folder above that has one', () => {
    const outer = writeLexicon({ names: [], notNames: ['Nadim Farrow', 'Farrow'] });
    const inner = writeLexicon({ names: [{ name: 'Bright Harbour', type: 'group' }], notNames: [] });
    assert.equal(
      typesOf(run(['annotate', folder({ '.dateline/lexicon.json': outer })]).lines[0])['Nadim Farrow'],
      undefined,
    );
    const nearest = typesOf(
      run(['annotate', folder({ '.dateline/lexicon.json': outer, 'desk/.dateline/lexicon.json': inner })]).lines[0],
    );
    assert.equal(nearest['Bright Harbour'], 'group');
    assert.equal(nearest['Nadim Farrow'], 'person');
  });

  it('says where a broken sidecar or lexicon is broken, reads on without it, and ends with status 1', () => {
    const file = folder({
      'desk/story.txt.anno.json': '{\n"@context": oops',
      '.dateline/lexicon.json': '{"names": [\n{}]}',
    });
    const good = folder({});
    const { status, lines, stderr } = run(['annotate', file, good]);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^dateline: .+lexicon\.json, line 2: names\/0 must have required property 'name'\. It is left aside\.$/m,
    );
    assert.match(
      stderr,
      /^dateline: .+story\.txt\.anno\.json, line 2: Not JSON: unexpected "o"\. It is left aside\.$/m,
    );
    assert.deepEqual(
      lines.map(({ id }) => id),
      [file, good],
    );
    assert.deepEqual({ ...lines[0], id: '' }, { ...lines[1], id: '' });
  });
});
