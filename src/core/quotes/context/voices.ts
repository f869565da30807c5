import type { TokenRange } from '../../syntax/syntax';
import type { QuoteContext } from './quoteContext';

/** How far from a cue, in tokens, its subject and its quotation are looked for. */
export const reach = 60;
const fewWords = 5;

/** The tokens round a verb among which its subject may stand: its sentence, not past the marks of other speech. */
export function voiceSpan(context: QuoteContext, verb: TokenRange): TokenRange {
  const sentence = context.sentenceAt(verb.first);
  let first = verb.first;
  const floor = Math.max(sentence.first, verb.first - reach);
  while (first > floor && sameVoice(context, first - 1, verb.first)) first--;
  let last = verb.last;
  const ceiling = Math.min(sentence.last, verb.last + reach);
  while (last < ceiling && sameVoice(context, last, verb.first)) last++;
  return { first, last };
}

/** Both tokens lie in the same marked span; a few quoted words without an end mark count as the voice around them. */
export function sameVoice(context: QuoteContext, a: number, b: number): boolean {
  return voice(context, a) === voice(context, b);
}

function voice({ marked, markedOf, article }: QuoteContext, i: number): number {
  let at = markedOf[i];
  while (at >= 0) {
    const { inside, around } = marked[at];
    const last = article.text[article.tokens.ends[inside.last - 1] - 1];
    if (inside.last - inside.first > fewWords || /[.,!?…]/.test(last)) return at;
    at = around;
  }
  return at;
}
