import { bare } from '../../text/spans';
import { firstMention, type Chain, type Member } from '../chains';
import { correctionEvidence } from '../evidence';
import { somethingElse } from '../rules';

/** How sure it is that a mention is who a person said another one of its chain is. */
const propagatedScore = 0.98;

/**
 * Chains of which a person said that two are one, joined: the named one keeps what it knows and takes the other's mentions, in the
 * type of the first. Almost linear (union-find with path compression).
 */
export function joinChains(chains: readonly Chain[], joins: readonly (readonly [Chain, Chain])[]): readonly Chain[] {
  if (joins.length === 0) return chains;
  const into = new Map<Chain, Chain>();
  for (const [a, b] of joins) {
    const [x, y] = [rootOf(a, into), rootOf(b, into)];
    if (x === y) continue;
    const [kept, gone] = x.named || !y.named ? [x, y] : [y, x];
    into.set(gone, kept);
    takeOver(kept, gone);
    kept.type = x.type;
  }
  const result = chains.filter((chain) => !into.has(chain));
  for (const { members } of result)
    members.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
  return result;
}

function rootOf(chain: Chain, into: Map<Chain, Chain>): Chain {
  let root = chain;
  for (let next = into.get(root); next; next = into.get(root)) root = next;
  for (let at = chain; at !== root;) {
    const next = into.get(at)!;
    into.set(at, root);
    at = next;
  }
  return root;
}

function takeOver(kept: Chain, gone: Chain): void {
  for (const member of gone.members) kept.members.push(joined(member, kept));
  kept.roles.push(...gone.roles);
  kept.named ||= gone.named;
  kept.nameCount += gone.nameCount;
  kept.country ??= gone.country;
  kept.institution ||= gone.institution;
}

function joined(member: Member, kept: Chain): Member {
  const { candidate, evidence, overruled = [] } = member;
  if (evidence.source === 'person') return member;
  const spans = [firstMention(kept), candidate].map(bare);
  return {
    candidate,
    evidence: correctionEvidence('identity-corrected', spans, { score: propagatedScore }),
    overruled: [...overruled, { ...evidence, reading: somethingElse }],
  };
}
