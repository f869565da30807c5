import type { Evidence } from '../../analysis';
import type { Article } from '../../article';
import type { Lexicon } from '../../inputs';
import type { NameSpan } from '../names';
import { findForms } from './occurrences';
import { isFormIn, obeyPeople } from './people';
import { merge, offsetsOf, rangeText } from '../spans';

const LEXICON_SCORE = 0.99;

/** Obeys the lexicon, then what a person has settled. In text order, disjoint. Linear. */
export function applySettled(article: Article, names: readonly NameSpan[]): NameSpan[] {
  const { lexicon, constraints = [] } = article.inputs;
  const taught = lexicon ? obeyLexicon(article, names, lexicon) : [...names];
  return constraints.length > 0 ? obeyPeople(article, taught, constraints) : taught;
}

/** Every occurrence of the lexicon's names and aliases, case counts; what is no name goes, whatever its case. */
function obeyLexicon(article: Article, names: readonly NameSpan[], { names: known, notNames }: Lexicon): NameSpan[] {
  const { tokens } = article;
  const isNot = isFormIn(notNames);
  const forms = known.flatMap(({ name, type, aliases = [] }) =>
    [...aliases, name].map((form) => [form, type] as const),
  );
  const found = findForms(article, forms).map(({ first, last, value }): NameSpan => {
    const evidence: Evidence = {
      source: 'lexicon',
      rule: 'project-lexicon',
      score: LEXICON_SCORE,
      spans: [offsetsOf(tokens, { first, last })],
    };
    return { first, last, type: value, score: LEXICON_SCORE, evidence: [evidence] };
  });
  return merge(
    names.filter((name) => !isNot(rangeText(tokens, name))),
    found,
  );
}
