import type { Evidence, MentionKind } from '../../analysis';
import type { TokenRange } from '../../syntax/syntax';
import { isNoun, Tag } from '../../syntax/tags';
import { anonymousHeads, documents, muteSubjects, titlesWithOf } from '../cues.data';
import type { Phrase } from './source';
import type { SpeakerMention } from '../quotation';
import type { QuoteContext } from '../context/quoteContext';

/**
 * The mention a source is: the name at its head (titles and roles are no part of it), a pronoun, or the whole noun phrase.
 * Null for what cannot speak ("it" without a name before it is left to coreference, "the evidence" says nothing).
 */
export function speakerMention(context: QuoteContext, source: Source, cue: TokenRange | null): SpeakerMention | null {
  const phrase = titledName(context, source.phrase);
  const span = context.spanOf(mentionRange(context, phrase));
  const kind = mentionKind(context, phrase);
  const evidence: Evidence[] = [
    {
      source: 'rule',
      rule: source.rule,
      score: source.score,
      spans: cue ? [context.spanOf(cue), span] : [span],
    },
  ];
  return {
    ...span,
    text: context.article.text.slice(span.start, span.end),
    kind,
    anonymous: kind === 'nominal' && isAnonymous(context, phrase),
    evidence,
  };
}

/** Of "Secretary of State Ana Lopez" the name: it ends the phrase of a title with "of". */
function titledName(context: QuoteContext, phrase: Phrase): Phrase {
  const name = context.article.names[context.nameOf[phrase.last - 1]];
  const titled = titlesWithOf.has(context.word(phrase.head)) && context.word(phrase.head + 1) === 'of';
  if (!titled || name?.type !== 'person' || name.first - 1 <= phrase.head + 1) return phrase;
  return { ...phrase, head: phrase.last - 1 };
}

/** The tokens of the mention a phrase stands for. */
function mentionRange(context: QuoteContext, phrase: Phrase): TokenRange {
  const name = context.nameOf[phrase.head];
  if (name >= 0 && !isJoined(context, phrase)) return context.article.names[name];
  return { first: skipMarks(context, phrase), last: phrase.last };
}

/** name, pronoun or nominal, by the phrase's head. */
export function mentionKind(context: QuoteContext, phrase: Phrase): MentionKind {
  if (context.nameOf[phrase.head] >= 0) return 'name';
  const tag = context.tag(phrase.head);
  return tag === Tag.PRP ? 'pronoun' : 'nominal';
}

/** True for what a verb like "show" or "find" reports from: documents, figures, bodies of inquiry. */
export function isDocument(context: QuoteContext, phrase: Phrase): boolean {
  const head = context.word(phrase.head);
  if (head === 'it') return true;
  return (head !== 'sign' && documents.has(head)) || documents.has(head.replace(/s$/, ''));
}

/** False for subjects of verbs of saying that make no statement ("evidence", "there", "prices"). */
export function canSpeak(context: QuoteContext, phrase: Phrase): boolean {
  if (context.nameOf[phrase.head] >= 0) return true;
  const head = context.word(phrase.head);
  if (head === 'it') return true;
  const tag = context.tag(phrase.head);
  if (tag === Tag.CD) return /^(?:one|two|three|four|five|several|another|both)$/.test(head);
  return (
    !muteSubjects.has(head) && (isNoun(tag) || tag === Tag.PRP || tag === Tag.DT || tag === Tag.JJ || tag === Tag.WP)
  );
}

/** "Hizbollah and the army" is more than its last name; "oligarch and party founder Ana Lopez" is one person. */
function isJoined(context: QuoteContext, phrase: Phrase): boolean {
  const name = context.article.names[context.nameOf[phrase.head]];
  for (let i = phrase.first; i < phrase.last; i++) {
    if ((i >= name.first && i < name.last) || context.tag(i) !== Tag.CC) continue;
    const first = context.tag(phrase.first);
    const role =
      name.type === 'person' &&
      context.tag(i - 1) === Tag.NN &&
      first !== Tag.DT &&
      first !== Tag.PRP$ &&
      first !== Tag.CD;
    if (!role) return true;
  }
  return false;
}

function skipMarks(context: QuoteContext, phrase: Phrase): number {
  let first = phrase.first;
  while (first < phrase.head && (context.tag(first) === Tag['``'] || context.tag(first) === Tag["''"])) first++;
  return first;
}

function isAnonymous(context: QuoteContext, phrase: Phrase): boolean {
  return anonymousHeads.has(context.word(phrase.head));
}
