import type { Claim, EntityType, Evidence, Part } from '../analysis';
import type { Candidate } from './candidates';
import type { Sex } from './language';

/** A mention with why it is in its chain. */
export interface Member {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
  /** What a person's correction replaced. */
  readonly overruled?: readonly Evidence[];
}

/** A role somebody or something has in the text. `word` is its head noun, `country` whose it is ("⟦Malian⟧ president"), or null. */
export interface Role extends Part, Claim {
  readonly word: string;
  readonly country: string | null;
}

/** A chain being built: what is known so far of one entity. Mutable, and private to this folder. */
export interface Chain {
  type: EntityType;
  sex: Sex;
  plural: boolean;
  named: boolean;
  /** How often the article names it. */
  nameCount: number;
  country: string | null;
  /** True for an organization of a country: "the Lebanese army". */
  institution: boolean;
  readonly members: Member[];
  readonly roles: Role[];
  /** Head nouns it has been called by or is known to be ("general", "company"). */
  readonly nouns: Set<string>;
  /** Modifiers its nominals have had. */
  readonly modifiers: Set<string>;
  corrected?: CorrectedEntity;
}

/** What a person (or the project's lexicon) said of a chain as a whole. */
export interface CorrectedEntity {
  /** Why it has its type, where a person said so. */
  readonly type?: Evidence;
  readonly name?: string;
  /** Why it has its name. */
  readonly naming?: Evidence;
  readonly aliases?: readonly string[];
}

/** The chain that a mention belongs to, and why. */
export interface Resolution {
  readonly chain: Chain;
  readonly evidence: Evidence;
  /** What a person's correction replaced. */
  readonly overruled?: readonly Evidence[];
}

export function newChain(type: EntityType): Chain {
  return {
    type,
    sex: null,
    plural: false,
    named: false,
    nameCount: 0,
    country: null,
    institution: false,
    members: [],
    roles: [],
    nouns: new Set(),
    modifiers: new Set(),
  };
}

/** A pronoun of this score and more tells the sex of its chain: others may well be somebody else's. */
const tellsSex = 0.75;

/** Adds a mention; what the mention tells (sex, noun) the chain then knows. */
export function addMember(
  chain: Chain,
  candidate: Candidate,
  { evidence, overruled = [] }: Omit<Resolution, 'chain'>,
): void {
  chain.members.push({ candidate, evidence, ...(overruled.length > 0 ? { overruled } : {}) });
  if (candidate.kind !== 'pronoun' || evidence.score >= tellsSex) chain.sex ??= candidate.sex;
  if (candidate.kind === 'name') {
    chain.named = true;
    chain.nameCount++;
  }
  if (candidate.kind === 'nominal') chain.nouns.add(candidate.word);
}

export const firstMention = (chain: Chain): Candidate => chain.members[0].candidate;

export const lastMention = (chain: Chain): Candidate => chain.members[chain.members.length - 1].candidate;
