import type { Candidate, Nominal, Pronoun } from './candidates';
import { addMember, firstMention, type Chain, type Resolution } from './chains';
import type { CoreferenceContext } from './context';
import type { Discourse } from './discourse';
import { evidenceOf } from './evidence';
import { findAppositions, type Apposition } from './nominals/appositions';
import { NominalResolver } from './nominals/nominalResolver';
import { apposedRole } from './nominals/roles';
import { asAntecedent, asSpeaker } from './pronouns/directPronouns';
import { PronounResolver } from './pronouns/pronounResolver';
import { depthsOf, speakersOf } from './pronouns/quotedSpeech';
import type { Steps } from '../steps';

/** Decides the chain of a noun phrase or pronoun; `machine` asks what the rules say. */
export type Decide = (mention: Nominal | Pronoun, machine: () => Resolution | null) => Resolution | null;

/** What the names of an article and its quotations tell beforehand. */
export interface Setting {
  readonly discourse: Discourse;
  /** By index into `article.names`. */
  readonly chainOfName: ReadonlyMap<number, Chain>;
  /** For each token, the index of the innermost direct quotation around it, or -1. */
  readonly quotationOf: Int32Array;
  readonly decide: Decide;
}

/**
 * Resolves noun phrases and pronouns, in text order: first those outside direct quotations, then those inside, where "I" is the
 * speaker, then those inside what speakers quote.
 */
export class MentionResolver {
  readonly #context: CoreferenceContext;
  readonly #setting: Setting;
  readonly #appositions: ReadonlyMap<Candidate, Apposition>;
  readonly #nominals: NominalResolver;
  readonly #pronouns: PronounResolver;
  /** Who speaks in each quotation, as far as is known. */
  #speakers: readonly (Chain | null)[];

  constructor(context: CoreferenceContext, setting: Setting) {
    const { discourse, chainOfName, quotationOf } = setting;
    this.#context = context;
    this.#setting = setting;
    const nominals = discourse.candidates.filter((c) => c.kind === 'nominal');
    this.#appositions = new Map(findAppositions(context, nominals).map((a) => [a.nominal, a]));
    this.#nominals = new NominalResolver(context, discourse);
    const topic = context.article.layout.stories.length > 0 ? null : topicOf(chainOfName);
    this.#pronouns = new PronounResolver(context, { discourse, quotationOf, topic });
    this.#speakers = context.quotations.map(() => null);
  }

  *resolveAll(): Steps<void> {
    const { quotations } = this.#context;
    const depths = depthsOf(quotations);
    this.#sweep(0, depths);
    yield;
    const deepest = depths.reduce((a, b) => Math.max(a, b), 0);
    for (let depth = 1; depth <= deepest; depth++) {
      this.#speakers = speakersOf(quotations, this.#setting.discourse);
      this.#sweep(depth, depths);
      yield;
    }
  }

  #sweep(depth: number, depths: readonly number[]): void {
    const { discourse, quotationOf, decide } = this.#setting;
    discourse.candidates.forEach((candidate, i) => {
      const quotation = quotationOf[candidate.head];
      if (candidate.kind === 'name' || (quotation < 0 ? 0 : depths[quotation]) !== depth) return;
      const resolution = decide(candidate, () => this.#read(candidate));
      if (!resolution) return;
      addMember(resolution.chain, candidate, resolution);
      discourse.setChain(i, resolution.chain);
      if (candidate.kind === 'nominal') discourse.call(resolution.chain, candidate.word);
    });
  }

  /** What the rules say. */
  #read(mention: Nominal | Pronoun): Resolution | null {
    if (mention.kind === 'nominal') {
      const apposition = this.#appositions.get(mention);
      return apposition ? this.#rename(apposition) : this.#nominals.resolve(mention);
    }
    const quotation = this.#setting.quotationOf[mention.head];
    const speaker = quotation >= 0 ? this.#speakers[quotation] : null;
    switch (mention.form.kind) {
      case 'speaker':
      case 'speakers':
        return asSpeaker(mention, speaker);
      case 'relative':
        return asAntecedent(this.#context.article, mention, this.#setting.discourse);
      default:
        return this.#pronouns.resolve(mention, speaker);
    }
  }

  /** A noun phrase beside the name it renames joins the name's chain and is one of its roles. */
  #rename(apposition: Apposition): Resolution {
    const { nominal, name, rule } = apposition;
    const chain = this.#setting.chainOfName.get(name)!;
    if (chain.type === 'person') {
      const role = apposedRole(this.#context.article, apposition, this.#context);
      chain.roles.push(role);
      this.#setting.discourse.giveRole(chain, role);
    }
    for (const modifier of nominal.modifiers) chain.modifiers.add(modifier);
    return { chain, evidence: evidenceOf(rule, [nominal, firstMention(chain)]) };
  }
}

/** Names of somebody in a short article, and how soon the first stands, to be whom it is about. */
const topicNames = 3;
const topicSentences = 2;

/** Whom the article is about: the person it names most, when named in the headline, the caption or the first two sentences; else null. */
function topicOf(chainOfName: ReadonlyMap<number, Chain>): Chain | null {
  let topic: Chain | null = null;
  for (const chain of new Set(chainOfName.values())) {
    if (chain.type !== 'person' || chain.nameCount < topicNames || firstMention(chain).sentence > topicSentences)
      continue;
    if (!topic || chain.nameCount > topic.nameCount) topic = chain;
  }
  return topic;
}
