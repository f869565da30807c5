import { equal, ok, throws } from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { decode } from '../../src/cli/files/encoding';
import { buildCli, run } from './build';

const text = 'BOGOTÁ — “Sí,” said Íñigo Peña on Sunday.\n';
const utf16 = Buffer.from(text, 'utf16le');
const swapped = Buffer.from(utf16).swap16();
const windows = Buffer.from('caf\xe9 \x93s\xed\x94 \x96 end\r\n', 'latin1');

describe('encodings on the command line', () => {
  it('reads UTF-8 with and without a mark', () => {
    equal(decode(Buffer.from(text)).text, text);
    equal(decode(Buffer.from(`\ufeff${text}`)).text, text);
    equal(decode(Buffer.from('')).text, '');
  });

  it('reads UTF-16 both ways by its mark', () => {
    equal(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])).text, text);
    equal(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])).text, text);
  });

  it('reads what is no UTF-8 as Windows-1252, and says so', () => {
    const { text, notice } = decode(windows);
    equal(text, 'café “sí” – end\r\n');
    equal(notice, 'no UTF-8, read as Windows-1252');
  });

  it('refuses UTF-16 without a mark in any script, and what is no text', () => {
    for (const words of [text, 'Москва — встреча прошла.\n', '北京今天下了大雪，很多航班取消了。\n', 'a b'])
      for (const bytes of [Buffer.from(words, 'utf16le'), Buffer.from(words, 'utf16le').swap16()])
        throws(() => decode(bytes), /UTF-8/, words);
    throws(() => decode(Buffer.from([0xff, 0xfe, 0x41])), /byte order mark/);
    throws(() => decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])), /no UTF-8/);
  });

  it('reads any text in UTF-8', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const clean = any.replace(/[\0\ufeff]/g, '');
        equal(decode(Buffer.from(clean)).text, clean);
      }),
    ));

  describe('in annotate, detect and export', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    const file = (name: string, bytes: Buffer): string => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const old = file('old.txt', windows);
    const unmarked = file('unmarked.txt', utf16);
    before(buildCli);

    for (const command of ['annotate', 'detect'])
      it(command, () => {
        const { status, lines, stderr } = run([command, old, unmarked]);
        equal(status, 1);
        equal(lines[0].id, old);
        equal(lines[0].error, undefined);
        equal(lines[1].id, unmarked);
        ok(/UTF-16 without a byte order mark/.test(String(lines[1].error)));
        equal(stderr, `dateline: ${old}: no UTF-8, read as Windows-1252\n`);
        equal(run([command, old]).status, 0);
      });

    it('export', () => {
      const { status, stdout, stderr } = run(['export', '--format', 'outline-markdown', old]);
      equal(status, 0, stderr);
      equal(stdout.includes('�'), false);
      equal(run(['export', '--format', 'json', unmarked]).status, 1);
    });
  });
});
