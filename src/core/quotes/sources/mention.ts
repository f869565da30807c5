import type { Evidence, MentionKind } from '../../analysis';
import type { TokenRange } from '../../syntax/syntax';
import { isNoun, Tag } from '../../syntax/tags';
import { anonymousHeads, documents, muteSubjects, titlesWithOf } from '../cues.data';
import type { Phrase } from './nounPhrases';
import type { SpeakerMention } from '../quotation';
import { spanOf, tagAt, word, type Reading } from '../context';

/** A speaker found by syntax, as tokens. `rule` and `score` become its evidence. */
export interface Source {
  readonly phrase: Phrase;
  readonly rule: string;
  readonly score: number;
}

/**
 * The mention a source is: the name at its head (titles and roles are no part of it), a pronoun, or the whole noun phrase.
 * Null for what cannot speak ("it" without a name before it is left to coreference, "the evidence" says nothing).
 */
export function speakerMention(reading: Reading, source: Source, cue: TokenRange | null): SpeakerMention | null {
  const phrase = titledName(reading, source.phrase);
  const span = spanOf(reading, mentionRange(reading, phrase));
  const kind = mentionKind(reading, phrase);
  const evidence: Evidence[] = [
    {
      source: 'rule',
      rule: source.rule,
      score: source.score,
      spans: cue ? [spanOf(reading, cue), span] : [span],
    },
  ];
  return {
    ...span,
    text: reading.article.text.slice(span.start, span.end),
    kind,
    anonymous: kind === 'nominal' && isAnonymous(reading, phrase),
    evidence,
  };
}

/** Of "Secretary of State Ana Lopez" the name: it ends the phrase of a title with "of". */
function titledName(reading: Reading, phrase: Phrase): Phrase {
  const name = reading.article.names[reading.nameOf[phrase.last - 1]];
  const titled = titlesWithOf.has(word(reading, phrase.head)) && word(reading, phrase.head + 1) === 'of';
  if (!titled || name?.type !== 'person' || name.first - 1 <= phrase.head + 1) return phrase;
  return { ...phrase, head: phrase.last - 1 };
}

/** The tokens of the mention a phrase stands for. */
function mentionRange(reading: Reading, phrase: Phrase): TokenRange {
  const name = reading.nameOf[phrase.head];
  if (name >= 0 && !isJoined(reading, phrase)) return reading.article.names[name];
  return { first: skipMarks(reading, phrase), last: phrase.last };
}

/** name, pronoun or nominal, by the phrase's head. */
export function mentionKind(reading: Reading, phrase: Phrase): MentionKind {
  if (reading.nameOf[phrase.head] >= 0) return 'name';
  const tag = tagAt(reading, phrase.head);
  return tag === Tag.PRP ? 'pronoun' : 'nominal';
}

/** True for what a verb like "show" or "find" reports from: documents, figures, bodies of inquiry. */
export function isDocument(reading: Reading, phrase: Phrase): boolean {
  const head = word(reading, phrase.head);
  if (head === 'it') return true;
  return (head !== 'sign' && documents.has(head)) || documents.has(head.replace(/s$/, ''));
}

/** False for subjects of verbs of saying that make no statement ("evidence", "there", "prices"). */
export function canSpeak(reading: Reading, phrase: Phrase): boolean {
  if (reading.nameOf[phrase.head] >= 0) return true;
  const head = word(reading, phrase.head);
  if (head === 'it') return true;
  const tag = tagAt(reading, phrase.head);
  if (tag === Tag.CD) return /^(?:one|two|three|four|five|several|another|both)$/.test(head);
  return (
    !muteSubjects.has(head) && (isNoun(tag) || tag === Tag.PRP || tag === Tag.DT || tag === Tag.JJ || tag === Tag.WP)
  );
}

/** "Hizbollah and the army" is more than its last name; "oligarch and party founder Ana Lopez" is one person. */
function isJoined(reading: Reading, phrase: Phrase): boolean {
  const name = reading.article.names[reading.nameOf[phrase.head]];
  for (let i = phrase.first; i < phrase.last; i++) {
    if ((i >= name.first && i < name.last) || tagAt(reading, i) !== Tag.CC) continue;
    const first = tagAt(reading, phrase.first);
    const role =
      name.type === 'person' &&
      tagAt(reading, i - 1) === Tag.NN &&
      first !== Tag.DT &&
      first !== Tag.PRP$ &&
      first !== Tag.CD;
    if (!role) return true;
  }
  return false;
}

function skipMarks(reading: Reading, phrase: Phrase): number {
  let first = phrase.first;
  while (first < phrase.head && (tagAt(reading, first) === Tag['``'] || tagAt(reading, first) === Tag["''"])) first++;
  return first;
}

function isAnonymous(reading: Reading, phrase: Phrase): boolean {
  return anonymousHeads.has(word(reading, phrase.head));
}
