import { scoredTypes, type GoldArticle, type Scored } from './articles';
import { loadGold } from '../../reading/gold';

/** The hand-marked articles of samples/, as a dev set of news. */
export function loadSamples(): GoldArticle[] {
  return loadGold().map(({ text, entities }) => ({
    text,
    names: entities
      .filter(({ type }) => (scoredTypes as readonly string[]).includes(type))
      .flatMap(({ type, mentions }) =>
        mentions.filter((m) => m.kind === 'name').map(({ start, end }) => ({ start, end, type: type as Scored })),
      ),
  }));
}
