import type { TokenRange } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';
import { mentionKind } from '../sources/nounPhrases';
import type { Source } from '../sources/source';
import type { SubjectFinder } from '../sources/subjects';
import type { Draft } from './drafts';
import { labelOf } from './labels';

/** How many tokens may stand between speech and what goes on with it, and how far into a sentence a speaker is looked for. */
const reach = 60;
/** How many drafts back speech is looked for that this may go on with, how many of it count, and how many may hold one of them. */
const mostBefore = 12;
const mostSpoken = 3;
const mostAround = 8;

/**
 * Gives speech that no cue attributes its speaker, in text order: it goes on with the speech right before it ("…," he said. "…"),
 * or belongs to whom the sentence before reports or names as speaking. `drafts` are sorted; so is the result.
 */
export function continueSpeech(context: QuoteContext, subjects: SubjectFinder, drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const unattributed =
      draft.kind === 'direct' &&
      draft.source === null &&
      (draft.cue === null || context.tag(draft.cue.first) === Tag.VBG);
    done.push(unattributed ? continued(context, subjects, draft, done) : draft);
  }
  return done;
}

function continued(context: QuoteContext, subjects: SubjectFinder, draft: Draft, before: readonly Draft[]): Draft {
  const label = labelOf(context, draft);
  if (label) return attributedTo(draft, label);
  const spoken = recent(before, draft);
  const last = spoken.at(-1);
  const other = alternate(context, draft, spoken);
  if (other) return attributedTo(draft, other);
  if (last && goesOn(context, last, draft)) return goOn(draft, last);
  const source = subjectBefore(context, subjects, draft);
  if (source) return { ...attributedTo(draft, source), rule: 'speaker-in-sentence-before' };
  return { ...draft, missing: 'no-speaker-no-cue' };
}

const attributedTo = (draft: Draft, source: Source): Draft => ({ ...draft, source, missing: null, rule: source.rule });

/** The last few quotations before this one that stand in no other. */
function recent(before: readonly Draft[], draft: Draft): Draft[] {
  const found: Draft[] = [];
  const floor = Math.max(0, before.length - mostBefore);
  for (let i = before.length - 1; i >= floor && found.length < mostSpoken; i--) {
    const nested = before
      .slice(Math.max(0, i - mostAround), i)
      .some((outer) => outer.first <= before[i].first && outer.last >= before[i].last);
    if (!nested && before[i].last <= draft.first) found.unshift(before[i]);
  }
  return found;
}

function goOn(draft: Draft, last: Draft): Draft {
  const continues = last.kind === 'direct' ? last : null;
  if (!last.source) return { ...draft, missing: last.missing ?? 'no-speaker-no-cue', continues };
  return { ...attributedTo(draft, { phrase: last.source.phrase, rule: 'continued-speech' }), continues };
}

/** Nothing but the attribution of the last speech stands between: at most the rest of its sentence. */
function goesOn(context: QuoteContext, last: Draft, draft: Draft): boolean {
  const { sentenceOf } = context.article;
  const end = last.cue ? Math.max(last.last, last.cue.last) : last.last;
  if (draft.first - end > reach || hasHeadingBetween(context, end, draft.first)) return false;
  const before = draft.first - 1;
  return (
    before < end ||
    sentenceOf[before] === sentenceOf[Math.min(end, before)] ||
    sentenceOf[before] === sentenceOf[end - 1]
  );
}

function hasHeadingBetween({ article }: QuoteContext, from: number, to: number): boolean {
  const { blocks } = article.layout;
  for (let b = article.blockOf[Math.max(0, from - 1)] + 1; b <= article.blockOf[to]; b++)
    if (blocks[b].kind === 'heading') return true;
  return false;
}

/** Two speakers in turn, paragraph by paragraph: after A's question to B, and B's before it, B answers. */
function alternate(context: QuoteContext, draft: Draft, spoken: readonly Draft[]): Source | null {
  if (spoken.length < 2) return null;
  const rule = 'alternating-speech';
  const [first, second] = spoken.slice(-2);
  const { blockOf } = context.article;
  const inTurn = blockOf[first.first] < blockOf[second.first] && blockOf[second.first] < blockOf[draft.first];
  if (!inTurn || blockOf[draft.first] - blockOf[second.first] > 1 || !first.source || !second.source) return null;
  if (sameSource(context, first.source, second.source)) return null;
  const question = asks(context, second) || (asks(context, first) && asks(context, draft));
  return question || first.rule === rule || second.rule === rule ? { phrase: first.source.phrase, rule } : null;
}

function asks(context: QuoteContext, draft: Draft): boolean {
  const mark = draft.marked[0];
  return mark !== undefined && context.word(context.marked[mark].inside.last - 1) === '?';
}

function sameSource(context: QuoteContext, a: Source, b: Source): boolean {
  return context.word(a.phrase.head) === context.word(b.phrase.head);
}

/** "Mulally commented on the profits. “…”", "Zetsche denied it.": who the sentence right before shows speaking. */
function subjectBefore(context: QuoteContext, subjects: SubjectFinder, draft: Draft): Source | null {
  const before = draft.first - 1;
  if (before < 0 || context.markedOf[before] >= 0 || hasHeadingBetween(context, before, draft.first)) return null;
  const colon = /^[:,]$/.test(context.word(before));
  if (!context.isFinal(before) && !colon) return null;
  const sentence = context.sentenceAt(before);
  const { verbs } = context.words;
  let named: Source | null = null;
  for (let i = sentence.first; i < Math.min(draft.first, sentence.first + reach); i++) {
    const verb = context.verbAt(i);
    if (!verb) continue;
    i = verb.last - 1;
    const source = verb.finite && !verb.passive ? subjects.of(verb).source : null;
    if (!source) continue;
    if (verbs.get(verb.lemma)?.complements.has('that-clause'))
      return { phrase: source.phrase, rule: 'speaker-in-sentence-before' };
    if (!named && (isPerson(context, source, colon) || (colon && utters(context, verb, before))))
      named = { phrase: source.phrase, rule: 'person-in-sentence-before' };
  }
  return named;
}

/** A person; before a colon also an organization, or somebody described by office. */
function isPerson(context: QuoteContext, { phrase }: Source, colon: boolean): boolean {
  const { personPronouns, titlesWithDomain } = context.words.sources;
  const head = context.word(phrase.head);
  switch (mentionKind(context, phrase)) {
    case 'pronoun':
      return colon || personPronouns.has(head);
    case 'nominal':
      return colon && (context.speakers.anonymousHeads.has(head) || titlesWithDomain.has(head));
    case 'name': {
      const type = context.nameAt(phrase.head)?.type;
      return type === 'person' || (colon && type !== 'place');
    }
  }
}

/** "The palace issued |a statement| from the king:": what speaks stands between the verb and the colon. */
function utters(context: QuoteContext, verb: TokenRange, colon: number): boolean {
  for (let i = verb.last; i < colon; i++) if (context.words.nouns.owned.has(context.word(i))) return true;
  return false;
}
