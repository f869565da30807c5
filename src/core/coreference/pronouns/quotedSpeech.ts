import type { Article } from '../../article';
import { firstTurn, interviewee, isAnswer } from '../../quotes/attribution/interview';
import type { Quotation } from '../../quotes/quotation';
import { addTo } from '../../text/groups';
import { because, type Chain } from '../chains';
import type { Candidate } from '../candidates';
import { MentionIndex } from '../mentionIndex';
import { tokenFrom } from '../../text/tokens';
import type { Recollection } from '../memory';
import type { Resolution } from '../nominals/nominals';
import type { PronounForm } from './pronouns.data';

/** For each token, the index of the innermost quotation in whose marks it stands when that is speech word for word; else -1. */
export function directQuotationOf(article: Article, quotations: readonly Quotation[]): Int32Array {
  const of = new Int32Array(article.tokens.count).fill(-1);
  const { starts, count } = article.tokens;
  // Outer quotations come first, so that inner ones overwrite them.
  quotations.forEach((quotation, i) => {
    if (quotation.kind === 'indirect') return;
    // What an interview's label opens stands in no marks.
    for (const { start, end } of quotation.kind === 'direct' && quotation.marked.length === 0
      ? [quotation]
      : quotation.marked) {
      for (let t = tokenFrom(article.tokens, start); t < count && starts[t] < end; t++) of[t] = i;
    }
  });
  return of;
}

/** Who speaks deeper than this is not asked. */
const DEEPEST = 3;

/** 1 for a quotation of the article's own, 2 for one inside it, and so on. */
export function depthsOf(quotations: readonly Quotation[]): number[] {
  const depths: number[] = [];
  for (const { kind, parent } of quotations)
    depths.push(Math.min(DEEPEST, (depths[parent] ?? 0) + (kind === 'indirect' ? 0 : 1)));
  return depths;
}

/** Finds each quotation's speaker among the resolved mentions, once those outside quotations are settled. */
export function speakersOf(
  quotations: readonly Quotation[],
  candidates: readonly Candidate[],
  memory: Recollection,
): (Chain | null)[] {
  const index = new MentionIndex<Chain>();
  // Few mentions begin or end where a speaker does; no others are looked up.
  const starts = new Set(quotations.map(({ speaker }) => speaker?.start));
  const ends = new Set(quotations.map(({ speaker }) => speaker?.end));
  candidates.forEach((c, i) => {
    if (!starts.has(c.start) && !ends.has(c.end)) return;
    const chain = memory.get(i);
    if (chain) index.add(c, chain);
  });
  const speakers: (Chain | null)[] = [];
  const answers = whoAnswers(quotations, candidates, memory);
  quotations.forEach(({ speaker, continues }, i) => {
    const own = speaker && (index.at(speaker) ?? (isAnswer(speaker) ? answers : null));
    speakers[i] = own ?? (continues >= 0 && continues < i ? speakers[continues] : null);
  });
  return speakers;
}

function whoAnswers(
  quotations: readonly Quotation[],
  candidates: readonly Candidate[],
  memory: Recollection,
): Chain | null {
  const turns = firstTurn(quotations);
  if (turns === null) return null;
  const people = new Map<Chain, Candidate[]>();
  candidates.forEach((c, i) => {
    const chain = memory.get(i);
    if (chain?.named && chain.type === 'person') addTo(people, chain, c);
  });
  return interviewee(people, turns);
}

/** The chains that speak, each with whether its name is withheld on purpose. */
export function sourcesOf(
  quotations: readonly Quotation[],
  speakers: readonly (Chain | null)[],
): ReadonlyMap<Chain, boolean> {
  const sources = new Map<Chain, boolean>();
  speakers.forEach((chain, i) => {
    if (chain) sources.set(chain, (sources.get(chain) ?? false) || quotations[i].speaker?.anonymous === true);
  });
  return sources;
}

/** "I" inside a quotation is its speaker; "we" only where a body or several people speak, since one person's "we" may be anybody. */
export function asSpeaker(pronoun: Candidate, { kind }: PronounForm, speaker: Chain | null): Resolution | null {
  if (!speaker || (kind === 'we' && speaker.type === 'person' && !speaker.plural)) return null;
  return { chain: speaker, evidence: because('speaker-of-quotation', 0.9, pronoun, speaker.members[0].candidate) };
}

/** "who" is whoever was mentioned right before it, a comma between allowed. */
export function asAntecedent(article: Article, pronoun: Candidate, memory: Recollection): Resolution | null {
  const nearest = memory
    .recent(pronoun.first, pronoun.sentence)
    .find((seen) => seen.candidate.last <= pronoun.first && seen.candidate.last >= pronoun.first - 1);
  if (!nearest || (nearest.chain.type !== 'person' && nearest.chain.type !== 'group')) return null;
  const gap = article.tokens.text.slice(nearest.candidate.end, pronoun.start).trim();
  if (gap !== '' && gap !== ',') return null;
  return { chain: nearest.chain, evidence: because('relative-pronoun', 0.92, pronoun, nearest.candidate) };
}
