import type { Candidate, NameCandidate, Nominal, Pronoun } from '../candidates';
import { firstMention, newChain, type Chain, type Resolution } from '../chains';
import { correctionEvidence } from '../evidence';
import type { CorrectedSpan, Corrections } from './correctedSpans';
import { joinChains } from './joinChains';

/**
 * What a person said of who is who, for noun phrases and pronouns while they are resolved and for the finished chains. In the chains
 * of names it is there already. A class, for it has to remember which chain stands for which entity of the person's.
 */
export class ChainCorrections {
  readonly #corrections: Corrections;
  /** The chain of each entity that a person identified, and the other way round. */
  readonly #chainOf = new Map<string, Chain>();
  readonly #entityOf = new Map<Chain, string>();
  /** The chains with a name of each form. */
  readonly #named = new Map<string, Chain[]>();
  /** Chains that turned out to be one. */
  readonly #joins: (readonly [into: Chain, from: Chain])[] = [];

  /** `names` are all names with their chains. */
  constructor(corrections: Corrections, names: Iterable<readonly [NameCandidate, Chain]>) {
    this.#corrections = corrections;
    for (const [candidate, chain] of names) {
      const identity = corrections.at(candidate)?.identity;
      if (identity && !this.#chainOf.has(identity.entity)) this.#claim(identity.entity, chain);
      const form = corrections.formKey(candidate.word);
      const known = this.#named.get(form);
      if (!known) this.#named.set(form, [chain]);
      else if (known[known.length - 1] !== chain) known.push(chain);
    }
  }

  /** The chain a noun phrase or pronoun is in; `read` asks the machine. */
  resolve(candidate: Nominal | Pronoun, read: () => Resolution | null): Resolution | null {
    const span = this.#corrections.at(candidate);
    const resolution = span?.identity ? this.#identified(candidate, span.identity, read) : read();
    if (resolution && span) this.#joinAliases(span, resolution.chain);
    return resolution;
  }

  /** The chains, with those joined that turned out to be one, and whether there were any. */
  finish(chains: readonly Chain[]): { readonly chains: readonly Chain[]; readonly areJoined: boolean } {
    return { chains: joinChains(chains, this.#joins), areJoined: this.#joins.length > 0 };
  }

  #identified(
    candidate: Nominal | Pronoun,
    { entity, alone }: NonNullable<CorrectedSpan['identity']>,
    read: () => Resolution | null,
  ): Resolution {
    const known = this.#chainOf.get(entity);
    const machine = alone && candidate.kind === 'nominal' ? null : read();
    const correction = correctionOf(candidate, known, machine);
    const claimed = machine ? this.#entityOf.get(machine.chain) : undefined;
    if (alone || !machine || (claimed !== undefined && claimed !== entity)) {
      const type = candidate.type ?? (alone ? machine?.chain.type : undefined) ?? 'misc';
      const chain = known ?? newChain(type);
      if (!known) this.#claim(entity, chain);
      return { ...correction, chain };
    }
    if (!known) this.#claim(entity, machine.chain);
    else if (known !== machine.chain) this.#joins.push([known, machine.chain]);
    return { ...correction, chain: machine.chain };
  }

  #claim(entity: string, chain: Chain): void {
    this.#chainOf.set(entity, chain);
    this.#entityOf.set(chain, entity);
  }

  /** Names that a person said are other names of a mention join its chain. */
  #joinAliases({ aliases }: CorrectedSpan, chain: Chain): void {
    for (const alias of aliases) {
      const form = this.#corrections.formKey(alias);
      for (const named of this.#named.get(form) ?? []) this.#joins.push([chain, named]);
      this.#named.set(form, [chain]);
    }
  }
}

function correctionOf(
  candidate: Candidate,
  known: Chain | undefined,
  machine: Resolution | null,
): Omit<Resolution, 'chain'> {
  const spans = known && known.members.length > 0 ? [firstMention(known), candidate] : [candidate];
  const evidence = correctionEvidence('identity-corrected', spans);
  if (!machine || machine.chain === known || machine.chain.members.length === 0) return { evidence };
  return { evidence, overruled: [{ ...machine.evidence, reading: longestName(machine.chain) }] };
}

/** The longest name of a chain, else the words of its first mention. */
function longestName({ members }: Chain): string {
  return members.reduce(
    (best, { candidate }) => (candidate.kind === 'name' && candidate.word.length > best.length ? candidate.word : best),
    members[0].candidate.word,
  );
}
