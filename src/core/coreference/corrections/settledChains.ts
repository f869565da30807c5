import type { Evidence } from '../../analysis';
import { bare } from '../../text/spans';
import type { Candidate } from '../candidates';
import { newChain, type Chain } from '../chains';
import { joinChains } from './joinChains';
import type { Resolution } from '../nominals/nominals';
import type { Settled, SettledStretch } from './settled';
import { settleChain } from './settleChain';

/** Makes noun phrases and pronouns, and then the finished chains, obey what a person settled. */
export interface Obedience {
  /** The chain a noun phrase or pronoun is in; `read` asks the machine. */
  resolve(candidate: Candidate, read: () => Resolution | null): Resolution | null;
  /** The chains as they are in the end. Where some were joined, `moved` is told the chain of each candidate in them. */
  finish(chains: readonly Chain[], moved: (chainOf: ReadonlyMap<Candidate, Chain>) => void): readonly Chain[];
}

/** Nothing to obey. */
const free: Obedience = { resolve: (_, read) => read(), finish: (chains) => chains };

/** `names` with their chains, in which identities and other names are obeyed already. */
export function obeying(settled: Settled | null, names: Iterable<readonly [Candidate, Chain]>): Obedience {
  if (!settled) return free;
  const chainOf = new Map<string, Chain>();
  const entityOf = new Map<Chain, string>();
  const named = new Map<string, Chain[]>();
  const joins: (readonly [into: Chain, from: Chain])[] = [];
  const claim = (entity: string, chain: Chain): void => {
    chainOf.set(entity, chain);
    entityOf.set(chain, entity);
  };
  for (const [candidate, chain] of names) {
    const identity = settled.at(candidate)?.identity;
    if (identity && !chainOf.has(identity.entity)) claim(identity.entity, chain);
    const form = settled.keyOf(candidate.word);
    const list = named.get(form);
    if (!list) named.set(form, [chain]);
    else if (list[list.length - 1] !== chain) list.push(chain);
  }

  return {
    resolve(candidate, read) {
      const stretch = settled.at(candidate);
      const resolution = resolveOne(candidate, stretch, read);
      for (const form of (resolution && stretch?.aliases) ?? []) {
        for (const chain of named.get(settled.keyOf(form)) ?? []) joins.push([resolution!.chain, chain]);
        named.set(settled.keyOf(form), [resolution!.chain]);
      }
      return resolution;
    },
    finish(chains, moved) {
      const result = joinChains(chains, joins);
      for (const chain of result) settleChain(chain, settled);
      if (joins.length > 0)
        moved(new Map(result.flatMap((chain) => chain.members.map(({ candidate }) => [candidate, chain] as const))));
      return result;
    },
  };

  function resolveOne(
    candidate: Candidate,
    stretch: SettledStretch | undefined,
    read: () => Resolution | null,
  ): Resolution | null {
    const identity = stretch?.identity;
    if (!identity) return read();
    const known = chainOf.get(identity.entity);
    const machine = identity.alone && candidate.kind === 'nominal' ? null : read();
    const settledBy = bySettling(candidate, known, machine);
    if (identity.alone) {
      const chain = known ?? newChain(candidate.type ?? machine?.chain.type ?? 'misc');
      if (!known) claim(identity.entity, chain);
      return { ...settledBy, chain };
    }
    const claimed = machine ? entityOf.get(machine.chain) : undefined;
    if (!machine || (claimed !== undefined && claimed !== identity.entity)) {
      const chain = known ?? newChain(candidate.type ?? 'misc');
      if (!known) claim(identity.entity, chain);
      return { ...settledBy, chain };
    }
    if (!known) claim(identity.entity, machine.chain);
    else if (known !== machine.chain) joins.push([known, machine.chain]);
    return { ...settledBy, chain: machine.chain };
  }
}

function bySettling(
  candidate: Candidate,
  known: Chain | undefined,
  machine: Resolution | null,
): Omit<Resolution, 'chain'> {
  const spans = [known?.members[0]?.candidate, candidate].flatMap((c) => (c ? [bare(c)] : []));
  const evidence: Evidence = { source: 'person', rule: 'identity-settled', score: 1, spans };
  const reading =
    machine && machine.chain !== known && machine.chain.members.length > 0 ? wordsOf(machine.chain) : null;
  return { evidence, ...(machine && reading !== null ? { overruled: [{ ...machine.evidence, reading }] } : {}) };
}

function wordsOf({ members }: Chain): string {
  return members.reduce(
    (best, { candidate }) => (candidate.kind === 'name' && candidate.word.length > best.length ? candidate.word : best),
    members[0].candidate.word,
  );
}
