import type { Article } from '../../article';
import { firstTurn, interviewee, isAnswer } from '../../quotes/attribution/interview';
import type { Quotation } from '../../quotes/quotation';
import { addTo } from '../../text/groups';
import { tokenFrom } from '../../text/tokens';
import type { Candidate } from '../candidates';
import type { Chain } from '../chains';
import type { Discourse } from '../discourse';
import { MentionIndex } from '../mentionIndex';

/** For each token, the index of the innermost quotation in whose marks it stands when that is speech word for word; else -1. */
export function directQuotationOf(article: Article, quotations: readonly Quotation[]): Int32Array {
  const of = new Int32Array(article.tokens.count).fill(-1);
  const { starts, count } = article.tokens;
  // Outer quotations come first, so that inner ones overwrite them.
  quotations.forEach((quotation, i) => {
    if (quotation.kind === 'indirect') return;
    // What an interview's label opens stands in no marks.
    const unmarked = quotation.kind === 'direct' && quotation.marked.length === 0;
    for (const { start, end } of unmarked ? [quotation] : quotation.marked)
      for (let t = tokenFrom(article.tokens, start); t < count && starts[t] < end; t++) of[t] = i;
  });
  return of;
}

/** Who speaks deeper than this is not asked. */
const deepest = 3;

/** 1 for a quotation of the article's own, 2 for one inside it, and so on. */
export function depthsOf(quotations: readonly Quotation[]): number[] {
  const depths: number[] = [];
  for (const { kind, parent } of quotations)
    depths.push(Math.min(deepest, (depths[parent] ?? 0) + (kind === 'indirect' ? 0 : 1)));
  return depths;
}

/** Finds each quotation's speaker among the mentions resolved so far. */
export function speakersOf(quotations: readonly Quotation[], discourse: Discourse): (Chain | null)[] {
  const index = indexOfSpeakers(quotations, discourse);
  const answers = whoAnswers(quotations, discourse);
  const speakers: (Chain | null)[] = [];
  quotations.forEach(({ speaker, continues }, i) => {
    const own = speaker && (index.at(speaker) ?? (isAnswer(speaker) ? answers : null));
    speakers[i] = own ?? (continues >= 0 && continues < i ? speakers[continues] : null);
  });
  return speakers;
}

/** Few mentions begin or end where a speaker does; no others are indexed. */
function indexOfSpeakers(quotations: readonly Quotation[], discourse: Discourse): MentionIndex<Chain> {
  const index = new MentionIndex<Chain>();
  const starts = new Set(quotations.map(({ speaker }) => speaker?.start));
  const ends = new Set(quotations.map(({ speaker }) => speaker?.end));
  discourse.candidates.forEach((c, i) => {
    const chain = starts.has(c.start) || ends.has(c.end) ? discourse.chainAt(i) : null;
    if (chain) index.add(c, chain);
  });
  return index;
}

function whoAnswers(quotations: readonly Quotation[], discourse: Discourse): Chain | null {
  const turns = firstTurn(quotations);
  if (turns === null) return null;
  const people = new Map<Chain, Candidate[]>();
  discourse.candidates.forEach((c, i) => {
    const chain = discourse.chainAt(i);
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
