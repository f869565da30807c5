import type { Steps } from '../../steps';
import type { QuoteContext } from '../context/quoteContext';
import type { SubjectFinder } from '../sources/subjects';
import { adverbReport } from './adverbReport';
import { mindReport } from './mindReport';
import { nounReport } from './nounReport';
import { phraseReports } from './phraseReports';
import type { Report } from './report';
import { verbReports } from './verbReports';

/** Every report of an article: those by a verb, by a phrase, by a noun, an adverb or an adjective, each in text order. */
export function* reportsInSteps(context: QuoteContext, subjects: SubjectFinder): Steps<Report[]> {
  const byVerb = verbReports(context, subjects);
  yield;
  return [...byVerb, ...phraseReports(context), ...wordReports(context, subjects)];
}

function wordReports(context: QuoteContext, subjects: SubjectFinder): Report[] {
  const { nouns, adverbs, minds } = context.words;
  const { count } = context.article.tokens;
  const reports: Report[] = [];
  for (let i = 0; i < count; i++) {
    const word = context.word(i);
    const report = nouns.withClause.has(word)
      ? nounReport(context, i)
      : adverbs.has(word)
        ? adverbReport(context, i)
        : minds.has(word)
          ? mindReport(context, subjects, i)
          : null;
    if (report) reports.push(report);
  }
  return reports;
}
