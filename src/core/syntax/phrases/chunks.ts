import type { Sentences } from '../../text/tokens';
import { wordSet } from '../../text/wordLists';
import type { NounChunk } from '../syntax';
import { isAdjective, isAdverb, isNoun, isVerb, Tag } from '../tags';
import { approximators, calendarNames } from '../words.data';

/**
 * Base noun phrases, left to right, in one pass: determiner, possessor with its 's, numbers, modifiers, nouns.
 *
 *     ⟦The owner⟧ of ⟦Norway's oldest ferry line⟧ told ⟦investors⟧ ⟦Sunday⟧ that ⟦he⟧ …
 *
 * Pronouns, "who" and a "which" or "that" of a relative clause are chunks by themselves.
 */
export function findChunks(words: readonly string[], sentences: Sentences, tags: Uint8Array): NounChunk[] {
  const chunks: NounChunk[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const last = sentences.last[s];
    for (let i = sentences.first[s]; i < last;) {
      const chunk = chunkAt(i, last, words, tags);
      if (chunk) chunks.push(chunk);
      i = chunk ? chunk.last : i + 1;
    }
  }
  return chunks;
}

const calendar = wordSet(calendarNames);
const approximate = wordSet(approximators);
const floating = wordSet('each all both');
const deictic = wordSet('last next this');

function chunkAt(first: number, end: number, words: readonly string[], tags: Uint8Array): NounChunk | null {
  const tag = tags[first];
  if (tag === Tag.PRP || tag === Tag.WP || tag === Tag.WDT) return wordChunk(first, end, words, tags);
  if (isFloating(first, end, words, tags)) return null;
  let i = afterDeterminer(first, end, words, tags);
  let head = -1;
  let number = -1;
  let modifier = -1;
  let determined = i > first;
  for (; i < end; i++) {
    const t = tags[i];
    if (isNoun(t)) {
      if (head >= 0 && head === i - 1 && startsAnew(i, head, words, tags)) break;
      head = i;
    } else if (t === Tag.POS) {
      if (head < 0) break;
      if (!continues(i + 1, end, tags)) break;
      determined = true;
    } else if (t === Tag.CD || t === Tag.$ || t === Tag['#']) {
      if (head >= 0 && head === i - 1 && !numbersName(head, i, tags, words)) break;
      number = i;
    } else if (t === Tag.HYPH || t === Tag.AFX) {
      if (t === Tag.HYPH && (i === first || i + 1 >= end)) break;
    } else if (isAdjective(t)) {
      if (i > first && !determined && deictic.has(words[i])) break;
      if (head >= 0 && head === i - 1 && !modifiesAfterName(i, end, words, tags)) break;
      modifier = i;
    } else if (t === Tag.VBN || t === Tag.VBG || t === Tag.VBD || t === Tag.RB || t === Tag.RBS || t === Tag.RBR) {
      if (isGerundNoun(i, first, end, determined, tags)) {
        head = i;
        continue;
      }
      if (!premodifies(i, first, end, determined, head, tags)) break;
      if (t === Tag.VBN || t === Tag.VBG) modifier = i;
    } else if (t === Tag.CC) {
      if (!joinsModifiers(i, end, tags)) break;
    } else if (t === Tag['``'] || t === Tag["''"]) {
      if (!quotesInside(i, first, end, determined, head, tags)) break;
    } else if (t === Tag.FW || t === Tag.SYM) {
      if (t === Tag.SYM && (i === first || !continues(i + 1, end, tags))) break;
      head = t === Tag.FW ? i : head;
    } else break;
  }
  return finish(first, i, head, number, modifier, determined, tags);
}

/** Pronouns; "what" and "which" as determiners take their noun. */
function wordChunk(first: number, end: number, words: readonly string[], tags: Uint8Array): NounChunk {
  const determines =
    (words[first] === 'which' || words[first] === 'what' || words[first] === 'whatever') &&
    first + 1 < end &&
    isNoun(tags[first + 1]);
  let last = first + 1;
  if (determines) while (last < end && isNoun(tags[last])) last++;
  return { first, last, head: last - 1 };
}

