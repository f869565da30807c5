import type { Analysis } from '../../src/core/analysis';

/** What stays when names, dates or marks change: one line for each mention, quotation and time, by offset. */
export function structureOf(
  analysis: Analysis,
  to: (offset: number) => number = (o) => o,
  value: (v: string) => string = (v) => v,
): string[] {
  const span = ({ start, end }: { start: number; end: number }): string => `${to(start)}–${to(end)}`;
  const first = new Map(analysis.entities.map((e) => [e.id, to(e.mentions[0]?.start ?? -1)]));
  return [
    ...analysis.entities.flatMap((e) =>
      e.mentions.map((m) => `${span(m)} ${m.kind} of ${e.type} first at ${first.get(e.id)}`),
    ),
    ...analysis.quotes.map(
      (q) => `${span(q)} ${q.kind} by ${q.speaker ? (first.get(q.speaker.entity ?? '') ?? 'unknown') : 'nobody'}`,
    ),
    ...analysis.times.map((t) => `${span(t)} ${t.type} ${value(t.value)}`),
    ...analysis.events.flatMap((e) => e.mentions.map((m) => `${span(m)} ${e.type} ${m.status}`)),
  ].sort();
}

/** Lines of the two structures that agree, as a share of all; and those that do not. */
export function compare(
  a: readonly string[],
  b: readonly string[],
): { same: number; all: number; lost: string[]; gained: string[] } {
  const left = new Set(a);
  const right = new Set(b);
  const lost = [...left].filter((line) => !right.has(line));
  const gained = [...right].filter((line) => !left.has(line));
  return { same: left.size - lost.length, all: left.size + gained.length, lost, gained };
}
