import type { Pronoun } from '../candidates';
import { firstMention, type Resolution } from '../chains';
import type { Discourse, ResolvedMention } from '../discourse';
import { evidenceOf } from '../evidence';

/**
 * "Bay Lines denied it. “…,” |they| said": the one organization that the sentences before have for a subject, when the pronoun
 * speaks and nobody else stands between whom a plural could mean.
 */
export function asBodySpeaking(
  pronoun: Pronoun,
  near: readonly ResolvedMention[],
  discourse: Discourse,
): Resolution | null {
  const bodies = near.filter(
    ({ chain, isSubject, quotation }) =>
      isSubject && quotation < 0 && chain.named && chain.type === 'organization' && !chain.plural,
  );
  if (new Set(bodies.map(({ chain }) => chain)).size !== 1) return null;
  const { chain, candidate } = bodies[0];
  const between = discourse.between(candidate.last, pronoun.first);
  if (between.some((c) => c.kind === 'nominal' && c.plural && c.type !== 'misc')) return null;
  return { chain, evidence: evidenceOf('pronoun-they', [pronoun, firstMention(chain)], 0.65) };
}
