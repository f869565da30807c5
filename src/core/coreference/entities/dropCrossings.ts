import type { Chain, Member } from '../chains';

/**
 * Mentions of different entities nest, never cross: takes from the chains what crosses a mention that begins before it, and the second
 * of two mentions of one span. Members come out in text order; chains that are left without any go.
 */
export function dropCrossings(chains: readonly Chain[]): Chain[] {
  const all = chains.flatMap((chain) => chain.members);
  all.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
  const open: number[] = [];
  const dropped = new Set<Member>();
  let last: Member['candidate'] | null = null;
  for (const member of all) {
    const { start, end } = member.candidate;
    while (open.length > 0 && open[open.length - 1] <= start) open.pop();
    const twice = last !== null && last.start === start && last.end === end;
    if (twice || (open.length > 0 && open[open.length - 1] < end)) {
      dropped.add(member);
      continue;
    }
    last = member.candidate;
    open.push(end);
  }
  for (const { members } of chains) {
    const kept = members.filter((m) => !dropped.has(m)).sort((a, b) => a.candidate.start - b.candidate.start);
    members.splice(0, members.length, ...kept);
  }
  return chains.filter((chain) => chain.members.length > 0);
}
