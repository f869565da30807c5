import { isIsoDay } from '../../core/layout/dates';
import { isTimex } from '../../core/times/calendar/timex';
import { done, refused, removed, restated } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind } from './placedAnnotations';
import { overlap, wholeWords } from './spans';
import { targetsAt } from './targets';

/** When an expression is: its TIMEX3 value. Words that were not read as a time become one. */
export function time(context: Context, { at, value }: OperationOf<'time'>): Plan {
  const [target] = targetsAt(context.analysis, at, ['time']);
  const span = target?.span ?? (at.start < at.end ? wholeWords(context.text, at) : null);
  if (!span) return refused('There is no time here. Select its words first.');
  const wanted = value.trim();
  if (!isTimex(wanted))
    return refused(`${quoted(wanted)} is no TIMEX3 value, like 2017-08-27, 2017-W34, 2017-08-27T07:00 or P6Y.`);
  const known = ofKind(context, 'time').filter(({ placement: { spans } }) =>
    spans.some((other) => overlap(other, span)),
  );
  const body = { kind: 'time', value: wanted } as const;
  const words = quoted(context.text.slice(span.start, span.end));
  return done(context, `${words} is ${wanted}`, restated(context, body, [span], known));
}

/** The day the article was written; null: the date in the article. */
export function date(context: Context, { value }: OperationOf<'date'>): Plan {
  const known = ofKind(context, 'date');
  if (value === null)
    return known.length > 0
      ? done(context, "The article's own date", known.map(removed))
      : refused('No date was given.');
  if (!isIsoDay(value)) return refused(`${quoted(value)} is no day, like 2017-08-28.`);
  const body = { kind: 'date', value } as const;
  return done(context, `Written on ${value}`, restated(context, body, [], known));
}
