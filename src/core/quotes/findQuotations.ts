import type { Article } from '../article';
import { finish, type Steps } from '../steps';
import { attributed } from './attribution/attribution';
import { QuoteContext } from './context/quoteContext';
import { applyCorrections } from './corrections/applyCorrections';
import type { QuotesLanguage } from './language';
import { markedQuotations } from './marks/markedQuotations';
import type { Quotation } from './quotation';
import { reportsInSteps } from './reports/reports';
import { SubjectFinder } from './sources/subjects';

/**
 * Finds what is said in an article, by whom, and by what word that is told, from its marks and syntax alone.
 *
 * Direct speech is one pair of marks, marks included, however many paragraphs it runs over. Mixed and indirect speech is the
 * content clause. Titles, nicknames and scare quotes are left out. A person's corrections hold.
 */
export const findQuotations = (article: Article, language: QuotesLanguage): readonly Quotation[] =>
  finish(findQuotationsInSteps(article, language));

/** The same in steps. */
export function* findQuotationsInSteps(article: Article, language: QuotesLanguage): Steps<readonly Quotation[]> {
  const { clippings, speakers, speech } = language;
  if (!speech) {
    const marked = markedQuotations(article.text, article.layout.blocks, clippings);
    return applyCorrections(article, language, marked);
  }
  const context = new QuoteContext(article, { clippings, speakers, speech });
  const subjects = new SubjectFinder(context);
  yield;
  const reports = yield* reportsInSteps(context, subjects);
  yield;
  const quotations = attributed(context, subjects, reports);
  yield;
  return applyCorrections(article, language, quotations);
}
