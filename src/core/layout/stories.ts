import type { SectionKind, Span } from '../analysis';
import { readDateline } from './dateline';
import { isTitleLike } from './kinds';
import type { PageWords } from './pageWords';

const longestTitle = 140;
const longestPageTitle = 40;

/**
 * The blocks where further stories of a page begin, in order. A heading begins one where a paragraph with a dateline is below it, the
 * page's first dateline aside, and any heading does on a page that says that it holds briefs.
 */
export function findStories(
  text: string,
  spans: readonly Span[],
  kinds: SectionKind[],
  bodyFrom: number,
  words: PageWords,
): number[] {
  const stories: number[] = [];
  let began = bodyFrom < spans.length && isOpening(text, spans[bodyFrom], words);
  const areBriefs = holdsBriefs(text, spans.slice(0, bodyFrom), words);
  for (let i = bodyFrom + 1; i < spans.length; i++) {
    if (kinds[i] !== 'paragraph') continue;
    const title = titleAbove(text, spans, kinds, i, words);
    if (title <= bodyFrom) continue;
    const opens = isOpening(text, spans[i], words);
    const isFurther = began || areBriefs;
    began ||= opens;
    if (!isFurther || !(opens || (areBriefs && kinds[title] === 'heading'))) continue;
    kinds[title] = 'heading';
    stories.push(title);
  }
  return stories;
}

function holdsBriefs(text: string, top: readonly Span[], { briefs }: PageWords): boolean {
  return top.some(({ start, end }) => end - start <= longestPageTitle && briefs.test(text.slice(start, end)));
}

/** The title above a paragraph, bylines and the like between; -1 where there is none. */
function titleAbove(
  text: string,
  spans: readonly Span[],
  kinds: readonly SectionKind[],
  i: number,
  words: PageWords,
): number {
  let title = i - 1;
  while (title >= 0 && (kinds[title] === 'other' || kinds[title] === 'header')) title--;
  while (title > 0 && kinds[title] === 'heading' && kinds[title - 1] === 'heading') title--;
  return title >= 0 && kinds[title] !== 'other' && isTitleLike(text, spans[title], longestTitle, words) ? title : -1;
}

/** With a dateline that nothing but news has: a place in capitals or an agency. Most paragraphs are told by their first letters. */
function isOpening(text: string, span: Span, words: PageWords): boolean {
  if (!/^(?:\p{Lu}{2}|[^\n]{0,80}[(|/])/u.test(text.slice(span.start, span.start + 90))) return false;
  const dateline = readDateline(text, span, words);
  if (!dateline) return false;
  const { places, agency, end, bodyStart } = dateline;
  if (agency) return true;
  return places.length > 0 && !/\p{Ll}/u.test(places[0].text) && !text.slice(end, bodyStart).includes(':');
}
