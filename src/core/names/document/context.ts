import type { Article } from '../../article';
import type { HashedGazetteer } from '../gazetteer/gazetteer';
import type { DocumentLanguage } from '../language';
import type { KnownOrganizations } from './missed/organizationSpellings';

/** What the passes of document evidence read besides the names. `article.names` are the local names. */
export interface DocumentContext {
  readonly article: Article;
  readonly gazetteer: HashedGazetteer;
  readonly words: DocumentLanguage;
  readonly knownOrganizations: KnownOrganizations;
}
