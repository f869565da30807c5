import { locate } from '../../names/gazetteer/locateEntities';
import type { CoreferenceContext } from '../context';

/**
 * Country of the dateline's first place, ISO alpha-2, or null: the home of a story's bare "the army", "the government". Of several places
 * of that name it is the one that the dateline goes on to say ("PARIS, Texas"), else the one that the article speaks of.
 */
export function homeCountry({
  article,
  places,
  gazetteer,
}: Pick<CoreferenceContext, 'article' | 'places' | 'gazetteer'>): string | null {
  const { dateline } = article.layout;
  if (!dateline || !places || !gazetteer) return null;
  const [place, ...others] = dateline.places;
  if (!place) return null;
  const namesakes = gazetteer.places(place.text).filter((p) => p.exact);
  for (const other of others) {
    const around = locate(other.text, places, gazetteer);
    const mayHoldIt = around?.kind === 'country' || around?.kind === 'region';
    if (mayHoldIt && namesakes.some((p) => p.country === around.country)) return around.country;
  }
  return namesakes.length > 0 ? (locate(place.text, places, gazetteer)?.country ?? null) : null;
}
