import type { Analysis, Evidence, Part } from '../analysis';
import type { Article } from '../article';
import { readDay } from './dates';

/** The article's day: what the inputs say, else the header's, else a whole date in the dateline. */
export function findDate({ inputs, layout }: Pick<Article, 'inputs' | 'layout'>): Analysis['date'] {
  if (inputs.date)
    return { value: inputs.date, evidence: [{ source: 'person', rule: 'given-date', score: 1, spans: [] }] };
  if (layout.headerDate)
    return { value: layout.headerDate.value, evidence: [because('header-date', layout.headerDate)] };
  const date = layout.dateline?.date;
  const value = date && readDay(date.text)?.value;
  return date && value ? { value, evidence: [because('dateline-date', date)] } : null;
}

function because(rule: string, { start, end }: Part): Evidence {
  return { source: 'rule', rule, score: 0.95, spans: [{ start, end }] };
}
