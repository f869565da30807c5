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
      balance.sources.map((s) => s.office),
      ['diplomacy', 'government'],
    );
    assert.equal(balance.others, 0);
  });

  it('sets groups of people apart from both', () => {
    const { sources, named, anonymous, crowds } = sourceBalance(
      readingOf(
        '⟦q1|“No!”⟧ cried ⟦e1.m+s1|the protesters⟧. ⟦q2|“Go home,”⟧ ⟦e2.m+s2|a guard⟧ said. ⟦q3|“Stay here now,”⟧ said ⟦e3.n+s3|Ana⟧.',
        'e1 person the protesters named=no plural=yes\ne2 person a guard named=no\ne3 person Ana\n' +
          'q1 direct speaker=s1/e1\nq2 direct speaker=s2/e2\nq3 direct speaker=s3/e3',
      ),
    );
    assert.deepEqual([named, anonymous, crowds], [3, 2, 1]);
    assert.deepEqual(
      sources.map((s) => [s.anonymous, s.crowd]),
      [
        [false, false],
        [true, false],
        [false, true],
      ],
    );
  });

  it('tells the share of the text that is quotation', () => {
    assert.equal(balance.words, 23);
    assert.equal(balance.share, 12 / 23);
  });

  it('is written as Markdown and CSV', () => {
    const article = { ...reading, annotations: [] };
    assert.match(sourcesMarkdown.serialize(article), /\| Ana Ruiz \| 1 \| 7 \| 0 \| no \| yes \| no \| government \|/);
    assert.equal(sourcesCsv.serialize(article).split('\r\n')[1], 'a diplomat,2,5,4,yes,yes,no,diplomacy');
  });

  it('is empty for an article without quotations', () => {
    assert.deepEqual(sourceBalance(readingOf('Nothing is said.')).sources, []);
    assert.equal(sourceBalance(readingOf('')).share, 0);
  });
});
