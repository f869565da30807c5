import { isUpper } from '../../text/characters';
import { Tag } from '../../syntax/tags';
import type { MarkedTokens, QuoteContext } from './quoteContext';
import { sameVoice } from './voices';

/** The first token of a sentence proper: after a dateline and its dash. */
export function sentenceStart(context: QuoteContext, first: number): number {
  const { dateline } = context.article.layout;
  const { starts } = context.article.tokens;
  if (!dateline || starts[first] >= dateline.end || starts[first] < dateline.start - 1) return first;
  let i = first;
  while (starts[i] < dateline.end) i++;
  while (/^[-–—:)]+$/.test(context.word(i))) i++;
  return i;
}

/** True when nothing of the narrator's sentence stands before token `i`: it may be speech without a cue. */
export function beginsSentence(context: QuoteContext, i: number): boolean {
  const sentence = context.sentenceAt(i);
  if (sentenceStart(context, sentence.first) >= i) return true;
  return context.isFinal(i - 1) || (!sameVoice(context, i - 1, i) && markedEnds(context, i - 1));
}

function markedEnds(context: QuoteContext, i: number): boolean {
  const at = context.markedOf[i];
  return at >= 0 && context.marked[at].last === i + 1 && context.isFinal(context.marked[at].inside.last - 1);
}

/** The span starts its sentence, or comes after a comma, a colon or other speech. */
export function opensSpeech(context: QuoteContext, marked: MarkedTokens): boolean {
  if (beginsSentence(context, marked.first)) return true;
  const tag = context.tag(marked.first - 1);
  return tag === Tag[','] || tag === Tag[':'] || tag === Tag['-RRB-'] || tag === Tag["''"] || tag === Tag['``'];
}

/** Token `i` begins with a capital. */
export function startsHigh({ article }: QuoteContext, i: number): boolean {
  return isUpper(article.text.charCodeAt(article.tokens.starts[i]));
}
