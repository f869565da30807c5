import assert from 'node:assert/strict';
import { mergeSidecars } from '../../../src/annotations/merge';
import type { Annotation } from '../../../src/annotations/model';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';
import { writeSidecar } from '../../../src/annotations/sidecar/writeSidecar';
import { label } from '../../support/annotations';
import { stepsOf } from '../../support/steps';

const many = (count: number): Annotation[] => Array.from({ length: count }, (_, i) => label(i + 1, 'claim'));
const write = (annotations: readonly Annotation[]): string => writeSidecar(annotations, 'a.txt');

describe('sidecars of many annotations', () => {
  for (const [name, work] of [
    ['reading', (_list: Annotation[], text: string) => () => readSidecar(text)],
    ['writing', (list: Annotation[]) => () => write(list)],
    [
      'merging',
      (list: Annotation[], text: string) => {
        const [ours, theirs] = [
          write(list.with(0, label(1, 'fact')).slice(0, -1)),
          write([...list.slice(2), label(99_999, 'fact')]),
        ];
        return () => mergeSidecars(text, ours, theirs);
      },
    ],
  ] as const) {
    it(`${name} 10,000 takes ten times the steps of 1,000`, async () => {
      const steps = (count: number): Promise<number> =>
        stepsOf('src/annotations', work(many(count), write(many(count))));
      const [small, large] = [await steps(1_000), await steps(10_000)];
      assert.ok(small > 10_000);
      assert.ok(large < 10.5 * small, `${small} for 1,000, ${large} for 10,000`);
    });
  }

  it('changes one block of lines for one change among 10,000', () => {
    const annotations = many(10_000);
    const before = write(annotations).split('\n');
    const after = write(annotations.with(5_000, label(5_001, 'fact'))).split('\n');
    assert.equal(after.length, before.length);
    assert.equal(after.filter((line, i) => line !== before[i]).length, 1);
  });
});
