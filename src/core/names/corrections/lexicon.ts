import type { Article } from '../../article';
import type { Lexicon } from '../../inputs';
import { because } from '../evidence';
import type { NameSpan } from '../names';
import { nameRules } from '../rules';
import { merge, offsetsOf, rangeText } from '../spans';
import { findForms, isFormIn } from './forms';

/**
 * Every occurrence of the lexicon's names and aliases is a name, case counts; what it says is no name goes, whatever
 * its case.
 */
export function applyLexicon(
  article: Article,
  names: readonly NameSpan[],
  { names: known, notNames }: Lexicon,
): NameSpan[] {
  const { tokens } = article;
  const isNotName = isFormIn(notNames);
  const forms = known.flatMap(({ name, type, aliases = [] }) =>
    [...aliases, name].map((form) => [form, type] as const),
  );
  const { score } = nameRules['project-lexicon'];
  const found = findForms(article, forms).map(({ first, last, value }): NameSpan => {
    const evidence = [because('lexicon', 'project-lexicon', [offsetsOf(tokens, { first, last })])];
    return { first, last, type: value, score, evidence };
  });
  return merge(
    names.filter((name) => !isNotName(rangeText(tokens, name))),
    found,
  );
}
