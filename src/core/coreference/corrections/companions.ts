import type { Entity } from '../../analysis';
import type { Article } from '../../article';
import type { TokenRange } from '../../syntax/syntax';
import { rangeKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';
import type { Chain, Resolution } from '../chains';
import type { Corrections } from './correctedSpans';
import { asMachineRead, isRetyped } from './nameTypes';

/** A noun phrase or pronoun that goes with a corrected name, in the chain that the name is in now. */
export interface Companion extends Resolution {
  /** False: unless it is read as somebody else now. */
  readonly always: boolean;
}

/** Companions by their tokens. */
export type Companions = (range: TokenRange) => Companion | undefined;

/** Whether a person gave a name another type or said who it is: only then does it matter what the machine alone would read. */
export function needsMachineReading({ names }: Article, corrections: Corrections | null): boolean {
  return corrections !== null && names.some((name) => isCorrected(name, corrections));
}

/** The article without what a person said of the types of names and of who is who. */
export function asMachineReads(article: Article): Article {
  const { names, inputs } = article;
  const constraints = inputs.constraints?.filter(({ kind }) => kind !== 'identity');
  return { ...article, names: names.map(asMachineRead), inputs: { ...inputs, constraints } };
}

/**
 * What the machine reads as one with names that a person retyped, merged or split off. A corrected type says nothing of who is who
 * among pronouns: "she" stays with the name though it is a place's now. Where a name was split off, its companions go on with the rest
 * unless they are read otherwise now. `machine` is what is read of {@link asMachineReads}; `chainOf` tells the chain of a name by its
 * index. Linear.
 */
export function companionsOf(
  { names, tokens }: Article,
  corrections: Corrections,
  machine: readonly Entity[],
  chainOf: ReadonlyMap<number, Chain>,
): Companions {
  const nameAt = new Map(names.map((name, i) => [rangeKey(name), i]));
  const found = new Map<string, Companion>();
  for (const { mentions } of machine) {
    const ranges = mentions.map((mention) => tokensIn(tokens, mention));
    const own = ranges.flatMap((range) => (range ? (nameAt.get(rangeKey(range)) ?? []) : []));
    if (!own.some((i) => isCorrected(names[i], corrections))) continue;
    const rest = own.filter((i) => !corrections.at(names[i])?.identity?.alone);
    const chains = new Set(rest.map((i) => chainOf.get(i)));
    const [chain] = chains;
    if (chains.size !== 1 || !chain) continue;
    const always = rest.length === own.length;
    mentions.forEach(({ kind, evidence }, i) => {
      const range = ranges[i];
      if (kind !== 'name' && range) found.set(rangeKey(range), { chain, evidence: evidence[0], always });
    });
  }
  return (range) => found.get(rangeKey(range));
}

function isCorrected(name: Article['names'][number], corrections: Corrections): boolean {
  return isRetyped(name) || Boolean(corrections.at(name)?.identity);
}
