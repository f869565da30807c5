import type { Frame } from '../clauses/clauseStack';
import type { Phrases } from '../phrases/phrases';
import type { VerbGroup } from '../syntax';
import { Tag } from '../tags';

/**
 * Gives a verbless clause its verb when the tagger took a finite form for another one: in "The bridge held." the participle
 * after the subject is a past tense, in "The roads remain shut." the base form a present. Clauses from `from` on are
 * one sentence's; the participle's or infinitive's own clause is dropped.
 */
export function repairVerbs(
  clauses: Frame[],
  from: number,
  phrases: Phrases,
  clauseOf: Int32Array,
  first: number,
  last: number,
): void {
  const { tags, groups } = phrases;
  if (tags[last - 1] !== Tag['.'] && tags[last - 1] !== Tag["''"]) return;
  const dropped = new Map<number, number>();
  for (let c = from; c < clauses.length; c++) {
    const child = clauses[c];
    const parent = child.parent >= from ? clauses[child.parent] : null;
    if (!parent || parent.verb >= 0 || parent.subject < 0 || child.subject !== parent.subject || child.verb < 0)
      continue;
    const group = groups[child.verb];
    if (!isMistaken(group, tags)) continue;
    groups[child.verb] = {
      ...group,
      finite: true,
      passive: false,
      tense: tags[group.head] === Tag.VBN ? 'past' : 'present',
    };
    parent.verb = child.verb;
    dropped.set(c, child.parent);
  }
  if (dropped.size > 0) compress(clauses, from, dropped, clauseOf, first, last);
}

/** A lone participle or base form, without auxiliary or "to". */
function isMistaken(group: VerbGroup, tags: Uint8Array): boolean {
  return !group.finite && group.head === group.first && (tags[group.head] === Tag.VBN || tags[group.head] === Tag.VB);
}

function compress(
  clauses: Frame[],
  from: number,
  dropped: ReadonlyMap<number, number>,
  clauseOf: Int32Array,
  first: number,
  last: number,
): void {
  const moved = new Map<number, number>();
  let kept = from;
  for (let c = from; c < clauses.length; c++) {
    const owner = dropped.get(c);
    if (owner !== undefined) {
      moved.set(c, moved.get(owner) ?? owner);
      continue;
    }
    moved.set(c, kept);
    clauses[kept] = clauses[c];
    clauses[kept].parent = moved.get(clauses[kept].parent) ?? clauses[kept].parent;
    kept++;
  }
  clauses.length = kept;
  for (let i = first; i < last; i++) clauseOf[i] = moved.get(clauseOf[i]) ?? clauseOf[i];
}
