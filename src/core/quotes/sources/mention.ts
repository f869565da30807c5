import type { Evidence } from '../../analysis';
import type { TokenRange } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import type { QuoteContext } from '../context/quoteContext';
import type { SpeakerMention } from '../quotation';
import { speakerRules } from '../rules';
import { mentionKind } from './nounPhrases';
import type { Phrase, Source } from './source';

/** The mention that a source is: the name at its head (titles and roles are no part of it), a pronoun, or the whole noun phrase. */
export function speakerMention(context: QuoteContext, source: Source, cue: TokenRange | null): SpeakerMention {
  const phrase = titledName(context, source.phrase);
  const span = context.spanOf(mentionRange(context, phrase));
  const text = context.article.text.slice(span.start, span.end);
  const kind = mentionKind(context, phrase);
  const { rule, score = speakerRules[rule].score } = source;
  const spans = cue ? [context.spanOf(cue), span] : [span];
  const evidence: Evidence[] = [{ source: 'rule', rule, score, spans }];
  const anonymous = kind === 'nominal' && context.speakers.anonymousHeads.has(context.word(phrase.head));
  return { ...span, text, kind, anonymous, turn: turnOf(context, source, text), evidence };
}

function turnOf({ words }: QuoteContext, { rule }: Source, text: string): SpeakerMention['turn'] {
  if (rule !== 'interview-label') return null;
  return words.turns.answerLabels.has(text.toLowerCase().replace(/\.$/, '')) ? 'answer' : 'other';
}

/** Of "Secretary of State Ana Lopez" the name: it ends the phrase of a title with "of". */
function titledName(context: QuoteContext, phrase: Phrase): Phrase {
  const { titlesWithDomain, titleLinks } = context.words.sources;
  const name = context.nameAt(phrase.last - 1);
  const titled = titlesWithDomain.has(context.word(phrase.head)) && titleLinks.has(context.word(phrase.head + 1));
  if (!titled || name?.type !== 'person' || name.first - 1 <= phrase.head + 1) return phrase;
  return { ...phrase, head: phrase.last - 1 };
}

/** The tokens of the mention a phrase stands for. */
function mentionRange(context: QuoteContext, phrase: Phrase): TokenRange {
  const name = context.nameAt(phrase.head);
  if (name && !isJoined(context, phrase, name)) return name;
  return { first: skipMarks(context, phrase), last: phrase.last };
}

/** "Hizbollah and the army" is more than its last name; "oligarch and party founder Ana Lopez" is one person. */
function isJoined(context: QuoteContext, phrase: Phrase, name: TokenRange & { readonly type: string }): boolean {
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
