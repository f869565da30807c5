import assert from 'node:assert/strict';
import type { Analysis, Span } from '../../src/core/analysis';

/** Every span of an Analysis, evidence included; parts also hold the text they cover. */
function spansOf(value: unknown, found: (Span & { text?: string })[] = []): (Span & { text?: string })[] {
  if (Array.isArray(value)) for (const v of value) spansOf(v, found);
  else if (value && typeof value === 'object') {
    if ('start' in value && 'end' in value) found.push(value as Span);
    for (const v of Object.values(value)) spansOf(v, found);
  }
  return found;
}

/** Asserts what holds of every reading of every text: spans, evidence, ids, references, mentions that nest. */
export function checkSound(text: string, analysis: Analysis): void {
  for (const span of spansOf(analysis)) {
    assert.ok(
      Number.isInteger(span.start) && span.start >= 0 && span.start <= span.end && span.end <= text.length,
      JSON.stringify(span),
    );
    if (span.text !== undefined) assert.equal(text.slice(span.start, span.end), span.text);
  }
  const claims = [
    ...analysis.entities,
    ...analysis.entities.flatMap((e) => e.mentions),
    ...analysis.quotes,
    ...analysis.times,
    ...analysis.events,
  ];
  for (const claim of claims) assert.ok(claim.evidence.length > 0, JSON.stringify(claim).slice(0, 200));
  const ids = claims.map((c) => c.id);
  assert.equal(new Set(ids).size, ids.length, 'ids are used once');
  checkReferences(analysis, new Set(ids));
  const mentions = analysis.entities.flatMap((e) => e.mentions.map((m) => ({ ...m, entity: e.id })));
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: typeof mentions = [];
  for (const m of mentions) {
    while (open.length > 0 && open[open.length - 1].end <= m.start) open.pop();
    const outer = open[open.length - 1];
    assert.ok(!outer || m.end <= outer.end, `"${m.text}" crosses "${outer?.text}"`);
    open.push(m);
  }
}

function checkReferences({ entities, quotes, times, events, dateline }: Analysis, ids: ReadonlySet<string>): void {
  const used = [
    ...(dateline?.places ?? []),
    ...entities.flatMap((e) => e.related ?? []),
    ...quotes.flatMap((q) => [q.parent, q.continues, q.speaker?.entity]),
    ...times.map((t) => (t.anchor === 'article' ? null : t.anchor)),
    ...events.flatMap((e) => [
      e.time,
      e.place,
      ...e.participants.map((p) => p.entity),
      ...e.mentions.flatMap((m) => [m.time, m.place]),
    ]),
  ];
  for (const id of used) if (id) assert.ok(ids.has(id), `${id} is nothing's id`);
}
