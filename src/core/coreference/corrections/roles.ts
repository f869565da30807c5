import type { Article } from '../../article';
import { bare, spanKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';
import type { Chain, Role } from '../chains';
import { correctionEvidence } from '../evidence';

/**
 * Gives roles to whom people say has them, and takes away those that share a word with what people said of. Done once it is done again
 * without effect: before noun phrases are resolved, which a role helps, and when their own roles have come.
 */
export function correctRoles({ text, tokens, inputs }: Article, chains: Iterable<Chain>): void {
  const said = (inputs.constraints ?? []).flatMap((constraint) => {
    const range = constraint.kind === 'role' ? tokensIn(tokens, constraint.span) : null;
    if (!range || constraint.kind !== 'role') return [];
    const { of } = constraint;
    return [{ start: tokens.starts[range.first], end: tokens.ends[range.last - 1], of, head: range.last - 1 }];
  });
  if (said.length === 0) return;
  const all = [...chains];
  for (const { start, end, of, head } of said) {
    for (const { roles } of all) {
      const left = roles.filter((role) => role.end <= start || role.start >= end);
      if (left.length < roles.length) roles.splice(0, roles.length, ...left);
    }
    const key = of && spanKey(of);
    const chain = key && all.find(({ members }) => members.some(({ candidate }) => spanKey(candidate) === key));
    if (!of || !chain) continue;
    const role: Role = {
      start,
      end,
      text: text.slice(start, end),
      word: text.slice(tokens.starts[head], tokens.ends[head]).toLowerCase(),
      country: null,
      evidence: [correctionEvidence('role-corrected', [{ start, end }, bare(of)])],
    };
    chain.roles.push(role);
    chain.roles.sort((a, b) => a.start - b.start);
  }
}
