import { mergeAnnotation } from './merge/annotation';
import { contradictions } from './merge/contradictions';
import { mergeOrder, type Ordered } from './merge/order';
import { pick, type Conflict, type Merged } from './merge/threeWay';
import type { Annotation, Member } from './model';
import { readSidecar } from './sidecar/readSidecar';
import { ownFrame, type Frame, type Sidecar } from './sidecar/sidecar';
import { writeSidecar } from './sidecar/writeSidecar';

/**
 * Merges two versions of a sidecar that come from one: annotation by annotation, by id, field by field, notes by their ids. Never loses
 * a person's work: a change wins over a removal, and of two changes to one field both stay; each such case is returned as a conflict.
 * An empty text, or a base that cannot be read, is a sidecar without annotations; where ours or theirs cannot be read, ours stays as it is.
 */
export function mergeSidecars(base: string, ours: string, theirs: string): Merged {
  const was = readOrEmpty(base);
  const [our, their] = [ours, theirs].map((text) => (text.trim() === '' ? empty : readSidecar(text)));
  for (const [side, read] of [
    ['ours', our],
    ['theirs', their],
  ] as const) {
    if ('error' in read)
      return { text: ours, conflicts: [{ id: '', message: `${side}, line ${read.line}: ${read.error}` }] };
  }
  return merge(was, our as Sidecar, their as Sidecar);
}

const empty: Sidecar = { annotations: [], source: null, frame: ownFrame };

function readOrEmpty(text: string): Sidecar {
  const read = readSidecar(text);
  return 'error' in read ? empty : read;
}

function merge(base: Sidecar, ours: Sidecar, theirs: Sidecar): Merged {
  const [before, here, there] = [base, ours, theirs].map(
    ({ annotations }) => new Map(annotations.map((one) => [one.id, one])),
  );
  const conflicts: Conflict[] = [];
  const kept = new Map<string, readonly Annotation[]>();
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const { kept: one, copy, clashes, twice } = mergeAnnotation(before.get(id), here.get(id), there.get(id));
    conflicts.push(...clashes.map((message) => ({ id, message })));
    if (!one) continue;
    kept.set(id, [one]);
    // what was merged before has the copy already
    if (!copy || here.has(copy.id) || there.has(copy.id)) continue;
    kept.set(id, [one, copy]);
    conflicts.push({ id, message: twice ?? '' });
  }
  for (const { ours: mine, theirs: others } of contradictions(before, here, there)) {
    for (const one of others) kept.set(one.id, [{ ...one, yieldsTo: mine.id }]);
    const ids = others.map(({ id }) => id).join(', ');
    conflicts.push({
      id: mine.id,
      message: `both sides corrected the same words, each in its own way; ours stands, theirs is kept as ${ids}`,
    });
  }
  openCircles(kept, here);
  conflicts.push(...bringBackEnds(kept, here, there));
  const order = mergeOrder(
    [...before.keys()].filter((id) => kept.has(id)),
    ordered(ours, kept),
    ordered(theirs, kept),
  );
  const frame = mergeFrames(base.frame, ours.frame, theirs.frame);
  const source = pick(base.source, ours.source ?? base.source, theirs.source ?? base.source).value ?? '';
  const text = writeSidecar(
    order.flatMap((id) => kept.get(id)!),
    source,
    frame.value,
  );
  return { text, conflicts: [...conflicts, ...frame.conflicts] };
}

/** Each side may have let the other's correction yield to its own: then ours stands. */
function openCircles(kept: Map<string, readonly Annotation[]>, ours: ReadonlyMap<string, Annotation>): void {
  for (const [id, [{ yieldsTo, ...one }, ...copies]] of kept) {
    const other = yieldsTo === undefined ? undefined : kept.get(yieldsTo)?.[0];
    const mine = ours.get(id);
    if (other?.yieldsTo === id && mine && mine.yieldsTo === undefined) kept.set(id, [one, ...copies]);
  }
}

/** One side may have related what the other side removed: then what it related comes back. */
function bringBackEnds(
  kept: Map<string, readonly Annotation[]>,
  here: ReadonlyMap<string, Annotation>,
  there: ReadonlyMap<string, Annotation>,
): Conflict[] {
  const conflicts: Conflict[] = [];
  const relations = [...kept.values()].flat();
  for (let relation = relations.pop(); relation; relation = relations.pop()) {
    const { body, id } = relation;
    if (body.kind !== 'relation' || (here.has(id) && there.has(id))) continue;
    const side = here.has(id) ? here : there;
    for (const end of [body.from, body.to].filter((one) => !kept.has(one))) {
      const found = side.get(end);
      if (!found) continue;
      kept.set(end, [found]);
      relations.push(found);
      conflicts.push({
        id: end,
        message: 'it was removed on one side and related to another on the other; it is kept',
      });
    }
  }
  return conflicts;
}

function ordered({ annotations }: Sidecar, kept: ReadonlyMap<string, unknown>): Ordered[] {
  let at = 0;
  return annotations
    .filter(({ id }) => kept.has(id))
    .map(({ id, selectors }) => {
      at = selectors[0]?.hint?.start ?? at;
      return { key: id, at };
    });
}

function mergeFrames(
  base: Frame,
  ours: Frame,
  theirs: Frame,
): { readonly value: Frame; readonly conflicts: readonly Conflict[] } {
  const contexts = pick(base.contexts, ours.contexts, theirs.contexts);
  const collection = mergeMembers(base.collection, ours.collection, theirs.collection);
  const page = mergeMembers(base.page, ours.page, theirs.page);
  const clashes = [...(contexts.clash ? ['@context'] : []), ...collection.clashes, ...page.clashes];
  return {
    value: { contexts: contexts.value, collection: collection.value, page: page.value },
    conflicts: clashes.map((name) => ({
      id: '',
      message: `both sides changed the file's ${JSON.stringify(name)}; ours is kept`,
    })),
  };
}

function mergeMembers(
  base: readonly Member[],
  ours: readonly Member[],
  theirs: readonly Member[],
): {
  readonly value: readonly Member[];
  readonly clashes: readonly string[];
} {
  const clashes: string[] = [];
  const names = [...new Set([...ours, ...theirs].map(({ name }) => name))];
  const value = names.flatMap((name): Member[] => {
    const [was, our, their] = [base, ours, theirs].map(
      (members) => members.find((member) => member.name === name)?.json,
    );
    const { value: json, clash } = pick(was, our, their);
    if (clash && name !== 'total') clashes.push(name);
    return json === undefined ? [] : [{ name, json }];
  });
  return { value, clashes };
}
