import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { isNoun, Tag } from '../../syntax/tags';
import { isCapital } from '../../text/letterCase';
import { tokenText } from '../../text/tokens';
import { hasFiniteVerb } from '../context/finiteVerbs';
import type { MarkedTokens, QuoteContext } from '../context/quoteContext';
import { beginsSentence, startsHigh } from '../context/sentenceStarts';
import { sameVoice } from '../context/voices';
import { quotationRules } from '../rules';
import { possessor } from '../sources/possessors';
import type { Source } from '../sources/source';
import type { SubjectFinder } from '../sources/subjects';
import type { Draft } from './drafts';

/** How far from a fragment, in tokens, its verb and that verb's subject may stand. */
const reach = 30;
/** Fragments of fewer tokens are not kept where nobody says them. */
const shortestUnattributed = 5;
/** How many tokens may stand between a verb that judges and the words by which it does, and what tags may not. */
const longestObject = 12;
const endsObject = new Set<number>([
  Tag[','],
  Tag[':'],
  Tag['.'],
  Tag.CC,
  Tag.WDT,
  Tag.WP,
  Tag['WP$'],
  Tag.WRB,
  Tag['-LRB-'],
  Tag['-RRB-'],
]);
/** Fragments of no more tokens may be one word's scare quotes. */
const longestScareQuote = 3;

/** True for a span that can stand as speech without a cue: whole sentences, at the start of the narrator's sentence. */
export function isWholeSpeech(context: QuoteContext, marked: MarkedTokens): boolean {
  const { first, last } = marked.inside;
  const colon = context.word(marked.first - 1) === ':';
  const opens = colon || beginsSentence(context, marked.first) || isSentenceAfterComma(context, marked);
  if (!opens || last - first < 2) return false;
  const final = context.isFinal(last - 1);
  const ends =
    final || !marked.closed || context.isFinal(marked.last) || /^(?:,|…|\.\.\.|—)$/.test(context.word(last - 1));
  if (!ends || isTitle(context, marked)) return false;
  if (last - first < 3) return final && isSentence(context, marked);
  return (
    hasFiniteVerb(context, first, last) ||
    fillsBlock(context, marked) ||
    (final && (last - first >= 4 || isSentence(context, marked))) ||
    (colon && last - first > 8)
  );
}

/** "Ana reacted on Monday, |“We will not go.”|": a clause before the comma, and nothing after the whole sentence in marks. */
function isSentenceAfterComma(context: QuoteContext, marked: MarkedTokens): boolean {
  const { first, last } = marked.inside;
  if (context.word(marked.first - 1) !== ',' || last - first < shortestUnattributed) return false;
  const start = context.sentenceAt(marked.first).first;
  return startsHigh(context, first) && isSentence(context, marked) && hasFiniteVerb(context, start, marked.first);
}

/** The narrator's sentence ends with it: "“Up?” “Always up.”" */
function isSentence(context: QuoteContext, { last }: MarkedTokens): boolean {
  const { sentenceOf, tokens } = context.article;
  return last >= tokens.count || sentenceOf[last] !== sentenceOf[last - 1];
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
  const judged = isJudged(context, subjects, marked);
  const modifies = isNounAfter(context, marked) && context.tag(marked.first - 1) === Tag.DT;
  if (judged ? isTitle(context, marked) || (modifies && words === 1) : isNaming(context, marked) || modifies)
    return null;
  if (!judged && words <= longestScareQuote && isInPhrase(context, marked)) return null;
  const governor = governorOf(context, subjects, marked, words);
  const unsaid = words < shortestUnattributed || marked.family === 'single' || isTitle(context, marked);
  if (!governor && unsaid) return null;
  const rule = 'quoted-fragment';
  return {
    first: marked.first,
    last: marked.last,
    kind: 'mixed',
    marked: [at],
    cue: governor?.cue ?? null,
    source: governor?.source ?? null,
    missing: governor ? null : 'no-speaker-no-cue',
    rule,
    score: governor ? quotationRules[rule].score : 0.5,
    continues: null,
  };
}

/** A determiner stands before the marks: “a "hard landing"”, “the "iconic" car”. */
function isInPhrase(context: QuoteContext, marked: MarkedTokens): boolean {
  const tag = context.tag(marked.first - 1);
  return (
    tag === Tag.DT ||
    tag === Tag.JJ ||
    tag === Tag.PRP$ ||
    tag === Tag.POS ||
    (isNounAfter(context, marked) && marked.depth === 0)
  );
}

/** A noun follows that the quoted words may modify: not "a “hard landing” Friday". */
function isNounAfter(context: QuoteContext, { last }: MarkedTokens): boolean {
  return isNoun(context.tag(last)) && !context.words.sources.times.has(context.word(last));
}

/**
 * A verb that judges stands right before, nothing but its object between: "called the judge |a “sad clown”|", "condemned |the “brutal
 * raid”|", "thanked them for |their “quiet work”|". Such words are somebody's, however few they are.
 */
function isJudged(context: QuoteContext, subjects: SubjectFinder, marked: MarkedTokens): boolean {
  const floor = Math.max(context.sentenceAt(marked.first).first, marked.first - longestObject);
  for (let i = marked.first - 1; i >= floor; i--) {
    const verb = context.verbAt(i);
    if (verb)
      return (
        sameVoice(context, i, marked.first - 1) && judges(context, verb, marked) && !isUsage(context, subjects, verb)
      );
    if (endsObject.has(context.tag(i)) || context.markedOf[i] !== marked.around) return false;
  }
  return false;
}

