import type { VerbGroup } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import { anonymousHeads, cueVerbs, titlesWithOf } from '../cues.data';
import type { Draft } from './drafts';
import { mentionKind } from '../sources/mention';
import type { Source } from '../sources/source';
import type { QuoteContext } from '../context/quoteContext';
import type { SubjectFinder } from '../sources/subjects';

const NEAR = 60;

/**
 * Gives cue-less speech its speaker, in text order: it goes on with the speech right before it ("…," he said. "…"),
 * or belongs to whom the sentence before reports or names as speaking. `drafts` are sorted; so is the result.
 */
export function continueSpeech(context: QuoteContext, subjects: SubjectFinder, drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const open =
      draft.kind === 'direct' &&
      draft.source === null &&
      (draft.cue === null || context.tag(draft.cue.first) === Tag.VBG);
    done.push(open ? continued(context, subjects, draft, done) : draft);
  }
  return done;
}

function continued(context: QuoteContext, subjects: SubjectFinder, draft: Draft, before: readonly Draft[]): Draft {
  const spoken = recent(before, draft);
  const last = spoken[spoken.length - 1];
  const other = last ? alternate(context, draft, spoken) : null;
  if (other)
    return {
      ...draft,
      source: { ...other, rule: 'alternating-speech', score: 0.6 },
      missing: '',
      rule: 'alternating-speech',
    };
  if (last && goesOn(context, last, draft)) return goOn(draft, last);
  const subject = subjectBefore(context, subjects, draft);
  if (subject) return { ...draft, source: subject, missing: '', rule: 'speaker-in-sentence-before' };
  return { ...draft, missing: 'no-speaker-no-cue' };
}

/** The last few quotations before this one that stand in no other. */
function recent(before: readonly Draft[], draft: Draft): Draft[] {
  const found: Draft[] = [];
  for (let i = before.length - 1; i >= Math.max(0, before.length - 12) && found.length < 3; i--) {
    const nested = before
      .slice(Math.max(0, i - 8), i)
      .some((outer) => outer.first <= before[i].first && outer.last >= before[i].last);
    if (!nested && before[i].last <= draft.first) found.unshift(before[i]);
  }
  return found;
}

function goOn(draft: Draft, last: Draft): Draft {
  if (!last.source)
    return { ...draft, missing: last.missing || 'no-speaker-no-cue', continues: last.kind === 'direct' ? last : null };
  const source = { ...last.source, rule: 'continued-speech', score: 0.8 };
  return { ...draft, source, missing: '', rule: 'continued-speech', continues: last.kind === 'direct' ? last : null };
}

/** Nothing but the attribution of the last speech stands between: at most the rest of its sentence. */
function goesOn(context: QuoteContext, last: Draft, draft: Draft): boolean {
  const { article } = context;
  const end = last.cue ? Math.max(last.last, last.cue.last) : last.last;
  if (draft.first - end > NEAR || headingBetween(context, end, draft.first)) return false;
  const before = draft.first - 1;
  return (
    before < end ||
    article.sentenceOf[before] === article.sentenceOf[Math.min(end, before)] ||
    article.sentenceOf[before] === article.sentenceOf[end - 1]
  );
}

function headingBetween({ article }: QuoteContext, from: number, to: number): boolean {
  const blocks = article.layout.blocks;
  for (let b = article.blockOf[Math.max(0, from - 1)] + 1; b <= article.blockOf[to]; b++)
    if (blocks[b].kind === 'heading') return true;
  return false;
}

/** Two speakers in turn, paragraph by paragraph: after A's question to B, and B's before it, B answers. */
function alternate(context: QuoteContext, draft: Draft, spoken: readonly Draft[]): Source | null {
  if (spoken.length < 2) return null;
  const [first, second] = spoken.slice(-2);
  const { blockOf } = context.article;
  const turns = blockOf[first.first] < blockOf[second.first] && blockOf[second.first] < blockOf[draft.first];
  if (!turns || blockOf[draft.first] - blockOf[second.first] > 1 || !first.source || !second.source) return null;
  if (sameSource(context, first.source, second.source)) return null;
  const question = asks(context, second) || (asks(context, first) && asks(context, draft));
  return question || first.rule === 'alternating-speech' || second.rule === 'alternating-speech' ? first.source : null;
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
  if (before < 0 || context.markedOf[before] >= 0 || headingBetween(context, before, draft.first)) return null;
  if (!context.isFinal(before) && context.word(before) !== ':') return null;
  const sentence = context.sentenceAt(before);
  const { verbGroups, verbGroupOf } = context.article.syntax;
  const colon = context.word(before) === ':';
  let named: Source | null = null;
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + NEAR); i++) {
    const verb: VerbGroup | undefined = verbGroups[verbGroupOf[i]];
    if (!verb) continue;
    i = verb.last - 1;
    const { source } = verb.finite && !verb.passive ? subjects.of(verb) : { source: null };
    if (!source) continue;
    if (cueVerbs[verb.lemma] !== undefined) return { ...source, rule: 'speaker-in-sentence-before', score: 0.65 };
    named ??= isPerson(context, source, colon) ? { ...source, rule: 'person-in-sentence-before', score: 0.5 } : null;
  }
  return named;
}

/** A person; before a colon also an organization, or somebody described by office. */
function isPerson(context: QuoteContext, source: Source, colon: boolean): boolean {
  const head = context.word(source.phrase.head);
  switch (mentionKind(context, source.phrase)) {
    case 'pronoun':
      return colon || head === 'he' || head === 'she';
    case 'nominal':
      return colon && (anonymousHeads.has(head) || titlesWithOf.has(head));
    case 'name':
      return colon || context.article.names[context.nameOf[source.phrase.head]]?.type === 'person';
  }
}
