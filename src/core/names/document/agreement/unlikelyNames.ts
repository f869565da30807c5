import type { Tokens } from '../../../text/tokens';
import { foldName } from '../../gazetteer/folding';
import type { NameSpan } from '../../names';
import { rangeText } from '../../spans';

/** Readings that stay below this after all evidence are more often wrong than right. */
const likelyScore = 0.5;

/** Leaves out the names that are unlikely wherever the article writes them. */
export function dropUnlikely(tokens: Tokens, names: readonly NameSpan[]): NameSpan[] {
  const keys = names.map((name) => (name.score < likelyScore ? '' : foldName(rangeText(tokens, name))));
  const likely = new Set(keys);
  return names.filter((name) => name.score >= likelyScore || likely.has(foldName(rangeText(tokens, name))));
}
