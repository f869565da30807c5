import type { Entity, Evidence } from '../analysis';
import type { Article } from '../article';
import type { TokenRange } from '../syntax/syntax';
import { tokensIn } from '../text/tokens';

/** Noun phrases and pronouns that go with a name whatever its type has become, by their tokens. */
export interface Followers {
  at(range: TokenRange): Follower | undefined;
}

export interface Follower {
  /** Index into `article.names`. */
  readonly name: number;
  /** Why the machine takes them for the same. */
  readonly evidence: Evidence;
}

/**
 * What the machine read as one with a name before a person gave the name another type: the correction is of the type, not of who is
 * who. `resolve` reads an article; it is asked once more, of the types as they were, where there is such a name.
 */
export function followersOf(article: Article, resolve: (asItWas: Article) => readonly Entity[]): Followers | null {
  const { names, tokens } = article;
  if (!names.some((name) => isRetyped(name))) return null;
  const asItWas = names.map((name) => (isRetyped(name) ? { ...name, type: name.was!, was: undefined } : name));
  const nameAt = new Map(names.map((name, i) => [key(name), i]));
  const found = new Map<string, Follower>();
  for (const { mentions } of resolve({ ...article, names: asItWas })) {
    const ranges = mentions.map((mention) => tokensIn(tokens, mention));
    const indexes = ranges.flatMap((range) => (range ? (nameAt.get(key(range)) ?? []) : []));
    const [first] = indexes;
    if (first === undefined || !indexes.every((i) => isRetyped(names[i]))) continue;
    mentions.forEach(({ kind, evidence }, i) => {
      const range = ranges[i];
      if (kind !== 'name' && range) found.set(key(range), { name: first, evidence: evidence[0] });
    });
  }
  return { at: (range) => found.get(key(range)) };
}

const isRetyped = ({ type, was }: Article['names'][number]): boolean => was !== undefined && was !== type && was !== 'event';

const key = ({ first, last }: TokenRange): string => `${first}:${last}`;
