import assert from 'node:assert';
import type { Analysis } from '../../src/core/analysis';
import { documentSymbols } from '../../src/service/outline/documentSymbols';
import { hover } from '../../src/service/hovers/hover';
import { groupCounts, outline } from '../../src/service/outline/outline';
import { createAnalyzedDocument } from '../../src/service/document/analyzedDocument';
import { semanticTokens } from '../../src/service/tokens/semanticTokens';
import { OpenDocument } from '../../src/server/articles/openDocument';
import { keepIds } from '../../src/service/document/stableIds';
import { wholeAnalyzer } from '../support/analyzer';
import { readSample } from '../../scripts/reading/gold';

/** Every id there is, and every id that something refers to. */
function idsOf({ entities, quotes, times, events, dateline }: Analysis): { own: string[]; used: string[] } {
  const used = [
    ...(dateline?.places ?? []),
    ...entities.flatMap((entity) => entity.related ?? []),
    ...quotes.flatMap((quote) => [quote.parent, quote.continues, quote.speaker?.entity]),
    ...times.map((time) => (time.anchor === 'article' ? null : time.anchor)),
    ...events.flatMap((event) => [
      event.time,
      event.place,
      ...event.participants.map((p) => p.entity),
      ...event.mentions.flatMap((m) => [m.time, m.place]),
    ]),
  ];
  return {
    own: [
      ...entities.flatMap((entity) => [entity.id, ...entity.mentions.map((mention) => mention.id)]),
      ...quotes.map((quote) => quote.id),
      ...times.map((time) => time.id),
      ...events.flatMap((event) => [event.id, ...event.mentions.map((mention) => mention.id)]),
    ],
    used: used.filter((id) => typeof id === 'string'),
  };
}

describe('features over the whole pipeline', () => {
  const text = readSample('001_harbour_strike');

  it('keep ids whole over edits: unique, and each reference led somewhere', () => {
    const reader = wholeAnalyzer().open();
    const document = new OpenDocument('file:///a.txt', 'article', 1, text);
    let before = reader.analyze(text);
    let kept = 0;
    for (let i = 1; i <= 6; i++) {
      const at = document.text.indexOf('\n\n', i * 300) + 2;
      const line = document.text.slice(0, at).split('\n').length - 1;
      const start = { line, character: 0 };
      document.change(
        [{ range: { start, end: start }, text: `Prime Minister Ada${'x'.repeat(i)} Lind met Otero in Quito. ` }],
        i + 1,
      );
      const after = keepIds(before, reader.analyze(document.text), (span) => document.spanSince(i, span));
      const { own, used } = idsOf(after);
      assert.strictEqual(new Set(own).size, own.length);
      assert.deepStrictEqual(
        used.filter((id) => !own.includes(id)),
        [],
      );
      const names = new Map(before.entities.map((entity) => [entity.id, entity.name]));
      kept += after.entities.filter((entity) => names.get(entity.id) === entity.name).length / after.entities.length;
      before = after;
    }
    assert.ok(kept / 6 > 0.8, `${kept / 6} of the entities kept their id and name`);
  });

  it('count what the outline lists', () => {
    for (const name of ['001_harbour_strike', '005_reef_study', '012_museum_return']) {
      const read = readSample(name);
      const reading = createAnalyzedDocument('file:///a.txt', 1, read, wholeAnalyzer().analyze(read));
      const listed = Object.fromEntries(outline(reading).groups.map(({ kind, items }) => [kind, items.length]));
      const counted = Object.entries(groupCounts(reading)).filter(([kind, n]) => n > 0 && kind !== 'quotations');
      delete listed.quotations; // their speakers
      assert.deepStrictEqual(Object.fromEntries(counted), listed);
    }
  });

  it('have something to say everywhere, and never throw', () => {
    const reading = createAnalyzedDocument('file:///a.txt', 1, text, wholeAnalyzer().analyze(text));
    for (let offset = 0; offset <= text.length; offset += 7) hover(reading, reading.lines.positionAt(offset));
    assert.ok(semanticTokens(reading).data.length > 300);
    assert.ok(documentSymbols(reading).length > 10);
    assert.ok(outline(reading).groups.length > 3);
  });
});
