import { rangeKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';
import type { Mention } from '../mentions/mention';
import type { Scene } from '../scene';

type Identity = { readonly event: string; readonly alone: boolean };

/**
 * The mentions of each event, as people say which are one: those of one event of theirs are together, with all that was read as the same,
 * unless `alone`; those of two are apart. In text order.
 */
export function correctGroups(scene: Scene, groups: readonly (readonly Mention[])[]): readonly (readonly Mention[])[] {
  const said = identitiesOf(scene);
  if (said.size === 0) return groups;
  const identityOf = ({ trigger }: Mention): Identity | undefined => said.get(rangeKey(trigger));
  const byEvent = new Map<string, Mention[]>();
  const rest: Mention[][] = [];
  const put = (event: string, mentions: readonly Mention[]): void => {
    byEvent.set(event, [...(byEvent.get(event) ?? []), ...mentions]);
  };
  for (const group of groups) {
    const leader = group.map(identityOf).find((identity) => identity && !identity.alone)?.event;
    const apart = (mention: Mention): boolean => {
      const identity = identityOf(mention);
      return identity !== undefined && (identity.alone || identity.event !== leader);
    };
    for (const mention of group) if (apart(mention)) put(identityOf(mention)!.event, [mention]);
    const together = group.filter((mention) => !apart(mention));
    if (leader !== undefined) put(leader, together);
    else if (together.length > 0) rest.push(together);
  }
  const first = ([{ trigger }]: readonly Mention[]): number => trigger.first;
  return [...rest, ...byEvent.values()]
    .map((mentions) => mentions.sort((a, b) => a.trigger.first - b.trigger.first))
    .sort((a, b) => first(a) - first(b));
}

function identitiesOf({ article: { tokens, inputs } }: Scene): ReadonlyMap<string, Identity> {
  const said = new Map<string, Identity>();
  for (const constraint of inputs.constraints ?? []) {
    const range = constraint.kind === 'sameEvent' ? tokensIn(tokens, constraint.span) : null;
    if (range && constraint.kind === 'sameEvent')
      said.set(rangeKey(range), { event: constraint.event, alone: constraint.alone });
  }
  return said;
}
