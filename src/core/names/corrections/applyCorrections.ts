import type { Article } from '../../article';
import type { NameCorrectionsLanguage } from '../language';
import type { NameSpan } from '../names';
import { applyConstraints } from './constraints';
import { applyLexicon } from './lexicon';

/**
 * The names with the project's lexicon applied, and then what people have corrected, which wins. In text order,
 * disjoint. Linear.
 */
export function applyNameCorrections(
  article: Article,
  names: readonly NameSpan[],
  words: NameCorrectionsLanguage,
): NameSpan[] {
  const { lexicon, constraints = [] } = article.inputs;
  const known = lexicon ? applyLexicon(article, names, lexicon) : [...names];
  return constraints.length > 0 ? applyConstraints(article, known, constraints, words) : known;
}