function judges(context: QuoteContext, verb: VerbGroup, marked: MarkedTokens): boolean {
  if (verb.negated || !context.words.verbs.get(verb.lemma)?.complements.has('quoted-phrase')) return false;
  return !verb.passive || agentOf(context, verb, marked) >= 0;
}

/** "the film “…”", "the so-called “…”", "known as “…”", titles in capitals. */
export function isNaming(context: QuoteContext, marked: MarkedTokens): boolean {
  const { before, as } = context.words.names;
  const previous = marked.first - 1;
  const word = context.word(previous);
  const tag = context.tag(previous);
  if (as.has(word) && before.has(context.word(previous - 1))) return true;
  if (isTitle(context, marked)) return true;
  if (before.has(word)) return !isActive(context, previous);
  return (tag === Tag.NNP || tag === Tag.NNPS) && marked.inside.last - marked.inside.first <= longestScareQuote;
}

/** "Jobs |called|" against "a man |called|". */
function isActive(context: QuoteContext, i: number): boolean {
  const group = context.verbAt(i);
  return group !== null && group.finite && !group.passive && context.tag(i) !== Tag.VBN;
}

/** Every long word begins with a capital: a title or a name. */
function isTitle(context: QuoteContext, { inside }: MarkedTokens): boolean {
  if (context.isFinal(inside.last - 1)) return false;
  const { tokens } = context.article;
  let capitals = 0;
  let words = 0;
  for (let i = inside.first; i < inside.last; i++) {
    const capital = isCapital(tokens, i);
    const long = /^\p{L}{4}/u.test(tokenText(tokens, i));
    // Short words count only as the first one, where they have a capital.
    if (!long && (words > 0 || !capital)) continue;
    words++;
    if (capital) capitals++;
  }
  return words > 0 && capitals === words && (words > 1 || inside.last - inside.first <= 2);
}

/** "Locals call it |the “old man”|", "traders speak of |a “hard landing”|": what people say as a rule is a term. */
function isUsage(context: QuoteContext, subjects: SubjectFinder, verb: VerbGroup): boolean {
  if (verb.tense !== 'present' || verb.perfect || verb.progressive) return false;
  const head = subjects.of(verb).source?.phrase.head ?? -1;
  return context.tag(head) === Tag.NNS && context.nameOf[head] < 0;
}

interface Governor {
  readonly cue: TokenRange;
  readonly source: Source;
}

/** The verb in the same sentence that governs the fragment, its subject with it; past other verbs only one that judges. */
function governorOf(
  context: QuoteContext,
  subjects: SubjectFinder,
  marked: MarkedTokens,
  words: number,
): Governor | null {
  const { verbs, nouns } = context.words;
  const floor = Math.max(context.sentenceAt(marked.first).first, marked.first - reach);
  const short = words < longestScareQuote;
  let distant = false;
  for (let i = marked.first - 1; i >= floor; i--) {
    if (context.word(i) === ';') return null;
    const verb = context.verbAt(i);
    if (!verb) {
      const source = nouns.owned.has(context.word(i)) ? possessor(context, i) : null;
      if (source) return { cue: { first: i, last: i + 1 }, source };
      continue;
    }
    i = verb.first;
    if (!sameVoice(context, i, marked.first - 1)) continue;
    const frame = verbs.get(verb.lemma);
    const judging = frame?.complements.has('quoted-phrase') === true;
    const bare = !verb.finite && context.tag(verb.head) === Tag.VB;
    if (judging && verb.negated) return null;
    if (!frame || (!judging && (bare || short || distant)) || (verb.passive && agentOf(context, verb, marked) < 0)) {
      if (verb.finite && short) return null;
      distant ||= verb.finite;
      continue;
    }
    const source = sourceOf(context, subjects, verb, marked);
    return source && { cue: { first: verb.head, last: verb.head + 1 }, source };
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
  const agent = agentOf(context, verb, marked);
  if (agent < 0) return null;
  const { chunks, chunkOf } = context.article.syntax;
  const chunk = chunkOf[agent] >= 0 ? chunks[chunkOf[agent]] : { first: agent, last: agent + 1, head: agent };
  return { phrase: { ...chunk }, rule: 'agent-of-passive' };
}

/** Where the agent of a passive begins: "was called |by| Ana “…”", "was called “…” |by| Ana"; -1 where there is none. */
function agentOf(context: QuoteContext, verb: VerbGroup, marked: MarkedTokens): number {
  const { agentMarkers } = context.words.sources;
  if (agentMarkers.has(context.word(verb.last))) return verb.last + 1;
  return agentMarkers.has(context.word(marked.last)) ? marked.last + 1 : -1;
}

/** "Describing it as “…”, |Obama| explained": the subject of the clause that follows. */
function mainSubject(
  context: QuoteContext,
  subjects: SubjectFinder,
  verb: VerbGroup,
  marked: MarkedTokens,
): Source | null {
  if (verb.finite) return null;
  const end = Math.min(context.sentenceAt(verb.first).last, marked.last + reach);
  for (let i = marked.last; i < end; i++) {
    const group = context.verbAt(i);
    if (!group?.finite) continue;
    const { source } = subjects.of(group);
    return source && { phrase: source.phrase, rule: 'cue-verb-shares-subject', score: 0.8 };
  }
  return null;
}
