import { hashFolded } from '../../model/hashing';
import { wordSet } from '../../text/wordLists';
import { isUnchangedPast } from './pastTense';
import { isAdverb, isNoun, Tag } from '../tags';
import { plansAndHopes } from '../words.data';

/** A token that was nearly tagged as a finite verb: the tag it would have had, and the score it lacked. */
export interface NearVerb {
  readonly at: number;
  readonly tag: number;
  readonly by: number;
}

/** No such token; what lacks more than this many units of score is no verb. */
export const NONE: NearVerb = { at: -1, tag: -1, by: 50 };

const intentions = new Set([...wordSet(plansAndHopes)].map((word) => hashFolded(word, 0, word.length)));

/** The nearer of `near` and token `i`, tagged `tag` by `scores`. */
export function narrower(near: NearVerb, i: number, tag: number, scores: Int32Array): NearVerb {
  const present = scores[Tag.VBZ] > scores[Tag.VBP] ? Tag.VBZ : Tag.VBP;
  const finite = scores[Tag.VBD] > scores[present] ? Tag.VBD : present;
  const by = scores[tag] - scores[finite];
  return by > 0 && by < near.by ? { at: i, tag: finite, by } : near;
}

/**
 * A full sentence has a finite verb. One that was given none gets it where it was likeliest missed: "owners ⟦plan⟧ to sell",
 * "schools ⟦suspend⟧ lessons" (taken for a base form), else at the nearest miss. Imperatives and fragments stay as they are.
 */
export function restoreVerb(tags: Uint8Array, first: number, last: number, folded: Int32Array, near: NearVerb): void {
  if (last - first < 4 || !endsFully(tags, first, last)) return;
  for (let i = first; i < last; i++) if (isFinite(tags[i])) return;
  const intention = findIntention(tags, first, last, folded);
  const base = bareVerb(tags, first, last);
  if (intention >= 0) tags[intention] = tags[intention] === Tag.NNS ? Tag.VBZ : Tag.VBP;
  else if (base > first) tags[base] = Tag.VBP;
  else if (base < 0 && near.at >= 0) tags[near.at] = near.tag;
  for (let i = first; i < last; i++)
    if (tags[i] === Tag.VBP && isUnchangedPast(i, first, tags, folded)) tags[i] = Tag.VBD;
}

function isFinite(tag: number): boolean {
  return tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD;
}

/** "plan" or "hopes" between a noun and "to" with a verb, or -1. */
function findIntention(tags: Uint8Array, first: number, last: number, folded: Int32Array): number {
  for (let i = first + 1; i + 1 < last; i++) {
    if (tags[i + 1] === Tag.TO && intentions.has(folded[i]) && isNoun(tags[i]) && isNoun(tags[i - 1])) return i;
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
