import assert from 'node:assert/strict';
import { sourceBalance } from '../../../src/formats/model/sourceBalance';
import { sourcesCsv } from '../../../src/formats/csv/sourcesCsv';
import { sourcesMarkdown } from '../../../src/formats/markdown/sourcesMarkdown';
import { readingOf } from '../../support/analysis';

const definitions = [
  'e1 person Ana Ruiz',
  'e2 person a diplomat named=no anonymous=yes',
  'r1 role entity=e1',
  'q1 direct speaker=s1/e1',
  'q2 mixed speaker=s2/e2',
  'q3 direct speaker=s3/e2 parent=q1',
].join('\n');

describe('sourceBalance', () => {
  const reading = readingOf(
    '⟦q1|“We go, and ⟦e2.m+s3|a diplomat⟧ told me, ⟦q3|‘Stay put’⟧”⟧ said ⟦r1|Minister⟧ ⟦e1.n+s1|Ana Ruiz⟧. ' +
      '⟦e2.m+s2|The diplomat⟧ said ⟦q2|it was ⟦q2.m|“far too late”⟧ for that⟧.',
    definitions,
  );
  const balance = sourceBalance(reading);

  it('counts words for who says them, the inner speaker first', () => {
    assert.deepEqual(
      balance.sources.map((s) => [s.name, s.quotations, s.quoted, s.reported]),
      [
        ['a diplomat', 2, 5, 4],
        ['Ana Ruiz', 1, 7, 0],
      ],
    );
    assert.equal(balance.quoted, 12);
    assert.equal(balance.reported, 4);
  });

  it('sets the named against the anonymous, officials against others', () => {
    assert.deepEqual([balance.named, balance.anonymous], [7, 9]);
    assert.deepEqual(
      balance.sources.map((s) => s.official),
      [true, true],
    );
    assert.equal(balance.others, 0);
  });

  it('tells the share of the text that is quotation', () => {
    assert.equal(balance.words, 23);
    assert.equal(balance.share, 12 / 23);
  });

  it('is written as Markdown and CSV', () => {
    const article = { ...reading, annotations: [] };
    assert.match(sourcesMarkdown.serialize(article), /\| Ana Ruiz \| 1 \| 7 \| 0 \| no \| yes \|/);
    assert.equal(sourcesCsv.serialize(article).split('\r\n')[1], 'a diplomat,2,5,4,yes,yes');
  });

  it('is empty for an article without quotations', () => {
    assert.deepEqual(sourceBalance(readingOf('Nothing is said.')).sources, []);
    assert.equal(sourceBalance(readingOf('')).share, 0);
  });
});
