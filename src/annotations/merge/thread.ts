import { derivedId } from '../copy';
import type { Body, Note } from '../model';
import { mergeOrder } from './order';
import { equal } from './threeWay';

export type Thread = Extract<Body, { kind: 'comments' }>;

/** A merged thread, null when no note is left; and what a person has to look at, in a few words. */
export interface MergedThread {
  readonly body: Thread | null;
  readonly clashes: readonly string[];
}

/**
 * Merges the notes of a thread by their ids. A note changed on one side and deleted on the other stays; changed on both, both versions
 * stay, theirs as a note of its own behind ours. A thread is resolved where one side resolved it; reopened
 * likewise; as ours has it where both made it.
 */
export function mergeThreads(base: Thread | null, ours: Thread, theirs: Thread): MergedThread {
  const [before, here, there] = [base?.notes ?? [], ours.notes, theirs.notes].map(
    (notes) => new Map(notes.map((note) => [note.id, note])),
  );
  const clashes: string[] = [];
  const kept = new Map<string, readonly Note[]>();
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const [was, our, their] = [before.get(id), here.get(id), there.get(id)];
    if (our && their) {
      const copy = { ...their, id: derivedId(id, their) };
      const isMergedBefore = here.has(copy.id) || there.has(copy.id);
      const isClash = !equal(our, their) && !equal(was, our) && !equal(was, their);
      if (isClash && !isMergedBefore)
        clashes.push('one of its notes was changed on both sides; both versions are kept');
      const both = isMergedBefore ? [our] : [our, copy];
      kept.set(id, isClash ? both : [equal(was, our) ? their : our]);
    } else if (!was) {
      kept.set(id, [(our ?? their)!]);
    } else if (!equal(was, our ?? their)) {
      clashes.push('one of its notes was changed on one side and deleted on the other; it is kept');
      kept.set(id, [(our ?? their)!]);
    }
  }
  const inOrder = (notes: readonly Note[]): { key: string; at: number }[] => {
    return notes.filter(({ id }) => kept.has(id)).map(({ id }) => ({ key: id, at: 0 }));
  };
  const notes = mergeOrder([...before.keys()], inOrder(ours.notes), inOrder(theirs.notes)).flatMap((id) =>
    kept.get(id)!,
  );
  const resolved = ours.resolved === theirs.resolved || base === null ? ours.resolved : !base.resolved;
  return { body: notes.length > 0 ? { kind: 'comments', notes, resolved } : null, clashes };
}
