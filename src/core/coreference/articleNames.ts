import type { Article } from '../article';
import type { NameSpan } from '../names/names';
import type { Knowledge } from './context';
import { asMachineRead, isRetyped, propagateTypes } from './corrections/nameTypes';
import { readNames, type LinkedNames } from './names/readNames';

/** The names of an article, linked before quotations and all else that asks for their types. */
export interface ArticleNames {
  /** In the types they have in the end: a type that a person corrected is also that of the names in its chain. */
  readonly names: readonly NameSpan[];
  /** Linked as the machine reads them, and as they are corrected: one and the same where no type was corrected. */
  readonly machine: LinkedNames;
  readonly corrected: LinkedNames;
}

/** Links the names of an article. They are linked once, and once more where a person gave one another type. */
export function linkArticleNames(article: Article, knowledge: Knowledge): ArticleNames {
  const { names } = article;
  if (!names.some(isRetyped)) {
    const linked = readNames(article, knowledge);
    return { names, machine: linked, corrected: linked };
  }
  const machine = readNames({ ...article, names: names.map(asMachineRead) }, knowledge);
  const propagated = propagateTypes(article, machine);
  return { names: propagated, machine, corrected: readNames({ ...article, names: propagated }, knowledge) };
}
