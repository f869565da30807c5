import type { Evidence, Span } from '../analysis';
import type { Constraint } from '../inputs';
import { newChain, type Chain, type Member } from './chains';

/**
 * Makes the chains obey what a person settled: `same` joins two chains, `different` takes the second mention out of the first's
 * chain, `mention` sets a chain's type. The reading that was overruled stays with the mention. Unknown spans change nothing.
 */
export function applyConstraints(chains: readonly Chain[], constraints: readonly Constraint[]): readonly Chain[] {
  if (constraints.length === 0) return chains;
  const live = new Set(chains);
  const find = (span: Span): { chain: Chain; member: Member } | null => {
    for (const chain of live) {
      const member = chain.members.find((m) => m.candidate.start === span.start && m.candidate.end === span.end);
      if (member) return { chain, member };
    }
    return null;
  };
  for (const constraint of constraints) {
    if (constraint.kind === 'same') {
      const a = find(constraint.a);
      const b = find(constraint.b);
      if (!a || !b || a.chain === b.chain) continue;
      live.delete(b.chain);
      for (const member of b.chain.members) a.chain.members.push(settled(member, 'joined-by-person', [constraint.a, constraint.b]));
      a.chain.roles.push(...b.chain.roles);
      a.chain.named ||= b.chain.named;
      a.chain.members.sort((x, y) => x.candidate.start - y.candidate.start);
    } else if (constraint.kind === 'different') {
      const a = find(constraint.a);
      const b = find(constraint.b);
      if (!a || !b || a.chain !== b.chain) continue;
      const apart = newChain(a.chain.type);
      apart.named = b.member.candidate.kind === 'name';
      apart.members.push(settled(b.member, 'split-by-person', [constraint.a, constraint.b]));
      a.chain.members.splice(a.chain.members.indexOf(b.member), 1);
      live.add(apart);
    } else if (constraint.kind === 'mention') {
      const found = find(constraint.span);
      if (found) found.chain.type = constraint.type;
    }
  }
  return [...live];
}

function settled(member: Member, rule: string, spans: readonly Span[]): Member {
  const evidence: Evidence = { source: 'person', rule, score: 1, spans };
  return { candidate: member.candidate, evidence, overruled: [...(member.overruled ?? []), member.evidence] };
}
