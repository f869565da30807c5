import { isAdjective, isAdverb, isNoun, Tag } from '../tags';

export function isDeterminer(tag: number): boolean {
  return tag === Tag.DT || tag === Tag.PRP$;
}

/** True for a tag that a modifier or noun of a phrase begun before can have. */
export function canContinue(tag: number): boolean {
  return (
    isNoun(tag) ||
    isAdjective(tag) ||
    isAdverb(tag) ||
    tag === Tag.CD ||
    tag === Tag.VBN ||
    tag === Tag.VBG ||
    tag === Tag.HYPH ||
    tag === Tag.AFX ||
    tag === Tag.$ ||
    tag === Tag['``']
  );
}

/** True for a tag that can't end a phrase. */
export function trails(tag: number): boolean {
  return tag === Tag.HYPH || tag === Tag.CC || tag === Tag['``'] || tag === Tag.SYM || isAdverb(tag) || tag === Tag.AFX;
}

/** "the dancing", "heavy shelling": an -ing form after a determiner or adjective, with no noun of its own after it. */
export function isGerundNoun(i: number, end: number, tags: Uint8Array): boolean {
  if (tags[i] !== Tag.VBG) return false;
  const before = tags[i - 1];
  const after = i + 1 < end ? tags[i + 1] : -1;
  return (
    (isDeterminer(before) || before === Tag.POS || isAdjective(before)) &&
    !(i + 1 < end && canContinue(after)) &&
    !isDeterminer(after) &&
    after !== Tag.PRP
  );
}

/** True for a participle or adverb that belongs to the noun after it although nothing before it says so. */
export function precedesNoun(i: number, end: number, tags: Uint8Array): boolean {
  return isHyphenated(i, end, tags) || describesSpeaker(i, end, tags);
}

/** "fast-moving": the first part of a hyphenated modifier. */
function isHyphenated(i: number, end: number, tags: Uint8Array): boolean {
  return i + 2 < end && tags[i + 1] === Tag.HYPH && canContinue(tags[i + 2]);
}

/** "“…” said ⟦retired general Ana Ruiz⟧": a participle behind a verb that is no auxiliary, and before a noun. */
function describesSpeaker(i: number, end: number, tags: Uint8Array): boolean {
  return (
    tags[i] === Tag.VBN &&
    i > 1 &&
    tags[i - 1] === Tag.VBD &&
    tags[i - 2] === Tag["''"] &&
    i + 1 < end &&
    (isNoun(tags[i + 1]) || isAdjective(tags[i + 1]))
  );
}

/** "political and military leaders": both sides of the conjunction at `i` are adjectives and a noun follows. */
export function joinsModifiers(i: number, end: number, tags: Uint8Array): boolean {
  if (i + 2 >= end || !(isAdjective(tags[i - 1]) || tags[i - 1] === Tag.VBN)) return false;
  if (!isAdjective(tags[i + 1]) && tags[i + 1] !== Tag.VBN) return false;
  return isNoun(tags[i + 2]) || (isAdjective(tags[i + 2]) && i + 3 < end && isNoun(tags[i + 3]));
}
