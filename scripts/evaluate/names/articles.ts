import { detokenize } from '../../train/names/detokenize';
import type { CorpusSentence } from '../../train/names/sources';

/** The three types that every source annotates. */
export const scoredTypes = ['person', 'place', 'organization'] as const;
export type Scored = (typeof scoredTypes)[number];

const typeNames: Readonly<Record<string, Scored>> = { PER: 'person', LOC: 'place', ORG: 'organization' };

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: Scored;
}

/** A dev document as printed text, with gold names by offset. */
export interface GoldArticle {
  readonly text: string;
  readonly names: readonly GoldName[];
}

/** Gold names of a sentence, in tokens. */
export function goldNames(sentence: CorpusSentence): { first: number; last: number; type: Scored }[] {
  const names: { first: number; last: number; type: Scored }[] = [];
  const { tags } = sentence;
  for (let i = 0; i < tags.length; i++) {
    const type = typeNames[tags[i].slice(2)];
    if (tags[i][0] !== 'B' || !type) continue;
    let last = i + 1;
    while (last < tags.length && tags[last] === `I-${tags[i].slice(2)}`) last++;
    names.push({ first: i, last, type });
  }
  return names;
}

/** Documents of a dev set, where the source has none each sentence; a sentence that does not end like one is a line by itself. */
export function toArticles(sentences: readonly CorpusSentence[]): GoldArticle[] {
  const articles: { text: string; names: GoldName[] }[] = [];
  let previous: CorpusSentence['doc'];
  for (const sentence of sentences) {
    const { text, starts, ends } = detokenize(sentence.tokens);
    const open = articles.at(-1);
    const article = sentence.doc !== undefined && sentence.doc === previous && open ? open : { text: '', names: [] };
    if (article !== open) articles.push(article);
    if (article.text !== '') article.text += /[.?!]["”’')]?$/.test(article.text) ? ' ' : '\n\n';
    const offset = article.text.length;
    article.text += text;
    for (const { first, last, type } of goldNames(sentence))
      article.names.push({ start: offset + starts[first], end: offset + ends[last - 1], type });
    previous = sentence.doc;
  }
  return articles;
}
