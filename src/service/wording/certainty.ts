import type { Claim } from '../../core/analysis';
import type { Certainty } from '../../protocol';

/** How sure a claim is, in a word: by its strongest evidence; a person's correction is certain. */
export function certaintyOf(claim: Claim): Certainty {
  const score = scoreOf(claim);
  if (score >= 0.9) return 'certain';
  return score >= 0.6 ? 'likely' : 'unsure';
}

export const isUnsure = (claim: Claim): boolean => certaintyOf(claim) === 'unsure';

function scoreOf(claim: Claim): number {
  return claim.evidence.reduce(
    (best, evidence) => Math.max(best, evidence.source === 'person' ? 1 : evidence.score),
    0,
  );
}
