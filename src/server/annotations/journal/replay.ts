import { mergeSidecars } from '../../../annotations/merge';
import type { Merged } from '../../../annotations/merge/threeWay';
import type { Annotation } from '../../../annotations/model';
import { readSidecar } from '../../../annotations/sidecar/readSidecar';
import { writeSidecar } from '../../../annotations/sidecar/writeSidecar';
import type { JournalRecord } from './records';

/** One annotation's states one after the other; undefined where it was not there. */
type Chain = (Annotation | undefined)[];

/**
 * A sidecar with what journals say was done besides. Some of it may be in the sidecar already: what it holds is then one of the
 * states that an annotation had, and only what came after is done. What others have done to an annotation is merged.
 * `text` is a sidecar that can be read.
 */
export function replay(text: string, records: readonly JournalRecord[], source: string): Merged {
  let merged: Merged = { text, conflicts: [] };
  for (const layer of layersOf(records)) {
    const { base, ours } = sidesOf(merged.text, layer, source);
    const next = mergeSidecars(base, ours, merged.text);
    merged = { text: next.text, conflicts: [...merged.conflicts, ...next.conflicts] };
  }
  return merged;
}

/** What was done between two states of a sidecar, as one record. Both can be read. */
export function differences(before: string, after: string): JournalRecord {
  const [was, is] = [before, after].map((text) => {
    const read = readSidecar(text);
    return 'error' in read ? [] : read.annotations;
  });
  return changedOf(was, is);
}

/** The annotations of two lists that are not the same in both. */
export function changedOf(before: readonly Annotation[], after: readonly Annotation[]): JournalRecord {
  const [was, is] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])));
  return {
    before: before.filter((one) => !same(one, is.get(one.id))),
    after: after.filter((one) => !same(one, was.get(one.id))),
  };
}

/**
 * The records by annotation. A step that begins where the last one ended goes on with its chain; else something came between, a
 * change from outside or another process, and a new chain begins in the next layer.
 */
function layersOf(records: readonly JournalRecord[]): ReadonlyMap<string, Chain>[] {
  const layers: Map<string, Chain>[] = [];
  const depth = new Map<string, number>();
  for (const { before, after } of records) {
    const [was, is] = [before, after].map((all) => new Map(all.map((one) => [one.id, one])));
    for (const id of new Set([...was.keys(), ...is.keys()])) {
      const at = depth.get(id) ?? -1;
      const chain = layers[at]?.get(id);
      if (chain && same(chain[chain.length - 1], was.get(id))) chain.push(is.get(id));
      else {
        depth.set(id, at + 1);
        (layers[at + 1] ??= new Map<string, Chain>()).set(id, [was.get(id), is.get(id)]);
      }
    }
  }
  return layers;
}

/** What the sidecar was before the part of the chains that it does not hold, and what it is after them. */
function sidesOf(text: string, chains: ReadonlyMap<string, Chain>, source: string) {
  const disk = readSidecar(text);
  if ('error' in disk) throw new Error(disk.error);
  const there = new Map(disk.annotations.map((one) => [one.id, one]));
  const [base, ours] = [new Map(there), new Map(there)];
  for (const [id, chain] of chains) {
    const reached = chain.findLastIndex((state) => same(state, there.get(id)));
    put(base, id, chain[Math.max(0, reached)]);
    put(ours, id, chain[chain.length - 1]);
  }
  const [was, is] = [base, ours].map((side) => writeSidecar([...side.values()], disk.source ?? source, disk.frame));
  return { base: was, ours: is };
}

function put(side: Map<string, Annotation>, id: string, state: Annotation | undefined): void {
  if (state) side.set(id, state);
  else side.delete(id);
}

const same = (a: Annotation | undefined, b: Annotation | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
