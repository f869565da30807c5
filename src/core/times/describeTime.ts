import type { Evidence, Span, Time } from '../analysis';
import type { Article } from '../article';
import type { Day } from './calendar/days';
import { periodOf, valueAt } from './calendar/periods';
import type { TimeExpression } from './grammar/expressions';
import type { Context } from './resolution/context';
import { intervalOf } from './resolution/intervals';
import { resolveMeaning } from './resolution/resolve';
import type { Resolved } from './resolution/resolved';
import { timeRuleScores, timesRules } from './rules';

/** What the rules alone make of each expression. */
export type RuleValues = ReadonlyMap<TimeExpression, string>;

/** What all times of an article are described with. */
export interface Described {
  readonly article: Article;
  /** The article's date. */
  readonly day: Day | null;
  /** Needed where a person has corrected a value; else empty. */
  readonly ruleValues: RuleValues;
}

/** Scores of what else a time may mean: the other order of day and month, the week around "a week ago". */
const otherScores = { dayAndMonthSwapped: 0.4, wholeWeek: 0.3 } as const;

/** The time as the Analysis has it. `index` is its place among the times. */
export function describeTime(
  { article, day, ruleValues }: Described,
  expression: TimeExpression,
  { value, anchor }: Resolved,
  index: number,
): Time {
  const { type, mod, meaning, otherwise, corrected } = expression;
  const { start, end } = spanOf(article, expression);
  const swap = otherwise !== undefined && article.inputs.dayFirst === true;
  const other = otherwise && resolveMeaning(otherwise, alone(day)).value;
  const chosen = swap && other ? other : value;
  const overruled = (corrected?.replaced ?? []).flatMap((replaced) =>
    overruledBy(article, expression, value, replaced, ruleValues),
  );
  return {
    id: `t${index + 1}`,
    start,
    end,
    text: article.text.slice(start, end),
    type,
    value: chosen,
    interval: intervalOf(chosen, mod, meaning, day),
    anchor: anchor === null || anchor === 'article' ? anchor : `t${anchor + 1}`,
    ...(mod ? { mod } : {}),
    alternatives: other
      ? [{ value: swap ? value : other, score: otherScores.dayAndMonthSwapped }]
      : weekOf(expression, chosen),
    evidence: [
      corrected
        ? { source: 'person', rule: expression.rule, score: timesRules.corrected.score, spans: [{ start, end }] }
        : evidenceOf(article, expression),
    ],
    ...(overruled.length > 0 ? { overruled } : {}),
  };
}

const alone = (article: Day | null): Context => ({ article, direction: null, previous: () => null, day: null });

/** What a person's value replaces; nothing where the rules had read the same. */
function overruledBy(
  article: Article,
  correction: TimeExpression,
  value: string,
  replaced: TimeExpression,
  ruleValues: RuleValues,
): (Evidence & { readonly reading: string })[] {
  const same = replaced.first === correction.first && replaced.last === correction.last;
  const was = ruleValues.get(replaced) ?? '';
  if (same && was === value) return [];
  const { start, end } = spanOf(article, replaced);
  const reading = same ? was : `“${article.text.slice(start, end)}”, ${was}`;
  return [{ ...evidenceOf(article, replaced), reading }];
}

function spanOf({ tokens }: Article, { first, last }: TimeExpression): Span {
  return { start: tokens.starts[first], end: tokens.ends[last - 1] };
}

const inHeader: keyof typeof timesRules = 'header-date';

function evidenceOf(article: Article, expression: TimeExpression): Evidence {
  const span = spanOf(article, expression);
  const header = article.layout.headerDate;
  const rule = header !== null && span.start >= header.start && span.end <= header.end ? inHeader : expression.rule;
  const score = expression.unsure ? timeRuleScores.unsure : timeRuleScores.sure;
  return { source: 'rule', rule, score, spans: [span] };
}

/** "A week ago" may mean the whole week. */
function weekOf({ meaning }: TimeExpression, value: string): Time['alternatives'] {
  const period = meaning.kind === 'offset' && meaning.unit === 'week' ? periodOf(value) : null;
  return period?.grain === 'day' ? [{ value: valueAt(period.begin, 'week'), score: otherScores.wholeWeek }] : [];
}
