import type { Evidence } from '../../analysis';
import { bare } from '../../text/spans';
import type { Chain, Member } from '../chains';
import { ANOTHER } from './settled';

/**
 * Chains of which a person said that two are one, joined: the named one keeps what it knows and takes the other's mentions, in the
 * type of the first. Almost linear (union-find with path compression).
 */
export function joinChains(chains: readonly Chain[], joins: readonly (readonly [Chain, Chain])[]): readonly Chain[] {
  if (joins.length === 0) return chains;
  const into = new Map<Chain, Chain>();
  const rootOf = (chain: Chain): Chain => {
    let root = chain;
    for (let next = into.get(root); next; next = into.get(root)) root = next;
    for (let at = chain; at !== root;) {
      const next = into.get(at)!;
      into.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [a, b] of joins) {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x === y) continue;
    const [kept, gone] = x.named || !y.named ? [x, y] : [y, x];
    into.set(gone, kept);
    for (const member of gone.members) kept.members.push(joined(member, kept));
    kept.type = x.type;
    kept.roles.push(...gone.roles);
    kept.named ||= gone.named;
    kept.nameCount += gone.nameCount;
    kept.country ??= gone.country;
    kept.institution ||= gone.institution;
  }
  const result = chains.filter((chain) => !into.has(chain));
  for (const chain of result)
    chain.members.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
  return result;
}

function joined(member: Member, kept: Chain): Member {
  if (member.evidence.source === 'person') return member;
  const [first] = kept.members;
  const spans = [first.candidate, member.candidate].map(bare);
  const evidence: Evidence = { source: 'person', rule: 'identity-settled', score: 0.98, spans };
  return {
    candidate: member.candidate,
    evidence,
    overruled: [...(member.overruled ?? []), { ...member.evidence, reading: ANOTHER }],
  };
}
