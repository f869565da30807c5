import assert from 'node:assert';
import type { Analysis, Span } from '../../../src/core/analysis';
import { keepIds } from '../../../src/service/document/stableIds';
import { readingOf } from '../../support/analysis';

const analysisOf = (marked: string, definitions: string): Analysis => readingOf(marked, definitions).analysis;
const moved =
  (by: number) =>
  ({ start, end }: Span) => ({ start: start + by, end: end + by });

describe('ids', () => {
  const before = analysisOf(
    '⟦e1.n|Ana⟧ met ⟦e2.n|Bo⟧. ⟦q1|“Hi,”⟧ said ⟦e1.n+s1|Ana⟧.',
    'e1 person Ana\ne2 person Bo\nq1 direct speaker=s1/e1',
  );

  it('are kept where first mentions survive, with all that refers to them', () => {
    const after = analysisOf(
      '⟦e1.n|Zoe⟧, ⟦e2.n|Ana⟧ met ⟦e3.n|Bo⟧. ⟦q1|“Hi,”⟧ said ⟦e2.n+s1|Ana⟧.',
      'e1 person Zoe\ne2 person Ana\ne3 person Bo\nq1 direct speaker=s1/e2',
    );
    const kept = keepIds(before, after, moved(5));
    assert.deepStrictEqual(
      kept.entities.map((e) => [e.name, e.id]),
      [
        ['Zoe', 'e3'],
        ['Ana', 'e1'],
        ['Bo', 'e2'],
      ],
    );
    assert.deepStrictEqual(
      kept.quotes.map((q) => [q.id, q.speaker?.entity]),
      [['q1', 'e1']],
    );
    const ids = kept.entities.flatMap((e) => [e.id, ...e.mentions.map((m) => m.id)]);
    assert.strictEqual(new Set(ids).size, ids.length);
  });

  it('are given anew where the first mention is gone', () => {
    const after = analysisOf('⟦e1.n|Eva⟧ met ⟦e2.n|Bo⟧.', 'e1 person Eva\ne2 person Bo');
    const kept = keepIds(before, after, (span) => (span.start === 0 ? null : span));
    assert.deepStrictEqual(
      kept.entities.map((e) => [e.name, e.id]),
      [
        ['Eva', 'e3'],
        ['Bo', 'e2'],
      ],
    );
  });

  it('change nothing of a reading that stays', () =>
    assert.strictEqual(
      keepIds(before, before, (span) => span),
      before,
    ));
});
