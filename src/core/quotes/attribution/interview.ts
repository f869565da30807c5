import type { SpeakerMention } from '../quotation';

/** True for the "A" before an interview's answers, which is no name. */
export function isAnswer({ turn }: Pick<SpeakerMention, 'turn'>): boolean {
  return turn === 'answer';
}

/** Offset of the first label of an interview, or null where the article is none. */
export function firstTurn(
  quotations: readonly { readonly speaker: Pick<SpeakerMention, 'start' | 'turn'> | null }[],
): number | null {
  return quotations.find((q) => q.speaker && q.speaker.turn !== null)?.speaker?.start ?? null;
}

/** Who answers: of the named people, given with their mentions, the one mentioned most before offset `until`; null when two are as often. */
export function interviewee<T>(
  people: Iterable<readonly [T, readonly { readonly end: number }[]]>,
  until: number,
): T | null {
  let best: T | null = null;
  let most = 0;
  for (const [person, mentions] of people) {
    const count = mentions.filter((m) => m.end <= until).length;
    if (count === most) best = null;
    if (count > most) [best, most] = [person, count];
  }
  return best;
}
