import type { Article } from '../../src/core/article';
import { linkArticleNames } from '../../src/core/coreference/articleNames';
import type { CoreferenceContext, Knowledge } from '../../src/core/coreference/context';
import { resolve, type Chains } from '../../src/core/coreference/resolve';
import { readPlaceContext } from '../../src/core/names/gazetteer/locateEntities';
import { findQuotations } from '../../src/core/quotes/findQuotations';
import { coreference } from '../../src/languages/en/coreference';
import { quotes } from '../../src/languages/en/quotes';
import { gazetteer } from '../../scripts/reading/article';

/** What is known of English and of names, with the shipped gazetteer. */
export const knowledge: Knowledge = { words: coreference, gazetteer };

export function contextOf(article: Article, quotations = findQuotations(article, quotes)): CoreferenceContext {
  return { article, quotations, places: gazetteer && readPlaceContext(article, gazetteer), ...knowledge };
}

/** Who is who in an article, as the engine resolves it. */
export function chainsOf(article: Article, quotations = findQuotations(article, quotes)): Chains {
  const names = linkArticleNames(article, knowledge);
  return resolve(contextOf({ ...article, names: names.names }, quotations), names);
}
