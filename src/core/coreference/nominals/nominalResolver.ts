import type { Nominal } from '../candidates';
import { firstMention, lastMention, newChain, type Chain, type Resolution } from '../chains';
import type { CoreferenceContext } from '../context';
import type { Discourse } from '../discourse';
import { evidenceOf } from '../evidence';
import type { CommonNouns } from '../language';
import { canBeCalled, type Calling } from './canBeCalled';
import { holdersOf } from './holders';
import { homeCountry } from './homeCountry';

/** Sentences after which a noun phrase does not refer back to what was called by the same noun. */
const mostSentencesToNoun = 12;
/** Sentences within which one of several people who have a role was mentioned. */
const mostSentencesToRole = 4;
/** Sentences after which a noun phrase does not refer back to what was called by another noun. */
const sentencesToOtherNoun = 4;
/** Sentences before its own in which a noun phrase takes up what was named. */
const sentencesTakenUp = 2;

/** Says which chain a common-noun phrase belongs to. Precision first: a bare noun is taken up only where one reading stands out. */
export class NominalResolver {
  readonly #context: CoreferenceContext;
  readonly #nouns: CommonNouns;
  readonly #discourse: Discourse;
  /** Its institutions are the ones that a story speaks of without naming the country. */
  readonly #home: string | null;
  /** Institutions by country and words. */
  readonly #institutions = new Map<string, Chain>();

  constructor(context: CoreferenceContext, discourse: Discourse) {
    this.#context = context;
    this.#nouns = context.words.nouns;
    this.#discourse = discourse;
    this.#home = homeCountry(context);
  }

  /** The chain of a noun phrase, which may be a new one; null where it only points. */
  resolve(nominal: Nominal): Resolution | null {
    // "this country" is the speaker's: nothing the text says tells which.
    if (nominal.deictic && nominal.type === 'place') return null;
    const institution = this.#institutionOfCountry(nominal) ?? this.#institutionOfHome(nominal);
    if (institution) return institution;
    if (nominal.determiner !== 'definite') return newMention(nominal);
    return (
      this.#sameNoun(nominal) ??
      this.#holderOfRole(nominal) ??
      this.#onlyOneNear(nominal) ??
      this.#otherNoun(nominal) ??
      newMention(nominal)
    );
  }

