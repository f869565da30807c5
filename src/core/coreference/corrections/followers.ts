import type { Entity, Evidence } from '../../analysis';
import type { Article } from '../../article';
import type { TokenRange } from '../../syntax/syntax';
import { rangeKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';
import type { Chain } from '../chains';
import { readSettled } from './settled';

/** Noun phrases and pronouns that go with a corrected name, by their tokens. */
export interface Followers {
  at(range: TokenRange): Follower | undefined;
}

export interface Follower {
  readonly chain: Chain;
  /** Why the machine takes them for the same. */
  readonly evidence: Evidence;
  /** False: unless they are read as somebody else now. */
  readonly always: boolean;
}

/**
 * What the machine reads as one with names that a person gave another type, or merged: those corrections are not of who is who
 * among pronouns. Where a name was split off, they go on with the rest unless they are read otherwise now. `chainOf` tells the
 * chain of a name by its index; `resolve` reads an article: it is asked once more, of the types and without the identities a
 * person gave.
 */
export function followersOf(
  article: Article,
  chainOf: (name: number) => Chain | undefined,
  resolve: (asItWas: Article) => readonly Entity[],
): Followers | null {
  const { names, tokens, inputs } = article;
  const settled = readSettled(article);
  const identities = settled && names.map((name) => settled.at(name)?.identity);
  if (!identities || !names.some((name, i) => isRetyped(name) || identities[i])) return null;
  const nameAt = new Map(names.map((name, i) => [rangeKey(name), i]));
  const found = new Map<string, Follower>();
  for (const { mentions } of resolve({ ...article, names: names.map(asRead), inputs: withoutIdentities(inputs) })) {
    const ranges = mentions.map((mention) => tokensIn(tokens, mention));
    const own = ranges.flatMap((range) => (range ? (nameAt.get(rangeKey(range)) ?? []) : []));
    if (!own.some((i) => isRetyped(names[i]) || identities[i])) continue;
    const rest = own.filter((i) => !identities[i]?.alone);
    const chains = new Set(rest.map(chainOf));
    const [chain] = chains;
    if (chains.size !== 1 || !chain) continue;
    mentions.forEach(({ kind, evidence }, i) => {
      const range = ranges[i];
      if (kind !== 'name' && range)
        found.set(rangeKey(range), { chain, evidence: evidence[0], always: rest.length === own.length });
    });
  }
  return { at: (range) => found.get(rangeKey(range)) };
}

type Name = Article['names'][number];

const isRetyped = ({ type, was }: Name): boolean => was !== undefined && was !== type && was !== 'event';

/** The name in the type it was read in. */
const asRead = (name: Name): Name =>
  isRetyped(name) ? { ...name, type: name.was!, was: undefined, follows: undefined } : name;

function withoutIdentities({ constraints, ...inputs }: Article['inputs']): Article['inputs'] {
  return { ...inputs, constraints: constraints?.filter(({ kind }) => kind !== 'identity') };
}
