import type { Entity, Span } from '../analysis';
import type { Article } from '../article';
import type { Chains } from '../coreference/resolve';
import type { NameSpan } from '../names/names';
import type { Clause, NounChunk, VerbGroup } from '../syntax/syntax';
import type { TaggedWords } from '../syntax/taggedText';
import { tagNames, type TagName } from '../syntax/tags';
import { plainText } from '../text/tokens';
import type { EventsLanguage } from './language';
import type { Kinds } from './senses/kinds';

/** Adverbs and particles between a verb and its object, and how many are passed. */
const adverbTags: ReadonlySet<TagName | null> = new Set(['RB', 'RP'] as const);
const passedAdverbs = 3;
/** How far up a clause's parents a subject is looked for. */
const subjectDepth = 4;

/**
 * An article as this stage asks it: words, phrases and clauses around a token, and what the language brings. Every question is
 * answered in constant time; one about no token has an empty answer.
 */
export class Scene {
  readonly article: Article;
  readonly language: EventsLanguage;
  readonly kinds: Kinds;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly #chains: Chains;
  readonly #tagged: TaggedWords;
  /** Filled as they are asked for. */
  readonly #lemmas: (string | undefined)[];
  readonly #groups: (VerbGroup | null | undefined)[];
  readonly #nameTypes = new Map<number, NameSpan['type']>();

  constructor(article: Article, chains: Chains, language: EventsLanguage, kinds: Kinds) {
    this.article = article;
    this.language = language;
    this.kinds = kinds;
    this.entities = new Map(chains.entities.map((entity) => [entity.id, entity]));
    this.#chains = chains;
    this.#tagged = { lower: (i) => this.word(i), tags: article.syntax.tags };
    const { count } = article.tokens;
    this.#lemmas = new Array<string | undefined>(count);
    this.#groups = new Array<VerbGroup | null | undefined>(count);
    for (const name of article.names) for (let i = name.first; i < name.last; i++) this.#nameTypes.set(i, name.type);
  }

  /** A token in lower case, with a straight apostrophe. */
  word(i: number): string {
    return plainText(this.article.tokens, i);
  }

  /** The base form of a token, were it a noun. */
  lemma(i: number): string {
    if (i < 0 || i >= this.#lemmas.length) return '';
    return (this.#lemmas[i] ??= this.article.syntax.lemmas.noun(this.word(i)));
  }

  verbLemma(i: number): string {
    return this.article.syntax.lemmas.verb(this.word(i));
  }

  tag(i: number): TagName | null {
    const { tokens, syntax } = this.article;
    return i >= 0 && i < tokens.count ? (tagNames[syntax.tags[i]] ?? null) : null;
  }

  chunkAt(i: number): NounChunk | null {
    const { chunks, chunkOf } = this.article.syntax;
    return chunks[chunkOf[i]] ?? null;
  }

  clauseAt(i: number): Clause | null {
    const { clauses, clauseOf } = this.article.syntax;
    return clauses[clauseOf[i]] ?? null;
  }

  groupAt(i: number): VerbGroup | null {
    const known = this.#groups[i];
    if (known !== undefined) return known;
    const { verbGroups, verbGroupOf } = this.article.syntax;
    const group = verbGroups[verbGroupOf[i]] ?? this.article.syntax.overlookedVerb(this.#tagged, i);
    if (i >= 0 && i < this.#groups.length) this.#groups[i] = group;
    return group;
  }

  /** The verb of a clause; null where it has none. */
  verbOf(clause: Clause | null): VerbGroup | null {
    return (clause && this.article.syntax.verbGroups[clause.verb]) ?? null;
  }

  /** The clause that one depends on. */
  parentOf(clause: Clause): Clause | null {
    return this.article.syntax.clauses[clause.parent] ?? null;
  }

  /** The noun phrase right behind a verb; none for "said in Beirut". */
  objectOf(group: VerbGroup): NounChunk | null {
    const { sentenceOf } = this.article;
    let i = group.last;
    for (let n = 0; n < passedAdverbs && adverbTags.has(this.tag(i)); n++) i++;
    const chunk = this.chunkAt(i);
    return chunk?.first === i && sentenceOf[i] === sentenceOf[group.head] ? chunk : null;
  }

  /** A noun phrase right behind token `i`. */
  objectAfter(i: number): NounChunk | null {
    const chunk = this.chunkAt(i + 1);
    return chunk?.first === i + 1 ? chunk : null;
  }

  /** The subject of a verb's clause, or of the clause around a participle or infinitive. */
  subjectOf(i: number): NounChunk | null {
    const { chunks } = this.article.syntax;
    let clause = this.clauseAt(i);
    for (let depth = 0; clause && depth < subjectDepth; depth++) {
      if (clause.subject >= 0) return chunks[clause.subject];
      clause = this.parentOf(clause);
    }
    return null;
  }

  /** Id of the entity that a span refers to, or a part of it: any mention in its words. */
  entityAt(span: Span): string | null {
    return this.#chains.entityAt(span);
  }

  entityOf(chunk: NounChunk): Entity | null {
    const id =
      this.#chains.entityAt(this.spanOf(chunk.first, chunk.last)) ??
      this.#chains.entityAt(this.spanOf(chunk.first, chunk.head + 1));
    return id === null ? null : (this.entities.get(id) ?? null);
  }

  /** Type of the name that token `i` is part of. */
  nameTypeAt(i: number): NameSpan['type'] | null {
    return this.#nameTypes.get(i) ?? null;
  }

  spanOf(first: number, last: number): Span {
    const { starts, ends } = this.article.tokens;
    return { start: starts[first], end: ends[last - 1] };
  }
}
