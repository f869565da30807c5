import type { Article } from '../../article';
import { Tag } from '../../syntax/tags';
import type { Candidate, Pronoun } from '../candidates';
import { firstMention, type Chain, type Resolution } from '../chains';
import type { CoreferenceContext } from '../context';
import type { Discourse, ResolvedMention } from '../discourse';
import { evidenceOf } from '../evidence';
import type { DummySubjects, PronounForm, PronounKind } from '../language';
import type { CoreferenceRule } from '../rules';
import { asBodySpeaking } from './bodySpeaks';
import { isDummySubject } from './dummySubjects';

/** Weight of whom the article is about, wherever last mentioned: more where a paragraph opens with the pronoun. */
const topicWeight = 3.5;
const openingTopicWeight = 7;

/** What a thing without a name weighs less as an owner: "its" is rather a company's. */
const thingOwns = 2.5;

/** What a mention after a preposition weighs less. */
const asideWeight = 0.5;

/** How sure a choice must be: the best candidate's weight over the runner-up's. */
const neededMargin = 1;
const neededWeight = 2;

/** What a choice is called by in the evidence. */
const ruleOf: Readonly<Partial<Record<PronounKind, CoreferenceRule>>> = {
  person: 'pronoun-he',
  thing: 'pronoun-it',
  several: 'pronoun-they',
};

/** What speaks for each chain that a pronoun may refer to, and where the chain was last mentioned. */
class Weights {
  readonly #weights = new Map<Chain, number>();
  readonly #lastMentions = new Map<Chain, Candidate>();

