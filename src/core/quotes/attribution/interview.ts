import type { Evidence } from '../../analysis';
import type { SpeakerMention } from '../quotation';

type Labelled = Pick<SpeakerMention, 'text' | 'evidence'>;

const isLabel = ({ rule }: Evidence): boolean => rule === 'interview-label';

/** True for the "A" before an interview's answers, which is no name. */
export function isAnswer({ text, evidence }: Labelled): boolean {
  return /^(?:a|answer)$/i.test(text) && evidence.some(isLabel);
}

/** Offset of the first label of an interview, or null where the article is none. */
export function firstTurn(
  quotations: readonly { readonly speaker: (Labelled & { readonly start: number }) | null }[],
): number | null {
  return quotations.find((q) => q.speaker?.evidence.some(isLabel))?.speaker?.start ?? null;
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
