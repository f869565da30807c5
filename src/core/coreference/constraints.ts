import type { Evidence, Span } from '../analysis';
import type { Constraint } from '../inputs';
import { newChain, type Chain, type Member } from './chains';

/**
 * Makes the chains obey what a person settled: `identity` joins chains or takes a mention out of its, `mention` sets a chain's type. The reading that was overruled stays with the mention. Unknown spans change nothing.
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
  const entities = new Map<string, Span>();
  for (const constraint of constraints) {
    if (constraint.kind === 'identity') {
      const found = find(constraint.span);
      const known = entities.get(constraint.entity);
      if (!found) continue;
      if (!known) {
        entities.set(constraint.entity, constraint.span);
        if (!constraint.alone) continue;
      }
      const into = known && find(known)?.chain;
      if (into === found.chain) continue;
      if (constraint.alone) {
        const apart = into ?? newChain(found.chain.type);
        apart.named ||= found.member.candidate.kind === 'name';
        apart.members.push(settled(found.member, 'split-by-person', [constraint.span]));
        found.chain.members.splice(found.chain.members.indexOf(found.member), 1);
        live.add(apart);
      } else if (into) {
        live.delete(found.chain);
        for (const member of found.chain.members) into.members.push(settled(member, 'joined-by-person', [known, constraint.span]));
        into.roles.push(...found.chain.roles);
        into.named ||= found.chain.named;
        into.members.sort((x, y) => x.candidate.start - y.candidate.start);
      }
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