  /** A mention; of several of one chain the heaviest counts, and a little for there being more. */
  addMention({ chain, candidate }: ResolvedMention, weight: number): void {
    const before = this.#weights.get(chain) ?? 0;
    this.#weights.set(chain, Math.max(before, weight) + (before > 0 ? 0.5 : 0));
    if (!this.#lastMentions.has(chain)) this.#lastMentions.set(chain, candidate);
  }

  addTopic(chain: Chain, weight: number): void {
    this.#weights.set(chain, Math.max(this.#weights.get(chain) ?? 0, weight));
    if (!this.#lastMentions.has(chain)) this.#lastMentions.set(chain, firstMention(chain));
  }

  /** The heaviest chain with its margin over the next; null where there is none. */
  best(): { readonly chain: Chain; readonly weight: number; readonly margin: number; readonly at: Candidate } | null {
    const [best, next] = [...this.#weights].sort((a, b) => b[1] - a[1]);
    if (!best) return null;
    const [chain, weight] = best;
    return { chain, weight, margin: weight - (next?.[1] ?? 0), at: this.#lastMentions.get(chain)! };
  }
}

/**
 * Resolves a third-person pronoun by weighing what was mentioned before it: agreement in number, sex and kind, subjects before
 * others, near before far (after Lappin and Leass 1994, without a parse tree).
 */
export class PronounResolver {
  readonly #article: Article;
  readonly #dummy: DummySubjects;
  readonly #discourse: Discourse;
  readonly #quotationOf: Int32Array;
  readonly #topic: Chain | null;
  /** Where mentions start that speak. */
  readonly #speaking: ReadonlySet<number>;

  /** `topic` is whom the article is about; `quotationOf` tells of each token in whose marks it stands. */
  constructor(
    { article, words, quotations }: CoreferenceContext,
    { discourse, quotationOf, topic }: { discourse: Discourse; quotationOf: Int32Array; topic: Chain | null },
  ) {
    this.#article = article;
    this.#dummy = words.pronouns.dummy;
    this.#discourse = discourse;
    this.#quotationOf = quotationOf;
    this.#topic = topic;
    this.#speaking = new Set(quotations.flatMap(({ speaker }) => (speaker ? [speaker.start] : [])));
  }

  /** The chain of a pronoun in whose quotation `speaker` speaks; null where no candidate stands out. */
  resolve(pronoun: Pronoun, speaker: Chain | null): Resolution | null {
    const { form } = pronoun;
    if (form.kind === 'thing' && isDummySubject(this.#article, pronoun.head, this.#dummy)) return null;
    const near = this.#discourse.recent(pronoun.first, pronoun.sentence - (form.kind === 'person' ? 3 : 1));
    const subject = this.#subjectOfOwnClause(pronoun, near);
    if (form.reflexive) return asSubject(pronoun, subject);
    const possessive = this.#isPossessive(pronoun);
    const mayBe = (chain: Chain): boolean =>
      agrees(form, chain) && chain !== speaker && (chain !== subject || possessive);
    const weights = new Weights();
    for (const seen of near) {
      const weight = mayBe(seen.chain) ? this.#weigh(pronoun, seen, possessive) : 0;
      if (weight > 0) weights.addMention(seen, weight);
    }
    const topic = this.#topic;
    if (topic && form.kind === 'person' && this.#quotationOf[pronoun.head] < 0 && mayBe(topic))
      weights.addTopic(topic, this.#opensParagraph(pronoun) ? openingTopicWeight : topicWeight);
    const chosen = choose(pronoun, weights);
    if (chosen || form.kind !== 'several' || !this.#speaking.has(pronoun.start)) return chosen;
    return asBodySpeaking(pronoun, near, this.#discourse);
  }

  #weigh(pronoun: Pronoun, seen: ResolvedMention, possessive: boolean): number {
    const { form } = pronoun;
    const { blockOf } = this.#article;
    const quotation = this.#quotationOf[pronoun.head];
    const distance = pronoun.sentence - seen.candidate.sentence;
    let weight = 4 - 1.5 * distance;
    if (blockOf[pronoun.head] === blockOf[seen.candidate.head]) weight += 1;
    if (seen.isSubject) weight += 2;
    if (seen.candidate.kind === 'pronoun') weight += 0.5;
    if (seen.chain.named) weight += 1;
    if (form.kind === 'thing' && this.#isInPhrase(seen.candidate)) weight -= asideWeight;
    weight += Math.min(0.5, 0.1 * seen.chain.nameCount);
    if (form.sex !== null && seen.chain.sex === form.sex) weight += 1.5;
    if (possessive && distance === 0) {
      if (form.kind === 'person' && seen.chain.type === 'person' && this.#inOneClause(pronoun, seen)) weight += 1;
      if (form.kind === 'thing' && seen.isSubject) weight += 1.5;
    }
    if (possessive && seen.chain.type === 'misc' && !seen.chain.named) weight -= thingOwns;
    // Who is only spoken of inside quotation marks is rarely taken up outside them, and the other way round.
    if (seen.quotation !== quotation) weight -= seen.quotation >= 0 ? 3 : 1;
    return weight;
  }

  /** Who the subject of the pronoun's own clause is: "him" is never, "himself" always that. */
  #subjectOfOwnClause(pronoun: Pronoun, near: readonly ResolvedMention[]): Chain | null {
    const { clauses, clauseOf, chunkOf } = this.#article.syntax;
    const clause = clauseOf[pronoun.head];
    const subject = clause < 0 ? -1 : clauses[clause].subject;
    if (subject < 0) return null;
    return near.find((seen) => chunkOf[seen.candidate.head] === subject)?.chain ?? null;
  }

  #inOneClause(pronoun: Pronoun, { candidate }: ResolvedMention): boolean {
    const { clauseOf } = this.#article.syntax;
    return clauseOf[pronoun.head] >= 0 && clauseOf[pronoun.head] === clauseOf[candidate.head];
  }

  /** "a statement read ⟦on the state broadcaster⟧": after a preposition, that which a pronoun takes up less. */
  #isInPhrase({ first }: Candidate): boolean {
    return first > 0 && this.#article.syntax.tags[first - 1] === Tag.IN;
  }

  #opensParagraph({ head }: Pronoun): boolean {
    const { blockOf } = this.#article;
    return head < 2 || blockOf[head - 2] !== blockOf[head];
  }

  #isPossessive({ head }: Pronoun): boolean {
    return this.#article.syntax.tags[head] === Tag['PRP$'];
  }
}

function asSubject(pronoun: Pronoun, subject: Chain | null): Resolution | null {
  if (!subject || !agrees(pronoun.form, subject)) return null;
  return { chain: subject, evidence: evidenceOf('reflexive', [pronoun, firstMention(subject)]) };
}

function choose(pronoun: Pronoun, weights: Weights): Resolution | null {
  const { kind } = pronoun.form;
  const best = weights.best();
  const rule = ruleOf[kind];
  if (!best || !rule) return null;
  const { chain, weight, margin, at } = best;
  if (weight < neededWeight || margin < neededMargin) return null;
  return { chain, evidence: evidenceOf(rule, [pronoun, at], Math.min(0.93, 0.6 + 0.06 * margin)) };
}

function agrees(form: PronounForm, { type, plural, sex }: Chain): boolean {
  switch (form.kind) {
    case 'person':
      return type === 'person' && !plural && (sex === null || sex === form.sex);
    case 'thing':
      return (type === 'organization' || type === 'place' || type === 'misc') && !plural;
    case 'several':
      return plural || type === 'group' || (type === 'organization' && form.possessive);
    default:
      return false;
  }
}
