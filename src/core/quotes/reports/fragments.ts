import type { VerbGroup } from '../../syntax/syntax';
import { isNoun, Tag } from '../../syntax/tags';
import { hasFiniteVerb } from './finiteVerbs';
import { cueNouns, cueVerbs, namingWords } from '../cues.data';
import type { Draft } from '../attribution/drafts';
import type { Source } from '../sources/mention';
import { possessor } from './nounReports';
import { beginsBlock, isFinal, sentenceAt, tagAt, word, type MarkedTokens, type Reading } from '../context';
import { beginsSentence } from '../sentenceStarts';
import { subjectOf } from '../sources/subjects';
import { sameVoice } from '../sources/voices';

const REACH = 30;
const UNSIGNED = 5;
const SCARE = 3;

/** True for a stretch that can stand as speech without a cue: whole sentences, at the start of the narrator's sentence. */
export function isWholeSpeech(reading: Reading, marked: MarkedTokens): boolean {
  const { first, last } = marked.inside;
  const colon = word(reading, marked.first - 1) === ':';
  if ((!beginsSentence(reading, marked.first) && !colon) || last - first < 3) return false;
  const ends =
    isFinal(reading, last - 1) ||
    [',', '…', '...', '—'].includes(word(reading, last - 1)) ||
    !marked.closed ||
    isFinal(reading, marked.last);
  if (!ends || isTitle(reading, marked)) return false;
  return (
    hasFiniteVerb(reading, first, last) ||
    fillsBlock(reading, marked) ||
    (isFinal(reading, last - 1) && last - first >= 4) ||
    (colon && last - first > 8)
  );
}

/** Nothing else stands in its paragraph. */
function fillsBlock(reading: Reading, { first, last }: MarkedTokens): boolean {
  return beginsBlock(reading, first) && beginsBlock(reading, last);
}

/**
 * A quoted fragment no clause of saying holds: speech when a verb that judges, names or reports governs it
 * ("praised it as “…”", "called them “…”"), else a title, a nickname or a scare quote: null.
 * Long ones are kept without a speaker.
 */
export function fragmentDraft(reading: Reading, at: number): Draft | null {
  const marked = reading.marked[at];
  const words = marked.inside.last - marked.inside.first;
  const modifies = isNoun(tagAt(reading, marked.last)) && tagAt(reading, marked.first - 1) === Tag.DT;
  if (isNaming(reading, marked) || modifies || (words <= SCARE && insidePhrase(reading, marked))) return null;
  const governor = governing(reading, marked, words);
  const base = {
    first: marked.first,
    last: marked.last,
    kind: 'mixed' as const,
    marked: [at],
    rule: 'quoted-fragment',
    continues: null,
  };
  if (governor) return { ...base, ...governor, missing: '', score: 0.75 };
  if (words < UNSIGNED || marked.family === 'single' || isTitle(reading, marked)) return null;
  return { ...base, cue: null, source: null, missing: 'no-speaker-no-cue', score: 0.5 };
}

/** A determiner stands before the marks: “a "hard landing"”, “the "iconic" car”. */
function insidePhrase(reading: Reading, marked: MarkedTokens): boolean {
  const tag = tagAt(reading, marked.first - 1);
  return (
    tag === Tag.DT ||
    tag === Tag.JJ ||
    tag === Tag.PRP$ ||
    tag === Tag.POS ||
    (isNoun(tagAt(reading, marked.last)) && marked.depth === 0)
  );
}

/** "the film “…”", "the so-called “…”", "known as “…”", titles in capitals. */
export function isNaming(reading: Reading, marked: MarkedTokens): boolean {
  const before = word(reading, marked.first - 1);
  const tag = tagAt(reading, marked.first - 1);
  if (before === 'as' && namingWords.has(word(reading, marked.first - 2))) return true;
  if (isTitle(reading, marked)) return true;
  if (namingWords.has(before)) return !isActive(reading, marked.first - 1);
  if (isNoun(tag) && (tag === Tag.NNP || tag === Tag.NNPS) && marked.inside.last - marked.inside.first <= 3)
    return true;
  return false;
}

