import assert from 'node:assert/strict';
import { FeatureCounts, RegularizedLeader } from '../../scripts/train/regularizedLeader';

describe('RegularizedLeader', () => {
  const counts = new FeatureCounts();
  for (const hash of [11, 11, 22, 22, 33]) counts.add(hash);
  const leader = () => new RegularizedLeader(counts.atLeast(2), 2, { rate: 0.1, l1: 0.5 });
  const against = (learner: RegularizedLeader, hash: number) =>
    learner.update(Int32Array.of(learner.row(hash)), 1, Float32Array.of(-1, 1));

  it('leaves rare features out', () => assert.deepEqual([leader().size, leader().row(33)], [2, -1]));

  it('follows the gradient, and leaves weights without evidence at zero', () => {
    const learner = leader();
    for (let i = 0; i < 5; i++) against(learner, 11);
    const learned = learner.learned();
    assert.deepEqual([...learned.keys()], [11]);
    assert.ok(learned.get(11)!.get(0)! > 0 && learned.get(11)!.get(1)! < 0);
    const scores = new Float32Array(2);
    learner.score(Int32Array.of(learner.row(11)), 1, scores);
    assert.ok(scores[0] > 0 && scores[1] < 0);
  });
});
