import type { Article } from '../../article';
import { lowerBound } from '../../text/search';
import type { Day } from '../calendar/days';
import { periodOf, unknown } from '../calendar/periods';
import type { TimeExpression } from '../grammar/expressions';
import type { Meaning } from '../grammar/meaning';
import { EarlierTimes, type Anchor, type Context } from './context';
import { directionAt, type TenseWords } from './direction';
import { resolveMeaning } from './resolve';
import type { Resolved } from './resolved';

/**
 * The values of an article's times, each resolved against those before it. Sentence by sentence: dates first, then the times of
 * day that may lie on one of them. Linear.
 */
export function resolveInOrder(
  article: Article,
  expressions: readonly TimeExpression[],
  day: Day | null,
  tense: TenseWords | undefined,
): Resolved[] {
  let earlier = new EarlierTimes();
  let heading: Anchor | null = null;
  const stories = article.layout.stories.map((block) => article.layout.blocks[block].start);
  let story = 0;
  const resolved: Resolved[] = new Array(expressions.length);
  const bodyStart = startOfBody(article);
  for (let i = 0; i < expressions.length;) {
    const sentence = article.sentenceOf[expressions[i].first];
    let end = i;
    while (end < expressions.length && article.sentenceOf[expressions[end].first] === sentence) end++;
    const days: Anchor[] = [];
    for (; story < stories.length && article.tokens.starts[expressions[i].first] >= stories[story]; story++)
      [earlier, heading] = [new EarlierTimes(), null];
    const before = earlier;
    for (const dependent of [false, true]) {
      for (let k = i; k < end; k++) {
        const expression = expressions[k];
        if (needsDay(expression) !== dependent) continue;
        const inBody = article.tokens.starts[expression.first] >= bodyStart;
        const opens = dependent && opensBlock(article, expression);
        const direction = inBody && !opens ? directionAt(article, expression.first, tense) : 'past';
        const context: Context = {
          article: day,
          direction,
          previous: (grain, fits) => before.previous(grain, fits),
          day: opens ? heading : dependent ? dayFor(k, days, earlier, inBody && direction !== 'future') : null,
        };
        resolved[k] = resolveMeaning(expression.meaning, context);
        if (expression.type !== 'DATE' && expression.type !== 'TIME') continue;
        const { value } = resolved[k];
        if ((!inBody && !isYear(value)) || expression.mod === 'END') continue;
        earlier.add(k, value);
        if (!isDay(value) || dependent) continue;
        days.push({ index: k, value, grain: 'day' });
        if (isWholeBlock(article, expression)) heading = { index: k, value, grain: 'day' };
      }
    }
    i = end;
  }
  return resolved;
}

/** Times in the header and the dateline tell of no event, and nothing is counted from them but years. */
function startOfBody({ layout }: Article): number {
  return layout.dateline?.bodyStart ?? layout.blocks.find((b) => b.kind !== 'header')?.start ?? 0;
}

/** "⟦10:45⟧ The mayor says …": an entry of a live report is of the article's day, or of the day that heads the entries. */
function opensBlock({ layout, tokens, blockOf }: Article, { first }: TimeExpression): boolean {
  return layout.blocks[blockOf[first]].start === tokens.starts[first];
}

/** "SATURDAY, OCT. 28", and at most a mark behind it. */
function isWholeBlock(article: Article, expression: TimeExpression): boolean {
  const { layout, tokens, blockOf } = article;
  return (
    opensBlock(article, expression) &&
    tokens.ends[expression.last - 1] + 1 >= layout.blocks[blockOf[expression.first]].end
  );
}

const needsDay = ({ meaning }: TimeExpression): boolean =>
  meaning.kind === 'range' ? isDayless(meaning.from) && isDayless(meaning.to) : isDayless(meaning);
const isDayless = (meaning: Meaning): boolean => meaning.kind === 'clock' && !meaning.on;
const isYear = (value: string): boolean => /^\d{4}$/.test(value);
const isDay = (value: string): boolean => !value.includes('/') && isOneDay(value);
const isOneDay = (value: string): boolean => periodOf(value)?.grain === 'day' || value.startsWith(`${unknown.week}-`);

/** The nearest day of the sentence (`days` in order of index), else the last one spoken of where that may be meant. */
function dayFor(k: number, days: readonly Anchor[], earlier: EarlierTimes, elsewhere: boolean): Anchor | null {
  const next = lowerBound(days.length, (i) => days[i].index < k);
  const [before, after] = [days[next - 1], days[next]];
  if (before && after) return k - before.index <= after.index - k ? before : after;
  return before ?? after ?? (elsewhere ? earlier.previous('day') : null);
}