/** "Jobs |called|" against "a man |called|". */
function isActive(reading: Reading, i: number): boolean {
  const at = reading.article.syntax.verbGroupOf[i];
  if (at < 0) return false;
  const group = reading.article.syntax.verbGroups[at];
  return group.finite && !group.passive && tagAt(reading, i) !== Tag.VBN;
}

/** Every long word begins with a capital: a title or a name. */
function isTitle(reading: Reading, { inside }: MarkedTokens): boolean {
  if (isFinal(reading, inside.last - 1)) return false;
  let capitals = 0;
  let words = 0;
  for (let i = inside.first; i < inside.last; i++) {
    const text = reading.article.text.slice(reading.article.tokens.starts[i], reading.article.tokens.ends[i]);
    if (!/^\p{L}{4}/u.test(text)) {
      if (words > 0 || !/^\p{Lu}/u.test(text)) continue;
      capitals++;
      words++;
      continue;
    }
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return words > 0 && capitals === words && (words > 1 || inside.last - inside.first <= 2);
}

/** The verb in the same sentence that governs the fragment, its subject with it; past other verbs only one that judges. */
function governing(
  reading: Reading,
  marked: MarkedTokens,
  words: number,
): { cue: { first: number; last: number }; source: Source } | null {
  const { verbGroups, verbGroupOf } = reading.article.syntax;
  const floor = Math.max(sentenceAt(reading, marked.first).first, marked.first - REACH);
  let distant = false;
  for (let i = marked.first - 1; i >= floor; i--) {
    if (word(reading, i) === ';') return null;
    const at = verbGroupOf[i];
    if (at < 0) {
      const source = cueNouns.has(word(reading, i)) ? possessor(reading, i) : null;
      if (source) return { cue: { first: i, last: i + 1 }, source };
      continue;
    }
    const verb = verbGroups[at];
    i = verb.first;
    if (!sameVoice(reading, i, marked.first - 1)) continue;
    const frame = cueVerbs[verb.lemma] ?? '';
    const judges = frame.includes('x');
    const bare = !verb.finite && tagAt(reading, verb.head) === Tag.VB && !judges;
    if (
      frame === '' ||
      bare ||
      (words < SCARE && !judges) ||
      (distant && !judges) ||
      (verb.passive && !hasAgent(reading, verb))
    ) {
      if (verb.finite && words < SCARE) return null;
      distant ||= verb.finite;
      continue;
    }
    const source = sourceOf(reading, verb, marked);
    return source ? { cue: { first: verb.head, last: verb.head + 1 }, source } : null;
  }
  return null;
}

function sourceOf(reading: Reading, verb: VerbGroup, marked: MarkedTokens): Source | null {
  if (!verb.passive) return subjectOf(reading, verb).source ?? mainSubject(reading, verb, marked);
  const i = agentAt(reading, verb);
  const phrase = i < 0 ? null : { ...chunkAt(reading, i) };
  return phrase ? { phrase, rule: 'agent-of-passive', score: 0.9 } : null;
}

function chunkAt(reading: Reading, i: number): { first: number; last: number; head: number } {
  const { chunks, chunkOf } = reading.article.syntax;
  return chunkOf[i] >= 0 ? chunks[chunkOf[i]] : { first: i, last: i + 1, head: i };
}

function agentAt(reading: Reading, verb: VerbGroup): number {
  return word(reading, verb.last) === 'by' ? verb.last + 1 : -1;
}

function hasAgent(reading: Reading, verb: VerbGroup): boolean {
  return agentAt(reading, verb) >= 0;
}

/** "Describing it as “…”, |Obama| explained": the subject of the clause that follows. */
function mainSubject(reading: Reading, verb: VerbGroup, marked: MarkedTokens): Source | null {
  if (verb.finite) return null;
  const { verbGroups, verbGroupOf } = reading.article.syntax;
  const end = Math.min(sentenceAt(reading, verb.first).last, marked.last + REACH);
  for (let i = marked.last; i < end; i++) {
    const group = verbGroups[verbGroupOf[i]];
    if (!group?.finite) continue;
    const { source } = subjectOf(reading, group);
    return source && { ...source, rule: 'cue-verb-shares-subject', score: 0.8 };
  }
  return null;
}
