import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csv, csvField } from '../../../src/formats/csv/csv';
import { anyText } from '../../support/annotations';

/** The fields of CSV text, read as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    assert.ok(match, `no CSV: ${JSON.stringify(text)}`);
    const [, value, end] = match;
    rows[rows.length - 1].push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end !== ',' && field.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

describe('CSV', () => {
  it('quotes fields with quotes, commas and line ends', () => assert.equal(csvField('a "b", c'), '"a ""b"", c"'));

  it('keeps spreadsheets from running a field', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r'])
      assert.ok(csvField(`${start}HYPERLINK(1)`).replace(/^"/, '').startsWith(`'${start}`), JSON.stringify(start));
  });

  it('is read back as it was, but for that apostrophe', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const guarded = rows.map((row) => row.map((field) => field.replace(/^(?=[=+\-@\t\r])/, "'")));
          assert.deepEqual(readCsv(csv(rows)), guarded);
        },
      ),
    ));
});
