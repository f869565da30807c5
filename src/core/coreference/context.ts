import type { Article } from '../article';
import type { Gazetteer } from '../names/gazetteer/gazetteer';
import type { PlaceContext } from '../names/gazetteer/locateEntities';
import type { Quotation } from '../quotes/quotation';
import type { CoreferenceLanguage } from './language';

/** What is known before any article is read: the language's words, and the gazetteer's names. */
export interface Knowledge {
  readonly words: CoreferenceLanguage;
  readonly gazetteer: Gazetteer | null;
}

/** What the rules of this stage may ask: one article, what earlier stages found in it, and what is known beforehand. */
export interface CoreferenceContext extends Knowledge {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  /** Which countries the article speaks of: it tells places of one name apart. */
  readonly places: PlaceContext | null;
}
