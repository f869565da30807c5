import type { VerbGroup } from '../syntax';
import type { ClauseStack } from './clauseStack';
import type { ClauseText } from './clauseText';

/**
 * The innermost open clause a coordinated verb goes with: its verb is of the same form and, if possible, of the same tense;
 * after a comma it is none that is relative. -1 when there is none.
 */
export function partnerOf(group: VerbGroup, comma: boolean, stack: ClauseStack, { groups, tags }: ClauseText): number {
  const search = (fits: (other: VerbGroup) => boolean) =>
    stack.find(
      ({ verb, kind }, depth) => verb >= 0 && !(comma && depth > 0 && kind === 'relative') && fits(groups[verb]),
    );
  if (!group.finite)
    return search((other) => !other.finite && (tags[other.head] === tags[group.head] || group.head === group.first));
  const alike = search(
    (other) => other.finite && other.tense === group.tense && (other.modal === null) === (group.modal === null),
  );
  return alike >= 0 ? alike : search((other) => other.finite);
}

/** The innermost open clause that has a finite verb, or -1. */
export function finiteClause(stack: ClauseStack, { groups }: ClauseText): number {
  return stack.find(({ verb }) => verb >= 0 && groups[verb].finite);
}

/**
 * "said ⟦the bank⟧ and ⟦two funds⟧ had": the conjunction at `i` joins subjects when the noun phrase before it begins right
 * after a verb of saying and has had no verb of its own. `subject`: the first bare chunk since the token `segment`, or -1.
 */
export function joinsSubjects(
  i: number,
  subject: number,
  segment: number,
  stack: ClauseStack,
  { chunks, groups, chunkOf, known }: ClauseText,
): boolean {
  const { verb } = stack.innermost;
  return (
    subject >= 0 &&
    chunkOf[i - 1] >= 0 &&
    chunks[subject].first === segment &&
    verb >= 0 &&
    known.contentVerbs.has(groups[verb].lemma)
  );
}
