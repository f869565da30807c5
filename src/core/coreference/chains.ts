import type { Claim, EntityType, Evidence, Part } from '../analysis';
import { bare } from '../text/spans';
import type { Candidate } from './candidates';
import type { Sex } from './nouns.data';

export interface Member {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
  /** What a person's correction replaced. */
  readonly overruled?: readonly Evidence[];
}

/** A role somebody or something has in the text. `word` is its head noun. */
export interface Role extends Part, Claim {
  readonly word: string;
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
  /** True for a country's body: "the Lebanese army". */
  institution: boolean;
  readonly members: Member[];
  readonly roles: Role[];
  /** Head nouns it has been called by or is known to be ("general", "company"). */
  readonly nouns: Set<string>;
  /** Modifiers its nominals have borne. */
  readonly modifiers: Set<string>;
  byPerson?: ByPerson;
}

/** What a person (or the project's lexicon) said of a chain as a whole. */
export interface ByPerson {
  readonly type?: Evidence;
  readonly name?: string;
  readonly naming?: Evidence;
  readonly aliases?: readonly string[];
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

/** What a pronoun tells of sex counts only where it could hardly be somebody else. */
const SURE_OF_PRONOUN = 0.75;

/** Adds a mention; what the mention tells (sex, noun) the chain then knows. */
export function addMember(
  chain: Chain,
  candidate: Candidate,
  evidence: Evidence,
  overruled?: readonly Evidence[],
): void {
  chain.members.push({ candidate, evidence, ...(overruled && overruled.length > 0 ? { overruled } : {}) });
  if (candidate.kind !== 'pronoun' || evidence.score >= SURE_OF_PRONOUN) chain.sex ??= candidate.sex;
  if (candidate.kind === 'name') {
    chain.named = true;
    chain.nameCount++;
  }
  if (candidate.kind === 'nominal') chain.nouns.add(candidate.word);
}

/** Evidence by a rule of this folder. */
export function because(
  rule: string,
  score: number,
  ...spans: { readonly start: number; readonly end: number }[]
): Evidence {
  return { source: 'rule', rule, score, spans: spans.map(bare) };
}
