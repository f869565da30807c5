import type { Span, Time, TimeType } from '../analysis';
import type { Article } from '../article';
import { intervalOf } from './intervals';

/** A person's values in place of ours, what they replace kept as overruled; ids in text order. */
export function obeyTimes({ text, inputs }: Pick<Article, 'text' | 'inputs'>, found: readonly Time[]): Time[] {
  const settled = (inputs.constraints ?? []).filter((c) => c.kind === 'time' && c.span.start >= 0 && c.span.end <= text.length && c.span.start < c.span.end);
  if (settled.length === 0) return number(found, found.map((_, i) => i));
  const order: { time: Time; old: number }[] = found.map((time, old) => ({ time, old }));
  for (const constraint of settled) {
    if (constraint.kind !== 'time') continue;
    const { span, value } = constraint;
    const replaced = order.filter(({ time }) => time.start < span.end && time.end > span.start);
    const same = replaced.find(({ time }) => time.start === span.start && time.end === span.end);
    for (const item of replaced) order.splice(order.indexOf(item), 1);
    order.push({ time: byPerson(text, span, value, replaced.map(({ time }) => time)), old: same?.old ?? -1 });
  }
  order.sort((a, b) => a.time.start - b.time.start);
  return number(order.map(({ time }) => time), order.map(({ old }) => old));
}

function byPerson(text: string, { start, end }: Span, value: string, replaced: readonly Time[]): Time {
  const overruled = replaced.flatMap((time) => [...time.evidence, ...(time.overruled ?? [])]);
  return {
    id: '', start, end, text: text.slice(start, end), type: typeOf(value), value, interval: intervalOf(value, undefined, null, null), anchor: null,
    alternatives: replaced.filter((time) => time.value !== value).map((time) => ({ value: time.value, score: 0.1 })),
    evidence: [{ source: 'person', rule: 'corrected', score: 1, spans: [{ start, end }] }],
    ...(overruled.length > 0 ? { overruled } : {}),
  };
}

/** TIMEX3 type of a value. */
export function typeOf(value: string): TimeType {
  if (/^P/.test(value) && !/^P(?:AST|RESENT)_REF$/.test(value)) return 'DURATION';
  return /T/.test(value.replace(/_REF$/, '')) && /^[\dX]/.test(value) ? 'TIME' : 'DATE';
}

/** Ids in text order; anchors written as `t` and an old index plus one follow their time, and are dropped with it. */
function number(times: readonly Time[], old: readonly number[]): Time[] {
  const now = new Map(old.map((o, i) => [`t${o + 1}`, `t${i + 1}`]));
  return times.map((time, i) => ({ ...time, id: `t${i + 1}`, anchor: time.anchor === null || time.anchor === 'article' ? time.anchor : now.get(time.anchor) ?? null }));
}