/** "have each said", "are all held": the quantifier floats between auxiliary and verb. */
function isFloating(i: number, end: number, words: readonly string[], tags: Uint8Array): boolean {
  if (!floating.has(words[i]) || i === 0 || i + 1 >= end) return false;
  return (isVerb(tags[i - 1]) || tags[i - 1] === Tag.MD) && isVerb(tags[i + 1]);
}

/** The first token after determiners, possessive pronouns and what rounds a number; `first` when there is none. */
function afterDeterminer(first: number, end: number, words: readonly string[], tags: Uint8Array): number {
  let i = first;
  if (
    tags[i] === Tag.PDT ||
    ((words[i] === 'all' || words[i] === 'both' || words[i] === 'half') && i + 1 < end && isDeterminer(tags[i + 1]))
  )
    i++;
  if (i < end && isDeterminer(tags[i])) return i + 1;
  if (i < end && (tags[i] === Tag.WP$ || tags[i] === Tag.WRB)) return tags[i] === Tag.WP$ ? i + 1 : first;
  const number = afterApproximation(i, end, words, tags);
  return number > i ? number : first;
}

/** "about 200", "more than 200", "at least 200", "as many as 200": the index of the number, else `i`. */
function afterApproximation(i: number, end: number, words: readonly string[], tags: Uint8Array): number {
  if (i + 1 < end && approximate.has(words[i]) && isNumberStart(tags, words, i + 1)) return i + 1;
  if (
    i + 2 < end &&
    words[i + 1] === 'than' &&
    /^(?:more|less|fewer)$/.test(words[i]) &&
    isNumberStart(tags, words, i + 2)
  )
    return i + 2;
  if (i + 2 < end && words[i] === 'at' && /^(?:least|most)$/.test(words[i + 1]) && isNumberStart(tags, words, i + 2))
    return i + 2;
  if (i + 3 < end && words[i] === 'as' && words[i + 2] === 'as' && isNumberStart(tags, words, i + 3)) return i + 3;
  return i;
}

function isNumberStart(tags: Uint8Array, words: readonly string[], i: number): boolean {
  return (
    tags[i] === Tag.CD || tags[i] === Tag.$ || words[i] === 'half' || words[i] === 'dozens' || words[i] === 'hundreds'
  );
}

function isDeterminer(tag: number): boolean {
  return tag === Tag.DT || tag === Tag.PRP$;
}

/** True where a noun after a noun begins another phrase: "investors | Sunday". */
function startsAnew(i: number, head: number, words: readonly string[], tags: Uint8Array): boolean {
  if (calendar.has(words[i]) && !calendar.has(words[head])) return true;
  return (
    tags[head] === Tag.NNS &&
    tags[i] === Tag.NNP &&
    !/^(?:u\.s\.|us|sports|arms|affairs|services|systems|armed|forces|communications|sales)$/.test(words[head])
  );
}

/** "August 27", "Boeing 747": a number that belongs to the name before it. */
function numbersName(head: number, i: number, tags: Uint8Array, words: readonly string[]): boolean {
  return tags[i] === Tag.CD && (tags[head] === Tag.NNP || calendar.has(words[head]) || /^\d+$/.test(words[i]));
}

/** An adjective after a noun goes on only inside a name-like modifier: "U.N. special envoy", not "ships idle". */
function modifiesAfterName(i: number, end: number, words: readonly string[], tags: Uint8Array): boolean {
  return tags[i - 1] === Tag.NNP && !deictic.has(words[i]) && tags[i] === Tag.JJ && i + 1 < end && isNoun(tags[i + 1]);
}

/** A participle or adverb that stands before the noun: "the remaining guests", "an increasingly bitter strike". */
function premodifies(
  i: number,
  first: number,
  end: number,
  determined: boolean,
  head: number,
  tags: Uint8Array,
): boolean {
  const t = tags[i];
  if (i > first && tags[i - 1] === Tag.HYPH) return t !== Tag.RB || continues(i + 1, end, tags);
  if (head >= 0 && head === i - 1) return false;
  if (!determined && !(i > first && (isAdjective(tags[i - 1]) || tags[i - 1] === Tag.CD)))
    return hyphenated(i, end, tags) || describes(i, end, tags);
  if (t === Tag.VBD) return false;
  return continues(i + 1, end, tags);
}

