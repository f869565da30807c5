import type { Entity, Span } from '../analysis';
import type { Article } from '../article';
import type { Chains } from '../coreference/resolve';
import type { NameSpan } from '../names/names';
import type { Clause, NounChunk, VerbGroup } from '../syntax/syntax';
import { tagNames, type TagName } from '../syntax/tags';

/** The sentence around a trigger as tests and arguments ask for it. Every question is answered in constant time. */
export interface Scene {
  readonly article: Article;
  readonly entities: ReadonlyMap<string, Entity>;
  word(i: number): string;
  lemma(i: number): string;
  tag(i: number): TagName | null;
  chunkAt(i: number): NounChunk | null;
  clauseAt(i: number): Clause | null;
  groupAt(i: number): VerbGroup | null;
  /** The noun phrase that a verb acts on, right behind it; none for "said in Beirut". */
  objectOf(group: VerbGroup): NounChunk | null;
  /** A noun phrase right behind token `i`. */
  objectAfter(i: number): NounChunk | null;
  /** The subject of a verb's clause, or of the clause around a participle or infinitive. */
  subjectOf(i: number): NounChunk | null;
  entityOf(chunk: NounChunk): Entity | null;
  /** Type of the name that token `i` is part of. */
  nameTypeAt(i: number): NameSpan['type'] | null;
  spanOf(first: number, last: number): Span;
}

export function sceneOf(article: Article, chains: Chains): Scene {
  const { tokens, syntax } = article;
  const byId = new Map(chains.entities.map((entity) => [entity.id, entity]));
  const words = new Array<string | undefined>(tokens.count);
  const read = (i: number): string =>
    tokens.text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase().replace('’', "'");
  const word = (i: number): string => (i >= 0 && i < tokens.count ? (words[i] ??= read(i)) : '');
  const tag = (i: number): TagName | null => (i >= 0 && i < tokens.count ? (tagNames[syntax.tags[i]] ?? null) : null);
  const chunkAt = (i: number): NounChunk | null => syntax.chunks[syntax.chunkOf[i]] ?? null;
  const clauseAt = (i: number): Clause | null => syntax.clauses[syntax.clauseOf[i]] ?? null;
  const spanOf = (first: number, last: number): Span => ({ start: tokens.starts[first], end: tokens.ends[last - 1] });
  const nameTypes = new Map<number, NameSpan['type']>();
  for (const name of article.names) for (let i = name.first; i < name.last; i++) nameTypes.set(i, name.type);
  return {
    article,
    entities: byId,
    word,
    tag,
    chunkAt,
    clauseAt,
    spanOf,
    nameTypeAt: (i) => nameTypes.get(i) ?? null,
    lemma: (i) => syntax.lemmas.noun(word(i)),
    groupAt: (i) =>
      syntax.verbGroups[syntax.verbGroupOf[i]] ?? syntax.overlookedVerb({ lower: word, tags: syntax.tags }, i),
    objectOf: (group) => {
      let i = group.last;
      for (let n = 0; n < 3 && /^(?:RB|RP)$/.test(tag(i) ?? ''); n++) i++;
      const chunk = chunkAt(i);
      return chunk && chunk.first === i && article.sentenceOf[i] === article.sentenceOf[group.head] ? chunk : null;
    },
    objectAfter: (i) => {
      const chunk = chunkAt(i + 1);
      return chunk?.first === i + 1 ? chunk : null;
    },
    subjectOf: (i) => {
      let clause = clauseAt(i);
      for (let depth = 0; clause && depth < 4; depth++) {
        if (clause.subject >= 0) return syntax.chunks[clause.subject];
        clause = syntax.clauses[clause.parent] ?? null;
      }
      return null;
    },
    entityOf: (chunk) => {
      const span = spanOf(chunk.first, chunk.last);
      const id = chains.entityAt(span) ?? chains.entityAt(spanOf(chunk.first, chunk.head + 1));
      return id === null ? null : (byId.get(id) ?? null);
    },
  };
}
