import type { Sentences } from '../../text/tokens';
import type { ClauseDraft } from '../clauses/clauseStack';
import type { ClauseText } from '../clauses/clauseText';
import type { VerbGroup } from '../syntax';
import { Tag } from '../tags';

/**
 * Gives a verbless clause its verb when the tagger took a finite form for another one: in "The bridge held." the participle
 * after the subject is a past tense, in "The roads remain shut." the base form a present. The participle's or infinitive's own
 * clause is dropped.
 */
export function restoreClauseVerbs(
  clauses: ClauseDraft[],
  sentences: Sentences,
  { tags, groups }: ClauseText,
  clauseOf: Int32Array,
): void {
  const dropped = new Map<number, number>();
  let sentence = 0;
  for (let c = 0; c < clauses.length; c++) {
    const child = clauses[c];
    while (sentence + 1 < sentences.count && child.first >= sentences.last[sentence]) sentence++;
    if (child.parent < 0 || child.verb < 0) continue;
    const parent = clauses[child.parent];
    if (parent.verb >= 0 || parent.subject < 0 || child.subject !== parent.subject) continue;
    const group = groups[child.verb];
    if (!isMistaken(group, tags) || !isWhole(tags[sentences.last[sentence] - 1])) continue;
    groups[child.verb] = {
      ...group,
      finite: true,
      passive: false,
      tense: tags[group.head] === Tag.VBN ? 'past' : 'present',
    };
    parent.verb = child.verb;
    dropped.set(c, child.parent);
  }
  if (dropped.size > 0) removeClauses(clauses, dropped, clauseOf);
}

/** The last tag of a sentence that is no heading or fragment. */
function isWhole(tag: number): boolean {
  return tag === Tag['.'] || tag === Tag["''"];
}

/** A lone participle or base form, without auxiliary or "to". */
function isMistaken(group: VerbGroup, tags: Uint8Array): boolean {
  return !group.finite && group.head === group.first && (tags[group.head] === Tag.VBN || tags[group.head] === Tag.VB);
}

/** Takes clauses out; their tokens and the clauses in them go to the clause given for each. */
function removeClauses(clauses: ClauseDraft[], dropped: ReadonlyMap<number, number>, clauseOf: Int32Array): void {
  const moved = new Int32Array(clauses.length);
  let kept = 0;
  for (let c = 0; c < clauses.length; c++) {
    const owner = dropped.get(c);
    if (owner !== undefined) {
      moved[c] = moved[owner];
      continue;
    }
    const clause = clauses[c];
    if (clause.parent >= 0) clause.parent = moved[clause.parent];
    moved[c] = kept;
    clauses[kept++] = clause;
  }
  clauses.length = kept;
  for (let i = 0; i < clauseOf.length; i++) if (clauseOf[i] >= 0) clauseOf[i] = moved[clauseOf[i]];
}
