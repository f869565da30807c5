import type { Evidence, Time } from '../analysis';
import type { Article } from '../article';
import { findDate } from '../outerForm';
import { parseDay, type Day } from './calendar';
import { Told, type Anchor, type Context } from './context';
import { directionAt } from './direction';
import { findTimeExpressions, findUnambiguousDates, type TimeExpression } from './expressions';
import { intervalOf } from './intervals';
import { withoutNames } from './names';
import { obeyTimes } from './obey';
import { periodOf, valueAt } from './periods';
import { resolveMeaning, type Resolved } from './resolve';

/** The times of an article, resolved against its date and each other, in text order. Linear. */
export function findTimes(article: Article): Time[] {
  const expressions = findTimeExpressions(article.tokens, article.sentences, article.syntax);
  return resolveTimes(article, withoutNames(article, expressions).map((expression) => byTense(article, expression)));
}

/** The dates of an article that is not in English, whatever its language. Linear. */
export function findDatesOfAnyLanguage(article: Article): Time[] {
  return resolveTimes(article, findUnambiguousDates(article.tokens, article.sentences));
}

/** "In five years" is a date after will, a length after a past tense. */
function byTense(article: Article, expression: TimeExpression): TimeExpression {
  const { unlessFuture, first } = expression;
  if (!unlessFuture || directionAt(article, first) === 'future') return expression;
  return { ...expression, first: first + 1, type: 'DURATION', meaning: unlessFuture, rule: 'duration' };
}

/** Resolves expressions and gives them ids in text order; a person's values win. */
export function resolveTimes(article: Article, expressions: readonly TimeExpression[]): Time[] {
  const date = findDate(article);
  const day = date && parseDay(date.value);
  const resolved = resolveAll(article, expressions, day);
  const times = expressions.map((expression, i) => describe(article, expression, resolved[i], day));
  return obeyTimes(article, times);
}

/** Sentence by sentence: dates first, then the times of day that may lie on one of them. */
function resolveAll(article: Article, expressions: readonly TimeExpression[], day: Day | null): Resolved[] {
  const told = new Told();
  const resolved: Resolved[] = new Array(expressions.length);
  const bodyStart = article.layout.dateline?.bodyStart ?? article.layout.blocks.find((b) => b.kind !== 'header')?.start ?? 0;
  for (let i = 0; i < expressions.length; ) {
    const sentence = article.sentenceOf[expressions[i].first];
    let end = i;
    while (end < expressions.length && article.sentenceOf[expressions[end].first] === sentence) end++;
    const days: Anchor[] = [];
    for (const dependent of [false, true]) {
      for (let k = i; k < end; k++) {
        const expression = expressions[k];
        if (needsDay(expression) !== dependent) continue;
        const inBody = article.tokens.starts[expression.first] >= bodyStart;
        const context: Context = {
          article: day,
          direction: inBody ? directionAt(article, expression.first) : 'past',
          previous: (grain) => told.previous(grain),
          day: dependent ? dayFor(k, days, told, inBody) : null,
        };
        resolved[k] = resolveMeaning(expression.meaning, context);
        if (expression.type !== 'DATE' && expression.type !== 'TIME') continue;
        const value = resolved[k].value;
        if (!inBody || expression.mod === 'END') continue;
        told.add(k, value);
        if (isDay(value)) days.push({ index: k, value, grain: 'day' });
      }
    }
    i = end;
  }
  return resolved;
}

const needsDay = ({ meaning }: TimeExpression): boolean => meaning.kind === 'clock' && !meaning.on;
const isDay = (value: string): boolean => periodOf(value)?.grain === 'day' || value.startsWith('XXXX-WXX-');

/** The nearest day of the sentence, else the last one told. */
function dayFor(k: number, days: readonly Anchor[], told: Told, inBody: boolean): Anchor | null {
  let best: Anchor | null = null;
  for (const anchor of days) if (!best || Math.abs(anchor.index - k) < Math.abs(best.index - k)) best = anchor;
  return best ?? (inBody ? told.previous('day') : null);
}

function describe(article: Article, expression: TimeExpression, { value, anchor }: Resolved, day: Day | null): Time {
  const { tokens, text, layout, inputs } = article;
  const { first, last, type, mod, meaning, otherwise, rule, unsure } = expression;
  const [start, end] = [tokens.starts[first], tokens.ends[last - 1]];
  const swap = otherwise !== undefined && inputs.dayFirst === true;
  const plain: Context = { article: day, direction: null, previous: () => null, day: null };
  const other = otherwise && resolveMeaning(otherwise, plain).value;
  const chosen = swap && other ? other : value;
  const isHeader = layout.headerDate !== null && start >= layout.headerDate.start && end <= layout.headerDate.end;
  const evidence: Evidence = { source: 'rule', rule: isHeader ? 'header-date' : rule, score: unsure ? 0.7 : 0.9, spans: [{ start, end }] };
  return {
    id: '', start, end, text: text.slice(start, end), type, value: chosen,
    interval: intervalOf(chosen, mod, meaning, day),
    anchor: anchor === null || anchor === 'article' ? anchor : `t${anchor + 1}`,
    ...(mod ? { mod } : {}),
    alternatives: other ? [{ value: swap ? value : other, score: 0.4 }] : weekOf(expression, chosen),
    evidence: [evidence],
  };
}

/** "A week ago" may mean the whole week. */
function weekOf({ meaning }: TimeExpression, value: string): Time['alternatives'] {
  if (meaning.kind !== 'offset' || meaning.unit !== 'week' || !isDay(value)) return [];
  const week = periodOf(value);
  return week ? [{ value: valueAt(week.begin, 'week'), score: 0.3 }] : [];
}
