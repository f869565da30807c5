import type { Time } from '../analysis';
import type { Article } from '../article';
import { findDate } from '../layout/articleDate';
import { parseDay } from './calendar/days';
import { applyCorrections } from './corrections';
import { describeTime, type RuleValues } from './describeTime';
import type { TimeExpression } from './grammar/expressions';
import type { TimesLanguage } from './language';
import { directionAt, type TenseWords } from './resolution/direction';
import { resolveInOrder } from './resolution/resolveInOrder';
import type { Resolved } from './resolution/resolved';
import { withoutNames } from './withoutNames';

/**
 * The times of an article, resolved against its date and each other, with ids in text order; a person's values win. Linear.
 * Without a language there are none but those that a person gives.
 */
export function findTimes(article: Article, language: Pick<TimesLanguage, 'tense'> | undefined): Time[] {
  const tense = language?.tense;
  const date = findDate(article);
  const day = date && parseDay(date.value);
  const found = withoutNames(article, article.timeExpressions).map((expression) => byTense(article, expression, tense));
  const expressions = applyCorrections(article, found);
  const resolved = resolveInOrder(article, expressions, day, tense);
  const ruleValues = expressions.some((e) => e.corrected)
    ? valuesOf(found, resolveInOrder(article, found, day, tense))
    : noValues;
  return expressions.map((expression, i) => describeTime({ article, day, ruleValues }, expression, resolved[i], i));
}

/** "In five years" is a date after will, a length after a past tense. */
function byTense(article: Article, expression: TimeExpression, tense: TenseWords | undefined): TimeExpression {
  const { unlessFuture, first } = expression;
  if (!unlessFuture) return expression;
  const direction = directionAt(article, first, tense);
  const opens = article.sentences.first[article.sentenceOf[first]] === first;
  if (direction === 'future' || (direction === null && opens)) return expression;
  return { ...expression, ...unlessFuture, first: first + 1, type: 'DURATION' };
}

const noValues: RuleValues = new Map();
const valuesOf = (found: readonly TimeExpression[], resolved: readonly Resolved[]): RuleValues =>
  new Map(found.map((expression, i) => [expression, resolved[i].value]));
