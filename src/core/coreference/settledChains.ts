import type { Evidence } from '../analysis';
import { formKey } from '../names/occurrences';
import { nounClass, type Candidate, type Nominal } from './candidates';
import { newChain, type Chain, type Member } from './chains';
import type { Resolution } from './nominals';
import { ANOTHER, type Settled, type SettledStretch } from './settled';

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
    const form = formKey(candidate.word);
    const list = named.get(form);
    if (!list) named.set(form, [chain]);
    else if (list[list.length - 1] !== chain) list.push(chain);
  }

  return {
    resolve(candidate, read) {
      const stretch = settled.at(candidate);
      const resolution = resolveOne(candidate, stretch, read);
      for (const form of (resolution && stretch?.aliases) ?? []) {
        for (const chain of named.get(formKey(form)) ?? []) joins.push([resolution!.chain, chain]);
        named.set(formKey(form), [resolution!.chain]);
      }
      return resolution;
    },
    finish(chains, moved) {
      const result = joinAll(chains, joins);
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
    const claimed = machine && entityOf.get(machine.chain);
    if (!machine || (claimed !== undefined && claimed !== null && claimed !== identity.entity)) {
      const chain = known ?? newChain(candidate.type ?? 'misc');
      if (!known) claim(identity.entity, chain);
      return { ...settledBy, chain };
    }
    if (!known) claim(identity.entity, machine.chain);
    else if (known !== machine.chain) joins.push([known, machine.chain]);
    return { ...settledBy, chain: machine.chain };
  }
}

function bySettling(candidate: Candidate, known: Chain | undefined, machine: Resolution | null): Omit<Resolution, 'chain'> {
  const spans = [known?.members[0]?.candidate, candidate].flatMap((c) => (c ? [{ start: c.start, end: c.end }] : []));
  const evidence: Evidence = { source: 'person', rule: 'identity-settled', score: 1, spans };
  const reading = machine && machine.chain !== known && machine.chain.members.length > 0 ? wordsOf(machine.chain) : null;
  return { evidence, ...(machine && reading !== null ? { overruled: [{ ...machine.evidence, reading }] } : {}) };
}

function wordsOf({ members }: Chain): string {
  return members.reduce(
    (best, { candidate }) => (candidate.kind === 'name' && candidate.word.length > best.length ? candidate.word : best),
    members[0].candidate.word,
  );
}

/** Joins chains, the named one into which another goes keeping what it knows. */
function joinAll(chains: readonly Chain[], joins: readonly (readonly [Chain, Chain])[]): readonly Chain[] {
  if (joins.length === 0) return chains;
  const into = new Map<Chain, Chain>();
  const rootOf = (chain: Chain): Chain => {
    let root = chain;
    for (let next = into.get(root); next; next = into.get(root)) root = next;
    for (let at = chain; at !== root;) {
      const next = into.get(at)!;
      into.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [a, b] of joins) {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x === y) continue;
    const [kept, gone] = x.named || !y.named ? [x, y] : [y, x];
    into.set(gone, kept);
    for (const member of gone.members) kept.members.push(joined(member, kept));
    kept.type = x.type;
    kept.roles.push(...gone.roles);
    kept.named ||= gone.named;
    kept.nameCount += gone.nameCount;
    kept.country ??= gone.country;
    kept.institution ||= gone.institution;
  }
  const result = chains.filter((chain) => !into.has(chain));
  for (const chain of result)
    chain.members.sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end);
  return result;
}

function joined(member: Member, kept: Chain): Member {
  if (member.evidence.source === 'person') return member;
  const [first] = kept.members;
  const spans = [first.candidate, member.candidate].map(({ start, end }) => ({ start, end }));
  return {
    candidate: member.candidate,
    evidence: { source: 'person', rule: 'identity-settled', score: 0.98, spans },
    overruled: [...(member.overruled ?? []), { ...member.evidence, reading: ANOTHER }],
  };
}

/** A name in small letters ("adidas") is none: its head is no noun that is known, and no article stands before it. */
function isNounPhrase(candidate: Candidate): boolean {
  if (candidate.kind !== 'nominal') return true;
  const { word, determiner } = candidate as Nominal;
  return determiner !== 'none' || nounClass(word) !== null;
}

/** A chain's type and name as a person settled them on any of its mentions. */
function settleChain(chain: Chain, settled: Settled): void {
  let [typeOrder, nameOrder] = [-1, -1];
  const { type } = chain;
  for (const [i, { candidate }] of chain.members.entries()) {
    const spans = [{ start: candidate.start, end: candidate.end }];
    const known = candidate.kind === 'name' && nameOrder < 0 ? settled.nameOf(candidate.word) : undefined;
    if (known !== undefined) {
      chain.byPerson = {
        ...chain.byPerson,
        name: known,
        naming: { source: 'lexicon', rule: 'project-lexicon', score: 0.99, spans },
      };
    }
    const stretch = settled.at(candidate);
    if (!stretch) continue;
    if (stretch.type && candidate.kind !== 'name') {
      const { evidence, overruled = [] } = chain.members[i];
      const settledType: Evidence = { source: 'person', rule: 'mention-settled', score: 1, spans };
      const replaced = stretch.type === type ? overruled : [...overruled, { ...evidence, reading: type }];
      chain.members[i] = { candidate, evidence: settledType, ...(replaced.length > 0 ? { overruled: replaced } : {}) };
    }
    if (stretch.type && stretch.typeOrder > typeOrder) {
      typeOrder = stretch.typeOrder;
      chain.type = stretch.type;
      if (!isNounPhrase(candidate)) chain.named = true;
      chain.byPerson = { ...chain.byPerson, type: { source: 'person', rule: 'mention-settled', score: 1, spans } };
    }
    if (stretch.name !== null && stretch.nameOrder > nameOrder) {
      nameOrder = stretch.nameOrder;
      chain.byPerson = {
        ...chain.byPerson,
        name: stretch.name,
        naming: { source: 'person', rule: 'name-settled', score: 1, spans },
      };
    }
    if (stretch.aliases.length > 0)
      chain.byPerson = { ...chain.byPerson, aliases: [...(chain.byPerson?.aliases ?? []), ...stretch.aliases] };
  }
}
