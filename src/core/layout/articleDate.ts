import type { Analysis, Evidence, Span } from '../analysis';
import type { Article } from '../article';
import { dayOfDateTime } from './dates';
import { layoutRules, type LayoutRule } from './rules';

/** The article's day: what the inputs say, else the header's, else a whole date in the dateline. */
export function findDate({ inputs, layout }: Pick<Article, 'inputs' | 'layout'>): Analysis['date'] {
  if (inputs.date) return { value: dayOfDateTime(inputs.date) ?? inputs.date, evidence: [dateGiven] };
  if (layout.headerDate)
    return { value: layout.headerDate.value, evidence: [because('header-date', layout.headerDate)] };
  const date = layout.dateline?.date;
  return date?.value ? { value: date.value, evidence: [because('dateline-date', date)] } : null;
}

/** The evidence of a date that a person gave. */
const dateGiven: Evidence = {
  source: 'person',
  rule: 'given-date',
  score: layoutRules['given-date'].score,
  spans: [],
};

/** The evidence of a part of the page. */
export function because(rule: LayoutRule, { start, end }: Span): Evidence {
  return { source: 'rule', rule, score: layoutRules[rule].score, spans: [{ start, end }] };
}
