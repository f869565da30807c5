import type { Article } from '../../article';
import type { QuotesLanguage } from '../language';
import type { Quotation } from '../quotation';
import { correctCues } from './cues';
import { correctExtents } from './extents';
import { correctSpeakers } from './speakers';

/**
 * Puts people's corrections in place of the rules' conclusions: what is a quotation and what is none, where it begins and ends, of what
 * kind it is, by what word it is told and who speaks.
 */
export function applyCorrections(
  article: Article,
  language: Pick<QuotesLanguage, 'clippings' | 'speakers'>,
  quotations: Quotation[],
): readonly Quotation[] {
  if (!article.inputs.constraints?.some(({ kind }) => kinds.has(kind))) return quotations;
  const extents = correctExtents(article, language.clippings, quotations);
  return correctCues(article, correctSpeakers(article, language.speakers, extents));
}

/** The corrections that this stage obeys. */
const kinds: ReadonlySet<string> = new Set(['notMention', 'quotation', 'speaker', 'cue']);
