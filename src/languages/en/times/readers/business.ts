import { wordSet } from '../../../../core/text/wordLists';
import type { SentenceWords } from '../../../../core/times/grammar/rule';

const words = wordSet(`
profit profits sales revenue revenues loss losses earnings results income orders exports imports gdp growth
economy turnover dividend year shipments output price prices delivery deliveries`);

/** How many tokens on each side are looked at. */
const reach = 25;

/** Whether a word of a company's or country's figures stands near the tokens `[first, last)`. */
export function hasBusiness(w: SentenceWords, first: number, last = first): boolean {
  for (let i = Math.max(w.first, first - reach); i < Math.min(w.last, last + reach); i++)
    if (words.has(w.at(i))) return true;
  return false;
}
