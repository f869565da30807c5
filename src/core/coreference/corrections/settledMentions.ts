import type { Article } from '../../article';
import type { TokenRange } from '../../syntax/syntax';
import { lowerBound } from '../../text/search';
import { rangeKey } from '../../text/spans';
import { offsetsOf, rangeText } from '../../names/spans';
import { lower, nounClass, type Candidate, type Nominal } from '../candidates';
import type { Settled, SettledStretch } from './settled';

/**
 * The noun phrases and pronouns once people are obeyed: what was rejected goes, and what was marked or identified without being
 * read becomes a noun phrase. None crosses a settled one. In text order.
 */
export function settleMentions<T extends Candidate>(
  article: Article,
  settled: Settled | null,
  names: readonly Candidate[],
  nominals: readonly Nominal[],
  pronouns: readonly T[],
): { readonly nominals: readonly Nominal[]; readonly pronouns: readonly T[] } {
  if (!settled) return { nominals, pronouns };
  const isLeft = (range: TokenRange): boolean => !settled.isRejected(range, rangeText(article.tokens, range));
  const left = nominals.filter(isLeft);
  const kept = pronouns.filter(isLeft);
  const taken = new Set([...names, ...left, ...kept].map(rangeKey));
  const added = settled.stretches
    .filter((s) => (s.type !== null || s.identity !== null) && !taken.has(rangeKey(s)) && isLeft(s))
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const { count } = article.tokens;
  const free = withoutCrossings(added, names, count);
  const all = [...left.filter(crossesNone(free, count)), ...free.map((s) => nominalOf(article, s))];
  return { nominals: all.sort((a, b) => a.first - b.first || b.last - a.last), pronouns: kept };
}

/** A phrase that syntax did not offer: its last word is its head. */
function nominalOf(article: Article, stretch: SettledStretch): Nominal {
  const { tokens, names, sentenceOf } = article;
  const { first, last } = stretch;
  const head = last - 1;
  const meaning = nounClass(lower(article, head));
  const determiner = last - first > 1 ? determinerOf(lower(article, first)) : 'none';
  return {
    ...offsetsOf(tokens, stretch),
    first,
    last,
    head,
    kind: 'nominal',
    word: meaning?.word ?? lower(article, head),
    type: stretch.type ?? meaning?.type ?? 'person',
    sex: meaning?.sex ?? null,
    plural: meaning?.plural ?? false,
    sentence: sentenceOf[head],
    name: -1,
    determiner,
    country: null,
    modifiers: Array.from({ length: Math.max(0, head - first - (determiner === 'none' ? 0 : 1)) }, (_, i) =>
      lower(article, head - 1 - i),
    ).reverse(),
    names: namesIn(names, stretch),
    deictic: false,
    owned: false,
  };
}

function determinerOf(word: string): Nominal['determiner'] {
  if (/^(?:the|this|that|these|those|both|such)$/.test(word)) return 'definite';
  if (/^(?:an?|another|some|several|many|most|any|no|each|every|other|one)$/.test(word)) return 'indefinite';
  return /^(?:my|your|his|her|its|our|their|whose)$/.test(word) ? 'possessive' : 'none';
}

function namesIn(names: readonly TokenRange[], { first, last }: TokenRange): number[] {
  const found: number[] = [];
  for (let i = lowerBound(names.length, (n) => names[n].first < first); i < names.length && names[i].last <= last; i++)
    found.push(i);
  return found;
}

/** Of settled stretches those that cross neither a name nor one that begins before them. Both in text order. */
function withoutCrossings(
  stretches: readonly SettledStretch[],
  names: readonly TokenRange[],
  count: number,
): SettledStretch[] {
  const open: number[] = [];
  return stretches.filter(crossesNone(names, count)).filter(({ first, last }) => {
    while (open.length > 0 && open[open.length - 1] <= first) open.pop();
    if (open.length > 0 && open[open.length - 1] < last) return false;
    open.push(last);
    return true;
  });
}

/** Tells whether a range crosses none of these: overlaps none that it neither holds nor lies in. `count` tokens there are. */
function crossesNone(ranges: readonly TokenRange[], count: number): (range: TokenRange) => boolean {
  // Of the ranges that go on across the gap before a token: where the first of them ends, where the last of them began.
  const firstEnd = new Int32Array(count + 1).fill(count + 1);
  const lastStart = new Int32Array(count + 1).fill(-1);
  for (const { first, last } of ranges) {
    for (let t = first + 1; t < last; t++) {
      if (last < firstEnd[t]) firstEnd[t] = last;
      if (first > lastStart[t]) lastStart[t] = first;
    }
  }
  return ({ first, last }) => firstEnd[first] >= last && lastStart[last] <= first;
}
