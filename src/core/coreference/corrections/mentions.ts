import { offsetsOf, rangeText } from '../../names/spans';
import type { TokenRange } from '../../syntax/syntax';
import { lowerBound } from '../../text/search';
import { rangeKey } from '../../text/spans';
import { lowerWord, type NameCandidate, type Nominal, type Pronoun } from '../candidates';
import type { CoreferenceContext } from '../context';
import { nounMeaning } from '../nouns';
import type { CorrectedSpan, Corrections } from './correctedSpans';
import { crossesNone, withoutCrossings } from './crossings';

/** What may be mentions, by kind. */
export interface Found {
  readonly names: readonly NameCandidate[];
  readonly nominals: readonly Nominal[];
  readonly pronouns: readonly Pronoun[];
}

/**
 * The mentions as people corrected them: noun phrases and pronouns that they rejected go, and what they marked or identified without
 * its being read becomes a noun phrase. None crosses such a one. In text order.
 */
export function applyMentionCorrections(
  context: CoreferenceContext,
  found: Found,
  corrections: Corrections | null,
): Found {
  if (!corrections) return found;
  const { tokens } = context.article;
  const { names } = found;
  const isLeft = (range: TokenRange): boolean => !corrections.isRejected(range, rangeText(tokens, range));
  const nominals = found.nominals.filter(isLeft);
  const pronouns = found.pronouns.filter(isLeft);
  const taken = new Set([...names, ...nominals, ...pronouns].map(rangeKey));
  const added = corrections.spans
    .filter((s) => (s.type !== null || s.identity !== null) && !taken.has(rangeKey(s)) && isLeft(s))
    .sort(byPosition);
  const free = withoutCrossings(added.filter(crossesNone(names, tokens.count)));
  const kept = nominals.filter(crossesNone(free, tokens.count));
  const all = [...kept, ...free.map((span) => nominalOf(context, span))];
  return { names, nominals: all.sort(byPosition), pronouns };
}

/** A phrase that syntax did not offer: its last word is its head. */
function nominalOf({ article, words }: CoreferenceContext, span: CorrectedSpan): Nominal {
  const { tokens, names, sentenceOf } = article;
  const { first, last } = span;
  const head = last - 1;
  const headWord = lowerWord(article, head);
  const meaning = nounMeaning(headWord, words.nouns);
  const opener = last - first > 1 ? words.nominals.determinersOfMarked.get(lowerWord(article, first)) : undefined;
  const modifiers: string[] = [];
  for (let t = opener ? first + 1 : first; t < head; t++) modifiers.push(lowerWord(article, t));
  return {
    ...offsetsOf(tokens, span),
    first,
    last,
    head,
    kind: 'nominal',
    word: meaning?.word ?? headWord,
    type: span.type ?? meaning?.type ?? 'person',
    sex: meaning?.sex ?? null,
    plural: meaning?.plural ?? false,
    sentence: sentenceOf[head],
    determiner: opener ?? 'none',
    country: null,
    modifiers,
    names: namesIn(names, span),
    deictic: false,
    owned: false,
  };
}

/** Indexes of the names inside a range. */
function namesIn(names: readonly TokenRange[], { first, last }: TokenRange): number[] {
  const found: number[] = [];
  for (let i = lowerBound(names.length, (n) => names[n].first < first); i < names.length && names[i].last <= last; i++)
    found.push(i);
  return found;
}

const byPosition = (a: TokenRange, b: TokenRange): number => a.first - b.first || b.last - a.last;
