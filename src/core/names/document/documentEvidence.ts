import type { Article } from '../../article';
import type { HashedGazetteer } from '../gazetteer/gazetteer';
import type { DocumentLanguage } from '../language';
import type { NameSpan } from '../names';
import { KnownOrganizations } from './missed/organizationSpellings';
import { documentPasses } from './passes';

/** Weighs an article's names: made once for a language. */
export class DocumentEvidence {
  readonly #gazetteer: HashedGazetteer;
  readonly #words: DocumentLanguage;
  readonly #knownOrganizations: KnownOrganizations;

  constructor(gazetteer: HashedGazetteer, words: DocumentLanguage) {
    this.#gazetteer = gazetteer;
    this.#words = words;
    this.#knownOrganizations = new KnownOrganizations(words.knownOrganizations, gazetteer.language.transliteration);
  }

  /**
   * The article's names once the whole of it has been weighed: what stands next to a name, the same name elsewhere,
   * headers and datelines, abbreviation definitions. `article.names` are the local names. In text order, disjoint.
   */
  weigh(article: Article): NameSpan[] {
    const context = {
      article,
      gazetteer: this.#gazetteer,
      words: this.#words,
      knownOrganizations: this.#knownOrganizations,
    };
    return documentPasses.reduce<NameSpan[]>((names, pass) => pass.apply(context, names), [...article.names]);
  }
}