/** "the dancing", "heavy shelling": an -ing form after a determiner or adjective, with no noun of its own after it. */
function isGerundNoun(i: number, first: number, end: number, determined: boolean, tags: Uint8Array): boolean {
  if (tags[i] !== Tag.VBG || !determined || i === first) return false;
  const before = tags[i - 1];
  const after = i + 1 < end ? tags[i + 1] : -1;
  return (
    (isDeterminer(before) || before === Tag.POS || isAdjective(before)) &&
    !continues(i + 1, end, tags) &&
    !isDeterminer(after) &&
    after !== Tag.PRP
  );
}

/** "fast-moving": the first part of a hyphenated modifier. */
function hyphenated(i: number, end: number, tags: Uint8Array): boolean {
  return i + 2 < end && tags[i + 1] === Tag.HYPH && continues(i + 2, end, tags);
}

/** "said ⟦retired general Ana Ruiz⟧": a participle behind a verb that is no auxiliary, and before a noun. */
function describes(i: number, end: number, tags: Uint8Array): boolean {
  return (
    tags[i] === Tag.VBN &&
    i > 1 &&
    tags[i - 1] === Tag.VBD &&
    tags[i - 2] === Tag["''"] &&
    i + 1 < end &&
    (isNoun(tags[i + 1]) || isAdjective(tags[i + 1]))
  );
}

/** True when what stands at `i` can be a modifier or noun of a phrase begun before. */
function continues(i: number, end: number, tags: Uint8Array): boolean {
  if (i >= end) return false;
  const t = tags[i];
  return (
    isNoun(t) ||
    isAdjective(t) ||
    isAdverb(t) ||
    t === Tag.CD ||
    t === Tag.VBN ||
    t === Tag.VBG ||
    t === Tag.HYPH ||
    t === Tag.AFX ||
    t === Tag.$ ||
    t === Tag['``']
  );
}

/** "political and military leaders": both sides are adjectives and a noun follows. */
function joinsModifiers(i: number, end: number, tags: Uint8Array): boolean {
  if (i + 2 >= end || !(isAdjective(tags[i - 1]) || tags[i - 1] === Tag.VBN)) return false;
  if (!isAdjective(tags[i + 1]) && tags[i + 1] !== Tag.VBN) return false;
  return isNoun(tags[i + 2]) || (isAdjective(tags[i + 2]) && i + 3 < end && isNoun(tags[i + 3]));
}

/** Marks round a modifier or noun: the so-called "green" bonds. */
function quotesInside(
  i: number,
  first: number,
  end: number,
  determined: boolean,
  head: number,
  tags: Uint8Array,
): boolean {
  if (tags[i] === Tag['``'])
    return i > first && (determined || head >= 0) && head !== i - 1 && continues(i + 1, end, tags);
  return i > first && openInside(i, first, tags) && (i + 1 >= end || !isDeterminer(tags[i + 1]));
}

function openInside(i: number, first: number, tags: Uint8Array): boolean {
  for (let k = i - 1; k >= first && k > i - 8; k--) if (tags[k] === Tag['``']) return true;
  return false;
}

function finish(
  first: number,
  end: number,
  head: number,
  number: number,
  modifier: number,
  determined: boolean,
  tags: Uint8Array,
): NounChunk | null {
  let last = end;
  while (last > first + 1 && trails(tags[last - 1])) last--;
  if (head >= last) head = -1;
  if (head < 0) {
    if (number >= first && number < last) head = number;
    else if (determined && last > first) head = modifier >= 0 && modifier === last - 1 ? modifier : last - 1;
    else return null;
    if (tags[head] === Tag.RB || tags[head] === Tag.VBG) return null;
  }
  return { first, last, head };
}

/** Tags that can't end a phrase. */
function trails(tag: number): boolean {
  return tag === Tag.HYPH || tag === Tag.CC || tag === Tag['``'] || tag === Tag.SYM || isAdverb(tag) || tag === Tag.AFX;
}