  /** "the Lebanese army", "Lebanon's army", "Syria's president": one office or organization a country, whoever names the country how. */
  #institutionOfCountry(nominal: Nominal): Resolution | null {
    const { country, modifiers, word, type, owned } = nominal;
    if (!country || !isOneInstitution(nominal)) return null;
    const key = `${country}:${[...modifiers, word].join(' ')}`;
    const known = this.#institutions.get(key);
    if (known) return { chain: known, evidence: evidenceOf('institution-of-country', [nominal, firstMention(known)]) };
    const made = this.#holderOfRole(nominal) ?? newMention(nominal);
    if (!made.chain.named)
      made.chain.institution = type === 'organization' && this.#nouns.stateOrganizations.has(word) && !owned;
    this.#institutions.set(key, made.chain);
    return made;
  }

  /** "the army" in a story from Beirut: the Lebanese one. */
  #institutionOfHome(nominal: Nominal): Resolution | null {
    const home = this.#home;
    const { country, modifiers, names, determiner, word } = nominal;
    if (country || home === null || !isOneInstitution(nominal)) return null;
    if (modifiers.length > 0 || names.length > 0 || determiner !== 'definite' || !this.#nouns.institutions.has(word))
      return null;
    const rule = 'institution-of-dateline-country';
    const known = this.#institutions.get(`${home}:${word}`);
    if (known) return { chain: known, evidence: evidenceOf(rule, [nominal, firstMention(known)]) };
    const { chain } = newMention(nominal);
    chain.country = home;
    chain.institution = true;
    this.#institutions.set(`${home}:${word}`, chain);
    return { chain, evidence: evidenceOf(rule, [nominal], 0.7) };
  }

  /** "a Western diplomat" … "the diplomat": the last one called so whose modifiers do not contradict. */
  #sameNoun(nominal: Nominal): Resolution | null {
    const chains = this.#discourse.calledBy(nominal.word);
    for (let i = chains.length - 1; i >= 0; i--) {
      const chain = chains[i];
      if (chain.plural !== nominal.plural || chain.type !== nominal.type || !countriesAgree(nominal, chain)) continue;
      if (nominal.modifiers.some((m) => !chain.modifiers.has(m)) || nominal.names.length > 0) continue;
      if (nominal.sentence - lastMention(chain).sentence > mostSentencesToNoun) continue;
      const spans = [nominal, firstMention(chain)];
      return { chain, evidence: chain.named ? evidenceOf('same-noun', spans, 0.85) : evidenceOf('same-noun', spans) };
    }
    return null;
  }

  /** "the president" where one person is said to be president. */
  #holderOfRole(nominal: Nominal): Resolution | null {
    if (nominal.plural || nominal.type !== 'person' || this.#nouns.kin.has(nominal.word)) return null;
    const holders = holdersOf(nominal, this.#discourse, this.#nouns, this.#home).filter((c) => agrees(nominal, c));
    const recent = holders.filter((c) => nominal.sentence - lastMention(c).sentence <= mostSentencesToRole);
    const chain = holders.length === 1 ? holders[0] : recent.length === 1 ? recent[0] : null;
    if (!chain) return null;
    const spans = [nominal, chain.roles[0] ?? firstMention(chain)];
    const evidence =
      holders.length === 1 ? evidenceOf('holder-of-role', spans) : evidenceOf('holder-of-role', spans, 0.7);
    return { chain, evidence };
  }

  /**
   * "the company", "the town": the only candidate of its kind in this sentence and the two before it. Who is known to be of the kind
   * goes before who may be, and of them one that is alone is taken up from afar.
   */
  #onlyOneNear(nominal: Nominal): Resolution | null {
    const { plural, modifiers, names, word, type, first, sentence } = nominal;
    if (plural || modifiers.length > 0 || names.length > 0 || !this.#mayBeTakenUp(nominal)) return null;
    const near: Record<Calling, Set<Chain>> = { known: new Set(), possible: new Set() };
    const far = new Set<Chain>();
    const asked = new Set<Chain>();
    for (const { chain, candidate } of this.#discourse.recent(first, sentence - mostSentencesToNoun)) {
      if (!chain.named || chain.type !== type || asked.has(chain) || !agrees(nominal, chain)) continue;
      asked.add(chain);
      const calling = canBeCalled(chain, word, this.#context);
      if (calling === 'known') far.add(chain);
      if (calling && sentence - candidate.sentence <= sentencesTakenUp) near[calling].add(chain);
    }
    const found = near.known.size > 0 ? near.known : far.size > 0 ? far : near.possible;
    const chain = found.size === 1 ? [...found][0] : this.#onlySubject(nominal, near.possible);
    return chain && { chain, evidence: evidenceOf('only-one-near', [nominal, firstMention(chain)]) };
  }

  /** "Toyota told Honda that ⟦the company⟧ …": of several the one that is the only subject before it in its sentence. */
  #onlySubject({ first, sentence }: Nominal, possible: ReadonlySet<Chain>): Chain | null {
    const subjects = this.#discourse
      .recent(first, sentence)
      .filter((seen) => seen.isSubject && possible.has(seen.chain));
    const chains = new Set(subjects.map(({ chain }) => chain));
    return chains.size === 1 ? [...chains][0] : null;
  }

  /** "a ferry" … "the vessel": the only thing near that the noun can mean as well. */
  #otherNoun(nominal: Nominal): Resolution | null {
    const { word, type, plural, modifiers, names, sentence } = nominal;
    const others = type === 'misc' ? this.#nouns.otherNames.get(word) : undefined;
    if (!others || modifiers.length > 0 || names.length > 0) return null;
    const near = new Set<Chain>();
    for (const noun of others)
      for (const chain of this.#discourse.calledBy(noun))
        if (chain.plural === plural && sentence - lastMention(chain).sentence <= sentencesToOtherNoun) near.add(chain);
    if (near.size !== 1) return null;
    const [chain] = near;
    return { chain, evidence: evidenceOf('other-noun', [nominal, firstMention(chain)]) };
  }

  #mayBeTakenUp({ word, type }: Nominal): boolean {
    return type === 'organization' || this.#nouns.anaphoric.has(word);
  }
}

function newMention(nominal: Nominal): Resolution {
  const chain = newChain(nominal.type);
  chain.plural = nominal.plural;
  chain.country = nominal.country;
  for (const modifier of nominal.modifiers) chain.modifiers.add(modifier);
  return { chain, evidence: evidenceOf('first-mention', [nominal]) };
}

const isOneInstitution = ({ plural, determiner }: Nominal): boolean => !plural && determiner !== 'indefinite';

function agrees(nominal: Nominal, chain: Chain): boolean {
  if (nominal.sex !== null && chain.sex !== null && nominal.sex !== chain.sex) return false;
  return countriesAgree(nominal, chain);
}

function countriesAgree(nominal: Nominal, chain: Chain): boolean {
  return nominal.country === null || chain.country === null || nominal.country === chain.country;
}
