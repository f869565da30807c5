/** A list in an order that means something: each member's key, and roughly where it stands. */
export interface Ordered {
  readonly key: string;
  readonly at: number;
}

/**
 * One order out of two: what both sides have keeps the order of the side that changed it (of ours, if both did), and what only one side
 * has stays behind the common member it follows there, by where it stands if both sides added at the same place. Linear.
 */
export function mergeOrder(base: readonly string[], ours: readonly Ordered[], theirs: readonly Ordered[]): string[] {
  const [here, there] = [new Set(ours.map(({ key }) => key)), new Set(theirs.map(({ key }) => key))];
  const both = (key: string): boolean => here.has(key) && there.has(key);
  const [ourOrder, theirOrder] = [ours, theirs].map((list) => list.map(({ key }) => key).filter(both));
  const known = new Set(base);
  const inBase = base.filter(both);
  const isBaseOrder = ourOrder.filter((key) => known.has(key)).every((key, i) => key === inBase[i]);
  const [ourGroups, theirGroups] = [groups(ours, both), groups(theirs, both)];
  return ['', ...(isBaseOrder ? theirOrder : ourOrder)].flatMap((key) => [
    ...(key === '' ? [] : [key]),
    ...interleave(ourGroups.get(key) ?? [], theirGroups.get(key) ?? []),
  ]);
}

/** What only one side has, by the common member it follows; '' before the first. */
function groups(list: readonly Ordered[], both: (key: string) => boolean): Map<string, Ordered[]> {
  const found = new Map<string, Ordered[]>();
  let after = '';
  for (const member of list) {
    if (both(member.key)) after = member.key;
    else getOrMake(found, after).push(member);
  }
  return found;
}

function interleave(ours: readonly Ordered[], theirs: readonly Ordered[]): string[] {
  const keys: string[] = [];
  let i = 0;
  for (const member of theirs) {
    while (i < ours.length && (ours[i].at < member.at || (ours[i].at === member.at && ours[i].key < member.key)))
      keys.push(ours[i++].key);
    keys.push(member.key);
  }
  return [...keys, ...ours.slice(i).map(({ key }) => key)];
}

function getOrMake(map: Map<string, Ordered[]>, key: string): Ordered[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
