import { schemaIn } from '../json/layOut';
import { readLabels, writeLabels, type LabelDefinition, type LabelSchema } from '../labels';
import { mergeOrder } from './order';
import { equal, pick, type Conflict, type Merged } from './threeWay';

/**
 * Merges two versions of `.dateline/labels.json` by name, field by field. A change wins over a removal; of two changes to one field ours
 * stays and theirs is in the conflict's message. What cannot be read counts as empty.
 */
export function mergeLabels(base: string, ours: string, theirs: string): Merged {
  const [was, our, their] = [base, ours, theirs].map(schemaOf);
  const labels = mergeList(was.labels, our.labels, their.labels);
  const relations = mergeList(was.relations, our.relations, their.relations);
  return {
    text: writeLabels({ labels: labels.list, relations: relations.list }, schemaIn(ours) ?? schemaIn(theirs)),
    conflicts: [...labels.conflicts, ...relations.conflicts],
  };
}

interface MergedList {
  readonly list: readonly LabelDefinition[];
  readonly conflicts: readonly Conflict[];
}

function mergeList(
  base: readonly LabelDefinition[],
  ours: readonly LabelDefinition[],
  theirs: readonly LabelDefinition[],
): MergedList {
  const [before, here, there] = [base, ours, theirs].map((list) => new Map(list.map((label) => [label.name, label])));
  const conflicts: Conflict[] = [];
  const kept = new Map<string, LabelDefinition>();
  for (const name of new Set([...here.keys(), ...there.keys()])) {
    const [was, our, their] = [before.get(name), here.get(name), there.get(name)];
    const only = (our ?? their)!;
    if (our && their) kept.set(name, mergeLabel(was, our, their, conflicts));
    else if (!was) kept.set(name, only);
    else if (!equal(was, only)) {
      kept.set(name, only);
      conflicts.push({ id: name, message: 'it was changed on one side and removed on the other; it is kept' });
    }
  }
  const inOrder = (list: readonly LabelDefinition[]): { key: string; at: number }[] => {
    return list.filter(({ name }) => kept.has(name)).map(({ name }) => ({ key: name, at: 0 }));
  };
  const order = mergeOrder(
    [...before.keys()].filter((name) => kept.has(name)),
    inOrder(ours),
    inOrder(theirs),
  );
  return {
    list: freeKeys(
      order.map((name) => kept.get(name)!),
      here,
      conflicts,
    ),
    conflicts,
  };
}

function mergeLabel(
  base: LabelDefinition | undefined,
  ours: LabelDefinition,
  theirs: LabelDefinition,
  conflicts: Conflict[],
): LabelDefinition {
  const field = <K extends keyof LabelDefinition>(property: K): LabelDefinition[K] => {
    const { value, clash } = pick<LabelDefinition[K] | undefined>(base?.[property], ours[property], theirs[property]);
    if (clash)
      conflicts.push({
        id: ours.name,
        message: `both sides changed its ${property}; theirs is ${JSON.stringify(theirs[property])}`,
      });
    return value!;
  };
  return { name: ours.name, color: field('color'), key: field('key'), description: field('description') };
}

/** Two sides may give one key to two labels: ours keeps it, or else the first. */
function freeKeys(
  list: readonly LabelDefinition[],
  ours: ReadonlyMap<string, LabelDefinition>,
  conflicts: Conflict[],
): LabelDefinition[] {
  const holders = new Map<string, string>();
  for (const isOurs of [true, false])
    for (const { key, name } of list)
      if (key !== null && !holders.has(key) && (ours.get(name)?.key === key) === isOurs) holders.set(key, name);
  return list.map((label) => {
    if (label.key === null || holders.get(label.key) === label.name) return label;
    conflicts.push({ id: label.name, message: `its key ${JSON.stringify(label.key)} is another label's now` });
    return { ...label, key: null };
  });
}

function schemaOf(text: string): LabelSchema {
  const read = readLabels(text);
  return 'error' in read ? { labels: [], relations: [] } : read;
}
