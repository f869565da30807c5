import { findQuotations } from '../../src/core/quotes/findQuotations';
import type { QuotesLanguage } from '../../src/core/quotes/language';
import { articleOf } from '../../scripts/reading/article';
import { readMarked } from '../../scripts/reading/marked';

/** What is said in a text and by whom, a line each. */
export function said(text: string, language: QuotesLanguage): string {
  return findQuotations(articleOf(text), language)
    .map((q) => `${q.text} — ${q.speaker?.text ?? 'nobody'}`)
    .join('\n');
}

/** The same as a sentence tells it, with what is said in ⟦q|…⟧ and who says it, if anybody is named, in ⟦s|…⟧. */
export function markedSaid(sentence: string): string {
  const { marks } = readMarked(sentence);
  const speaker = marks.find((m) => m.id === 's')?.text ?? 'nobody';
  return marks
    .filter((m) => m.id === 'q')
    .map((m) => `${m.text} — ${speaker}`)
    .join('\n');
}
