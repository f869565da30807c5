import { oneLine } from '../../wording/terms';
import type { ReadArticle } from '../exporter';

/** The headline or caption on one line, else the first words of the text. */
export function titleOf({ analysis, text }: ReadArticle): string {
  const title = oneLine((analysis.headline ?? analysis.caption)?.text ?? text.slice(0, 200));
  return title.length > 100 ? `${title.slice(0, 99)}…` : title;
}
