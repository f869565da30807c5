import type { TaggedTokens } from '../taggedText';
import { isFinite, isAdverb, isNoun, Tag } from '../tags';
import type { TagRepairs } from './tagRepair';

/** A token that was nearly tagged as a finite verb: the tag it would have had, and the score it lacked. */
export interface NearVerb {
  readonly at: number;
  readonly tag: number;
  readonly by: number;
}

/** No such token; what lacks more than this many units of score is no verb. */
export const noNearVerb: NearVerb = { at: -1, tag: -1, by: 50 };

/** The nearer of `near` and token `i`, tagged `tag` by `scores`. */
export function nearerVerb(near: NearVerb, i: number, tag: number, scores: Int32Array): NearVerb {
  const present = scores[Tag.VBZ] > scores[Tag.VBP] ? Tag.VBZ : Tag.VBP;
  const finite = scores[Tag.VBD] > scores[present] ? Tag.VBD : present;
  const by = scores[tag] - scores[finite];
  return by > 0 && by < near.by ? { at: i, tag: finite, by } : near;
}

/**
 * A full sentence has a finite verb. One that was given none gets it where it was likeliest missed: "owners ⟦plan⟧ to sell" by its
 * `intentions`, "schools ⟦suspend⟧ lessons" (taken for a base form), else at the nearest miss. Imperatives and fragments stay as
 * they are. `repairs` are those that a present tense goes through once more.
 */
export function restoreVerb(
  text: TaggedTokens,
  near: NearVerb,
  intentions: ReadonlySet<string>,
  repairs: TagRepairs,
): void {
  const { tags, first, last } = text;
  if (last - first < 4 || !endsFully(tags, first, last)) return;
  for (let i = first; i < last; i++) if (isFinite(tags[i])) return;
  const intention = findIntention(text, intentions);
  const base = bareVerb(tags, first, last);
  if (intention >= 0) tags[intention] = tags[intention] === Tag.NNS ? Tag.VBZ : Tag.VBP;
  else if (base > first) tags[base] = Tag.VBP;
  else if (base < 0 && near.at >= 0) tags[near.at] = near.tag;
  for (let i = first; i < last; i++) if (tags[i] === Tag.VBP) tags[i] = repairs.tagOf(text, i, Tag.VBP);
}

/** "plan" or "hopes" between a noun and "to" with a verb, or -1. */
function findIntention(text: TaggedTokens, intentions: ReadonlySet<string>): number {
  const { tags, first, last } = text;
  for (let i = first + 1; i + 1 < last; i++) {
    if (tags[i + 1] === Tag.TO && isNoun(tags[i]) && isNoun(tags[i - 1]) && intentions.has(text.lower(i))) return i;
  }
  return -1;
}

/** The first base form of a verb that begins the sentence (an imperative) or follows a noun (a present tense), or -1. */
function bareVerb(tags: Uint8Array, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if (tags[i] !== Tag.VB) continue;
    let before = i - 1;
    while (before >= first && isAdverb(tags[before])) before--;
    if (before < first || isNoun(tags[before])) return before < first ? first : i;
  }
  return -1;
}

/** True for a sentence that ends in a full stop, question or exclamation mark, perhaps before closing marks. */
function endsFully(tags: Uint8Array, first: number, last: number): boolean {
  let i = last - 1;
  while (i > first && (tags[i] === Tag["''"] || tags[i] === Tag['-RRB-'])) i--;
  return tags[i] === Tag['.'];
}
