import { scoredTypes, type GoldArticle, type Scored } from './articles';
import { loadGold, type GoldGroup } from '../../reading/gold';

/** A group of the hand-marked articles of samples/, as a dev set of news. */
export function loadSamples(group: GoldGroup): GoldArticle[] {
  return loadGold(group).map(({ text, entities }) => ({
    text,
    names: entities
      .filter(({ type }) => (scoredTypes as readonly string[]).includes(type))
      .flatMap(({ type, mentions }) =>
        mentions.filter((m) => m.kind === 'name').map(({ start, end }) => ({ start, end, type: type as Scored })),
      ),
  }));
}
