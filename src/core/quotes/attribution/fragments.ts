import type { VerbGroup } from '../../syntax/syntax';
import { isNoun, Tag } from '../../syntax/tags';
import { hasFiniteVerb } from '../context/finiteVerbs';
import { cueNouns, cueVerbs, namingWords } from '../cues.data';
import type { Draft } from './drafts';
import type { Source } from '../sources/source';
import { possessor } from '../reports/nounReports';
import type { MarkedTokens, QuoteContext } from '../context/quoteContext';
import { beginsSentence } from '../context/sentenceStarts';
import type { SubjectFinder } from '../sources/subjects';
import { sameVoice } from '../context/voices';

const REACH = 30;
const UNSIGNED = 5;
const SCARE = 3;

/** True for a stretch that can stand as speech without a cue: whole sentences, at the start of the narrator's sentence. */
export function isWholeSpeech(context: QuoteContext, marked: MarkedTokens): boolean {
  const { first, last } = marked.inside;
  const colon = context.word(marked.first - 1) === ':';
  if ((!beginsSentence(context, marked.first) && !colon) || last - first < 3) return false;
  const ends =
    context.isFinal(last - 1) ||
    [',', '…', '...', '—'].includes(context.word(last - 1)) ||
    !marked.closed ||
    context.isFinal(marked.last);
  if (!ends || isTitle(context, marked)) return false;
  return (
    hasFiniteVerb(context, first, last) ||
    fillsBlock(context, marked) ||
    (context.isFinal(last - 1) && last - first >= 4) ||
    (colon && last - first > 8)
  );
}

/** Nothing else stands in its paragraph. */
function fillsBlock(context: QuoteContext, { first, last }: MarkedTokens): boolean {
  return context.beginsBlock(first) && context.beginsBlock(last);
}

/**
 * A quoted fragment no clause of saying holds: speech when a verb that judges, names or reports governs it
 * ("praised it as “…”", "called them “…”"), else a title, a nickname or a scare quote: null.
 * Long ones are kept without a speaker.
 */
export function fragmentDraft(context: QuoteContext, subjects: SubjectFinder, at: number): Draft | null {
  const marked = context.marked[at];
  const words = marked.inside.last - marked.inside.first;
  const modifies = isNoun(context.tag(marked.last)) && context.tag(marked.first - 1) === Tag.DT;
  if (isNaming(context, marked) || modifies || (words <= SCARE && insidePhrase(context, marked))) return null;
  const governor = governing(context, subjects, marked, words);
  const base = {
    first: marked.first,
    last: marked.last,
    kind: 'mixed' as const,
    marked: [at],
    rule: 'quoted-fragment',
    continues: null,
  };
  if (governor) return { ...base, ...governor, missing: '', score: 0.75 };
  if (words < UNSIGNED || marked.family === 'single' || isTitle(context, marked)) return null;
  return { ...base, cue: null, source: null, missing: 'no-speaker-no-cue', score: 0.5 };
}

/** A determiner stands before the marks: “a "hard landing"”, “the "iconic" car”. */
function insidePhrase(context: QuoteContext, marked: MarkedTokens): boolean {
  const tag = context.tag(marked.first - 1);
  return (
    tag === Tag.DT ||
    tag === Tag.JJ ||
    tag === Tag.PRP$ ||
    tag === Tag.POS ||
    (isNoun(context.tag(marked.last)) && marked.depth === 0)
  );
}

/** "the film “…”", "the so-called “…”", "known as “…”", titles in capitals. */
export function isNaming(context: QuoteContext, marked: MarkedTokens): boolean {
  const before = context.word(marked.first - 1);
  const tag = context.tag(marked.first - 1);
  if (before === 'as' && namingWords.has(context.word(marked.first - 2))) return true;
  if (isTitle(context, marked)) return true;
  if (namingWords.has(before)) return !isActive(context, marked.first - 1);
  if (isNoun(tag) && (tag === Tag.NNP || tag === Tag.NNPS) && marked.inside.last - marked.inside.first <= 3)
    return true;
  return false;
}

