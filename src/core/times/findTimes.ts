import type { Evidence, Span, Time } from '../analysis';
import type { Article } from '../article';
import { findDate } from '../layout/articleDate';
import { lowerBound } from '../text/search';
import { parseDay, type Day } from './calendar';
import { Told, type Anchor, type Context } from './context';
import { directionAt } from './direction';
import type { TimeExpression } from './expressions';
import { intervalOf } from './intervals';
import { withoutNames } from './names';
import { obey } from './corrections';
import { periodOf, valueAt } from './periods';
import { resolveMeaning, type Resolved } from './resolve';

/** The times of an article, resolved against its date and each other, in text order. Linear. */
export function findTimes(article: Article): Time[] {
  return resolveTimes(
    article,
    withoutNames(article, article.timeExpressions).map((expression) => byTense(article, expression)),
  );
}

/** The dates of an article that is not in English, whatever its language: names and tense are not asked. Linear. */
export function findDatesOfAnyLanguage(article: Article): Time[] {
  return resolveTimes(article, article.timeExpressions);
}

/** "In five years" is a date after will, a length after a past tense. */
function byTense(article: Article, expression: TimeExpression): TimeExpression {
  const { unlessFuture, first } = expression;
  if (!unlessFuture) return expression;
  const direction = directionAt(article, first);
  const opens = article.sentences.first[article.sentenceOf[first]] === first;
  if (direction === 'future' || (direction === null && opens)) return expression;
  return { ...expression, first: first + 1, type: 'DURATION', meaning: unlessFuture, rule: 'duration' };
}

/** Resolves expressions and gives them ids in text order; a person's values win. */
function resolveTimes(article: Article, found: readonly TimeExpression[]): Time[] {
  const date = findDate(article);
  const day = date && parseDay(date.value);
  const expressions = obey(article, found);
  const resolved = resolveAll(article, expressions, day);
  const read = expressions.some((e) => e.settled) ? valuesOf(found, resolveAll(article, found, day)) : noValues;
  return expressions.map((expression, i) => describe(article, expression, resolved[i], i, day, read));
}

/** What the rules alone make of each expression. */
type Values = ReadonlyMap<TimeExpression, string>;
const noValues: Values = new Map();
const valuesOf = (found: readonly TimeExpression[], resolved: readonly Resolved[]): Values =>
  new Map(found.map((expression, i) => [expression, resolved[i].value]));

/** Sentence by sentence: dates first, then the times of day that may lie on one of them. */
function resolveAll(article: Article, expressions: readonly TimeExpression[], day: Day | null): Resolved[] {
  const told = new Told();
  const resolved: Resolved[] = new Array(expressions.length);
  const bodyStart =
    article.layout.dateline?.bodyStart ?? article.layout.blocks.find((b) => b.kind !== 'header')?.start ?? 0;
  for (let i = 0; i < expressions.length;) {
    const sentence = article.sentenceOf[expressions[i].first];
    let end = i;
    while (end < expressions.length && article.sentenceOf[expressions[end].first] === sentence) end++;
    const days: Anchor[] = [];
    for (const dependent of [false, true]) {
      for (let k = i; k < end; k++) {
        const expression = expressions[k];
        if (needsDay(expression) !== dependent) continue;
        const inBody = article.tokens.starts[expression.first] >= bodyStart;
        const direction = inBody ? directionAt(article, expression.first) : 'past';
        const context: Context = {
          article: day,
          direction,
          previous: (grain, fits) => told.previous(grain, fits),
          day: dependent ? dayFor(k, days, told, inBody && direction !== 'future') : null,
        };
        resolved[k] = resolveMeaning(expression.meaning, context);
        if (expression.type !== 'DATE' && expression.type !== 'TIME') continue;
        const value = resolved[k].value;
        if ((!inBody && !isYear(value)) || expression.mod === 'END') continue;
        told.add(k, value);
        if (isDay(value) && !dependent) days.push({ index: k, value, grain: 'day' });
      }
    }
    i = end;
  }
  return resolved;
}

const needsDay = ({ meaning }: TimeExpression): boolean => meaning.kind === 'clock' && !meaning.on;
const isYear = (value: string): boolean => /^\d{4}$/.test(value);
const isDay = (value: string): boolean => periodOf(value)?.grain === 'day' || value.startsWith('XXXX-WXX-');

/** The nearest day of the sentence (`days` in order of index), else the last one told where that may be meant. */
function dayFor(k: number, days: readonly Anchor[], told: Told, elsewhere: boolean): Anchor | null {
  const next = lowerBound(days.length, (i) => days[i].index < k);
  const [before, after] = [days[next - 1], days[next]];
  if (before && after) return k - before.index <= after.index - k ? before : after;
  return before ?? after ?? (elsewhere ? told.previous('day') : null);
}

function describe(
  article: Article,
  expression: TimeExpression,
  { value, anchor }: Resolved,
  index: number,
  day: Day | null,
  read: Values,
): Time {
  const { text, inputs } = article;
  const { type, mod, meaning, otherwise, settled } = expression;
  const { start, end } = spanOf(article, expression);
  const swap = otherwise !== undefined && inputs.dayFirst === true;
  const other = otherwise && resolveMeaning(otherwise, alone(day)).value;
  const chosen = swap && other ? other : value;
  const overruled =
    settled?.replaced.flatMap((replaced) => {
      const { first, last } = replaced;
      const same = first === expression.first && last === expression.last;
      const was = read.get(replaced) ?? '';
      return same && was === value
        ? []
        : [{ ...evidenceOf(article, replaced), reading: same ? was : `“${wordsOf(article, replaced)}”, ${was}` }];
    }) ?? [];
  return {
    id: `t${index + 1}`,
    start,
    end,
    text: text.slice(start, end),
    type,
    value: chosen,
    interval: intervalOf(chosen, mod, meaning, day),
    anchor: anchor === null || anchor === 'article' ? anchor : `t${anchor + 1}`,
    ...(mod ? { mod } : {}),
    alternatives: other ? [{ value: swap ? value : other, score: 0.4 }] : weekOf(expression, chosen),
    evidence: [
      settled
        ? { source: 'person', rule: 'corrected', score: 1, spans: [{ start, end }] }
        : evidenceOf(article, expression),
    ],
    ...(overruled.length > 0 ? { overruled } : {}),
  };
}

const alone = (article: Day | null): Context => ({ article, direction: null, previous: () => null, day: null });

function spanOf({ tokens }: Article, { first, last }: TimeExpression): Span {
  return { start: tokens.starts[first], end: tokens.ends[last - 1] };
}

function wordsOf(article: Article, range: TimeExpression): string {
  const { start, end } = spanOf(article, range);
  return article.text.slice(start, end);
}

function evidenceOf(article: Article, expression: TimeExpression): Evidence {
  const span = spanOf(article, expression);
  const header = article.layout.headerDate;
  const rule =
    header !== null && span.start >= header.start && span.end <= header.end ? 'header-date' : expression.rule;
  return { source: 'rule', rule, score: expression.unsure ? 0.7 : 0.9, spans: [span] };
}

/** "A week ago" may mean the whole week. */
function weekOf({ meaning }: TimeExpression, value: string): Time['alternatives'] {
  const period = meaning.kind === 'offset' && meaning.unit === 'week' ? periodOf(value) : null;
  return period?.grain === 'day' ? [{ value: valueAt(period.begin, 'week'), score: 0.3 }] : [];
}
