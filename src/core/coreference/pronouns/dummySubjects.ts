import type { Article } from '../../article';
import { Tag } from '../../syntax/tags';
import { lowerWord } from '../candidates';
import type { DummySubjects } from '../language';

/** Tokens from the verb on in which a clause begins. */
const reach = 6;

/** "it is likely that", "it rained", "it took a week": nothing is referred to. */
export function isDummySubject(article: Article, token: number, dummy: DummySubjects): boolean {
  const { syntax, tokens } = article;
  const group = token + 1 < tokens.count ? syntax.verbGroupOf[token + 1] : -1;
  if (group < 0 || !dummy.subjects.has(lowerWord(article, token))) return false;
  const verb = syntax.verbGroups[group];
  if (dummy.verbs.has(verb.lemma)) return true;
  if (!dummy.copulas.has(verb.lemma) && !verb.passive) return false;
  for (let t = verb.last; t < Math.min(tokens.count, verb.last + reach); t++) {
    if (dummy.clauseOpeners.has(lowerWord(article, t))) return true;
    if (syntax.tags[t] === Tag['.'] || syntax.tags[t] === Tag[',']) return false;
  }
  return false;
}