/** "Jobs |called|" against "a man |called|". */
function isActive(context: QuoteContext, i: number): boolean {
  const at = context.article.syntax.verbGroupOf[i];
  if (at < 0) return false;
  const group = context.article.syntax.verbGroups[at];
  return group.finite && !group.passive && context.tag(i) !== Tag.VBN;
}

/** Every long word begins with a capital: a title or a name. */
function isTitle(context: QuoteContext, { inside }: MarkedTokens): boolean {
  if (context.isFinal(inside.last - 1)) return false;
  let capitals = 0;
  let words = 0;
  for (let i = inside.first; i < inside.last; i++) {
    const text = context.article.text.slice(context.article.tokens.starts[i], context.article.tokens.ends[i]);
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
  context: QuoteContext,
  subjects: SubjectFinder,
  marked: MarkedTokens,
  words: number,
): { cue: { first: number; last: number }; source: Source } | null {
  const { verbGroups, verbGroupOf } = context.article.syntax;
  const floor = Math.max(context.sentenceAt(marked.first).first, marked.first - REACH);
  let distant = false;
  for (let i = marked.first - 1; i >= floor; i--) {
    if (context.word(i) === ';') return null;
    const at = verbGroupOf[i];
    if (at < 0) {
      const source = cueNouns.has(context.word(i)) ? possessor(context, i) : null;
      if (source) return { cue: { first: i, last: i + 1 }, source };
      continue;
    }
    const verb = verbGroups[at];
    i = verb.first;
    if (!sameVoice(context, i, marked.first - 1)) continue;
    const frame = cueVerbs[verb.lemma] ?? '';
    const judges = frame.includes('x');
    const bare = !verb.finite && context.tag(verb.head) === Tag.VB && !judges;
    if (
      frame === '' ||
      bare ||
      (words < SCARE && !judges) ||
      (distant && !judges) ||
      (verb.passive && !hasAgent(context, verb))
    ) {
      if (verb.finite && words < SCARE) return null;
      distant ||= verb.finite;
      continue;
    }
    const source = sourceOf(context, subjects, verb, marked);
    return source ? { cue: { first: verb.head, last: verb.head + 1 }, source } : null;
  }
  return null;
}

function sourceOf(
  context: QuoteContext,
  subjects: SubjectFinder,
  verb: VerbGroup,
  marked: MarkedTokens,
): Source | null {
  if (!verb.passive) return subjects.of(verb).source ?? mainSubject(context, subjects, verb, marked);
  const i = agentAt(context, verb);
  const phrase = i < 0 ? null : { ...chunkAt(context, i) };
  return phrase ? { phrase, rule: 'agent-of-passive', score: 0.9 } : null;
}

function chunkAt(context: QuoteContext, i: number): { first: number; last: number; head: number } {
  const { chunks, chunkOf } = context.article.syntax;
  return chunkOf[i] >= 0 ? chunks[chunkOf[i]] : { first: i, last: i + 1, head: i };
}

function agentAt(context: QuoteContext, verb: VerbGroup): number {
  return context.word(verb.last) === 'by' ? verb.last + 1 : -1;
}

function hasAgent(context: QuoteContext, verb: VerbGroup): boolean {
  return agentAt(context, verb) >= 0;
}

/** "Describing it as “…”, |Obama| explained": the subject of the clause that follows. */
function mainSubject(
  context: QuoteContext,
  subjects: SubjectFinder,
  verb: VerbGroup,
  marked: MarkedTokens,
): Source | null {
  if (verb.finite) return null;
  const { verbGroups, verbGroupOf } = context.article.syntax;
  const end = Math.min(context.sentenceAt(verb.first).last, marked.last + REACH);
  for (let i = marked.last; i < end; i++) {
    const group = verbGroups[verbGroupOf[i]];
    if (!group?.finite) continue;
    const { source } = subjects.of(group);
    return source && { ...source, rule: 'cue-verb-shares-subject', score: 0.8 };
  }
  return null;
}
