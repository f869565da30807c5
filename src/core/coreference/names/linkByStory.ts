import type { Article } from '../../article';
import type { NameCandidate } from '../candidates';
import type { Knowledge } from '../context';
import { storyOf, storyStarts } from '../stories';
import type { NameMention } from './nameClusters';
import { linkNames, type NameLink } from './linkNames';

/**
 * Links names story by story, as a page of briefs has several: a bare surname is nobody's from another story. Chains of stories
 * become one where they have a name in common that tells by itself, which a single word does of places and organizations only.
 */
export function linkByStory(
  article: Article,
  candidates: readonly NameCandidate[],
  mentions: readonly NameMention[],
  knowledge: Knowledge,
): NameLink[] {
  const starts = storyStarts(article);
  if (starts.length === 0) return linkNames(mentions, knowledge);
  const links: NameLink[] = [];
  const chainOfName = new Map<string, number>();
  for (let from = 0; from < mentions.length;) {
    const story = storyOf(starts, candidates[from].first);
    let end = from + 1;
    while (end < mentions.length && storyOf(starts, candidates[end].first) === story) end++;
    const own = mentions.slice(from, end).map((m) => {
      return { ...m, abbreviates: within(m.abbreviates, from), renames: within(m.renames, from) };
    });
    const found = linkNames(own, knowledge).map((link) => ({ ...link, chain: link.chain + from }));
    const joined = joinedBefore(mentions, found, from, chainOfName);
    found.forEach((link, k) => {
      const chain = joined.get(link.chain) ?? link.chain;
      const tells = telling(mentions[from + k]);
      if (tells && !chainOfName.has(tells)) chainOfName.set(tells, chain);
      links.push(
        link.chain === from + k && chain !== link.chain
          ? { chain, rule: 'same-name', score: link.score }
          : { ...link, chain },
      );
    });
    from = end;
  }
  return links;
}

/** An index counted from the story's first name; -1 for none, and for a name of another story. */
const within = (index: number, from: number): number => (index < from ? -1 : index - from);

/** For the first mentions of a story's chains, the chain of an earlier story that has a name in common. */
function joinedBefore(
  mentions: readonly NameMention[],
  links: readonly NameLink[],
  from: number,
  chainOfName: ReadonlyMap<string, number>,
): Map<number, number> {
  const joined = new Map<number, number>();
  links.forEach(({ chain }, k) => {
    const tells = telling(mentions[from + k]);
    const before = tells ? chainOfName.get(tells) : undefined;
    if (before !== undefined && !joined.has(chain)) joined.set(chain, before);
  });
  return joined;
}

/** A name that tells by itself whose it is, with its type; empty for a person's single word. */
function telling({ text, type }: NameMention): string {
  return type === 'person' && !/\s/.test(text) ? '' : `${type}|${text.toLowerCase()}`;
}
