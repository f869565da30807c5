import type { TokenRange } from '../../syntax/syntax';
import { sentenceAt, type Reading } from '../context';

/** How far from a cue, in tokens, its subject and its quotation are looked for. */
export const WINDOW = 60;
const SHORT = 5;

/** The stretch round a verb in which its subject may stand: its sentence, not past the marks of other speech. */
export function stretchOf(reading: Reading, verb: TokenRange): TokenRange {
  const sentence = sentenceAt(reading, verb.first);
  let first = verb.first;
  const floor = Math.max(sentence.first, verb.first - WINDOW);
  while (first > floor && sameVoice(reading, first - 1, verb.first)) first--;
  let last = verb.last;
  const ceiling = Math.min(sentence.last, verb.last + WINDOW);
  while (last < ceiling && sameVoice(reading, last, verb.first)) last++;
  return { first, last };
}

/** Both tokens lie in the same marked stretch; a few quoted words without an end mark count as the voice around them. */
export function sameVoice(reading: Reading, a: number, b: number): boolean {
  return voice(reading, a) === voice(reading, b);
}

function voice({ marked, markedOf, article }: Reading, i: number): number {
  let at = markedOf[i];
  while (at >= 0) {
    const { inside, around } = marked[at];
    const last = article.text[article.tokens.ends[inside.last - 1] - 1];
    if (inside.last - inside.first > SHORT || /[.,!?…]/.test(last)) return at;
    at = around;
  }
  return at;
}
