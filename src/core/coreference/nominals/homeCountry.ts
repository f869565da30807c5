import type { Article } from '../../article';
import type { Gazetteer, PlaceKind } from '../../names/gazetteer/gazetteer';
import { ORGANIZATION_NOUNS } from '../nouns.data';
import { foldName } from '../../names/gazetteer/folding';
import { locate, type PlaceContext } from '../../names/gazetteer/locateEntities';
import type { Chain } from '../chains';

/**
 * Country of the dateline's first place, ISO alpha-2, or null: the home of a story's bare "the army", "the government". Of several places
 * of that name it is the one that the dateline goes on to say ("PARIS, Texas"), else the one that the article speaks of.
 */
export function homeCountry(
  { layout }: Article,
  context: PlaceContext | null,
  gazetteer: Gazetteer | null,
): string | null {
  if (!layout.dateline || !context || !gazetteer) return null;
  const [place, ...others] = layout.dateline.places;
  if (!place) return null;
  const bearers = gazetteer.places(place.text).filter((p) => p.exact);
  for (const other of others) {
    const around = locate(other.text, context, gazetteer);
    if ((around?.kind === 'country' || around?.kind === 'region') && bearers.some((p) => p.country === around.country))
      return around.country;
  }
  return bearers.length > 0 ? (locate(place.text, context, gazetteer)?.country ?? null) : null;
}

const KINDS: Readonly<Record<string, readonly PlaceKind[]>> = {
  country: ['country'],
  nation: ['country'],
  city: ['city', 'capital'],
  town: ['town', 'city'],
  village: ['town'],
  island: ['island'],
  province: ['region'],
};

/** Bodies whose nouns mean much the same, so that "the firm" can be a company. */
const BUSINESS = new Set(['company', 'firm', 'carmaker', 'retailer', 'manufacturer', 'maker']);

/** Whether a chain may be called by the noun, as far as its names and nouns tell. */
export function canBe(chain: Chain, noun: string, gazetteer: Gazetteer | null): boolean {
  if (chain.nouns.has(noun)) return true;
  if (chain.type === 'place') {
    const kinds = KINDS[noun];
    const name = nameOf(chain);
    if (!kinds || !gazetteer || name === null) return false;
    const best = gazetteer.places(name)[0];
    return best !== undefined && kinds.includes(best.kind);
  }
  if (chain.type !== 'organization') return true;
  if ([...chain.nouns].some((known) => !(BUSINESS.has(known) && BUSINESS.has(noun)) && known !== 'group')) return false;
  const name = nameOf(chain);
  if (name === null) return false;
  const words = foldName(name).split(' ');
  if (words.includes(noun)) return true;
  return !words.some((word) => ORGANIZATION_NOUNS.has(word) && word !== 'group' && word !== 'company');
}

function nameOf(chain: Chain): string | null {
  return chain.members.find((m) => m.candidate.kind === 'name')?.candidate.word ?? null;
}
