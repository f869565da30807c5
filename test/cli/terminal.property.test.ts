import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Annotation } from '../../src/annotations/model';
import { writeSidecar } from '../../src/annotations/sidecar/writeSidecar';
import { shown, shownInLine } from '../../src/cli/terminal';
import { exporters } from '../../src/formats';
import { label } from '../support/annotations';
import { buildCli } from './build';
import { runHere } from './inProcess';

/** What moves a cursor, changes a title, hides or reverses text. */
const hostile = fc.constantFrom(
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001bc',
  '\u001b[2J\u001b[H',
  '\u009b31m',
  '\u0090q',
  '\u007f',
  '\b\b\b',
  '\r',
  '\u202e',
  '\u2066',
  '\u0085',
);
const isHostile = (text: string): boolean => /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u.test(text);
const word = fc.constantFrom('Ann Lee', 'Paris', 'said', 'on Sunday', '“No,”', 'the ferry', ' ', '\n\n');
const text = fc.array(fc.oneof(hostile, word), { minLength: 4, maxLength: 20 }).map((parts) => parts.join(' '));
/** As file systems have it. */
const name = fc.tuple(hostile, fc.constantFrom('story', 'a b', 'x')).map((parts) => parts.join(''));

function folderWith(file: string, content: string, said: string): { path: string; broken: string; sidecars: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  const path = join(folder, `${file}.txt`);
  writeFileSync(path, `PARIS — ${content}`);
  const one: Annotation = { ...label(1, said, content), id: `urn:${said.replace(/[\s<>"{}|\\^`]/g, '')}:1` };
  writeFileSync(`${path}.anno.json`, writeSidecar([one], `${file}.txt`));
  mkdirSync(join(folder, '.dateline'));
  writeFileSync(join(folder, '.dateline', 'lexicon.json'), `{"names": ${said}`);
  const broken = join(folder, `${file}-none.txt`);
  const sidecars = [0, 1, 2].map((n) => {
    const version = join(folder, `${file}-${n}.json`);
    writeFileSync(version, writeSidecar([{ ...one, body: { kind: 'label', label: `${said}${n}` } }], `${file}.txt`));
    return version;
  });
  return { path, broken, sidecars };
}

describe('what is printed to a terminal', () => {
  before(buildCli);

  it('has nothing that a terminal obeys, whatever articles, file names, annotations and arguments hold', () =>
    fc.assert(
      fc.asyncProperty(name, text, hostile, async (file, content, said) => {
        const { path, broken, sidecars } = folderWith(file, content, said);
        const runs = [
          ['annotate', path, broken],
          ['detect', path, broken],
          ['export', '--format', 'outline-markdown', path, broken],
          ['export', '--format', 'json', '-o', path, path],
          ['export', '--format', 'json', '-o', join(path, said), path],
          ['merge', ...sidecars],
          ['merge', broken, path, path],
          [`${said}command`],
          ['annotate', `--${said}`],
          ['export', '--format', said, path],
          ['annotate', '--date', said, path],
        ];
        for (const args of runs) {
          const { out, err } = await runHere(args, { isTTY: true });
          assert.ok(!isHostile(out), `${JSON.stringify(args)} printed ${JSON.stringify(out)}`);
          assert.ok(!isHostile(err), `${JSON.stringify(args)} said ${JSON.stringify(err)}`);
        }
      }),
      { numRuns: 6 },
    ));

  it('is the same but for that, in every format; a file gets all of it', async () => {
    const { path } = folderWith(
      'story',
      'Ann \u009bLee said on Sunday: “\u202eNo.” Ann \u001b[31mLee left Paris.',
      'a',
    );
    let kept = 0;
    for (const { id } of exporters) {
      const args = ['export', '--machine-only', '--format', id, path];
      const [terminal, file] = [await runHere(args, { isTTY: true }), await runHere(args)];
      assert.equal(terminal.out, shown(file.out), id);
      if (isHostile(file.out)) kept++;
    }
    assert.ok(kept > 0, 'nothing hostile was in any export');
  });

  it('loses nothing else', () => {
    assert.equal(shown('a\tb\nc “é” 👩‍👩‍👧 שלום'), 'a\tb\nc “é” 👩‍👩‍👧 שלום');
    assert.equal(shown('\u001b[31mred\r\n\u202eback'), '[31mred\nback');
    assert.equal(shownInLine('a\r\nb\tc\u0007'), 'a b c');
  });
});
