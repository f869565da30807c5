import type { Article } from '../article';
import { lowerBound } from '../text/search';
import { tokenFrom } from '../text/tokens';

/** The first tokens of the stories that follow the first one; none but on a page of briefs. */
export function storyStarts({ layout, tokens }: Pick<Article, 'layout' | 'tokens'>): readonly number[] {
  return layout.stories.map((block) => tokenFrom(tokens, layout.blocks[block].start));
}

/** Which story of the page a token is in, from 0. */
export function storyOf(starts: readonly number[], token: number): number {
  return lowerBound(starts.length, (k) => starts[k] <= token);
}
