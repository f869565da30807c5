import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Span } from '../../src/core/analysis';
import { createAnalyzer } from '../../src/core/analyze';
import { loadGold } from '../support/gold';
import { loadResources } from '../support/resources';

const analyzer = createAnalyzer(loadResources());

/** Every span of an Analysis, evidence included; parts also hold the text they cover. */
function spansOf(value: unknown, found: (Span & { text?: string })[] = []): (Span & { text?: string })[] {
  if (Array.isArray(value)) for (const v of value) spansOf(v, found);
  else if (value && typeof value === 'object') {
    if ('start' in value && 'end' in value) found.push(value as Span);
    for (const v of Object.values(value)) spansOf(v, found);
  }
  return found;
}

function checkSound(text: string, analysis: Analysis): void {
  for (const span of spansOf(analysis)) {
    assert.ok(Number.isInteger(span.start) && span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
    if (span.text !== undefined) assert.equal(text.slice(span.start, span.end), span.text);
  }
  const claims = [...analysis.entities, ...analysis.entities.flatMap((e) => e.mentions), ...analysis.quotes, ...analysis.times, ...analysis.events];
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
    ...(dateline?.places ?? []), ...entities.flatMap((e) => e.related ?? []),
    ...quotes.flatMap((q) => [q.parent, q.continues, q.speaker?.entity]), ...times.map((t) => (t.anchor === 'article' ? null : t.anchor)),
    ...events.flatMap((e) => [e.time, e.place, ...e.participants.map((p) => p.entity), ...e.mentions.flatMap((m) => [m.time, m.place])]),
  ];
  for (const id of used) if (id) assert.ok(ids.has(id), `${id} is nothing's id`);
}

const hostile: Record<string, string> = {
  'nothing': '', 'two blanks after a place': 'Ann Lee,  Ann Lee said so.', 'a space': ' ', 'line ends': '\r\n\n\r\r\n', 'a BOM': '\ufeff', 'nul': '\0\0a\0', 'a lone surrogate': 'He \ud83d said \udc00.',
  'unclosed quotes': '“He said "that ‘they «had', 'right-to-left': 'قال الرئيس "نعم" في بيروت \u202eabc\u202c.',
  'emoji': '😀 Ann Lee 👩‍👩‍👧 said “😀” on Sunday 🇱🇧.', 'French': 'Le président a dit dimanche « Oui » à Paris le 2017-08-28 et il est parti.',
  'dots': '.'.repeat(5000), 'capitals': 'ANN LEE SAID '.repeat(500), 'brackets': '('.repeat(5000), 'one word': 'a'.repeat(100000),
  'quotation marks': '"'.repeat(20000), 'said': 'said '.repeat(5000), 'and': 'Ann and '.repeat(5000), 'of': 'the son of '.repeat(3000),
};

describe('analyze', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(`reads ${what} without harm`, () => checkSound(text, analyzer.analyze(text, { date: '2020-01-01' })));
  }

  it('works without any resources', () => {
    const [gold] = loadGold();
    checkSound(gold.text, createAnalyzer({}).analyze(gold.text));
  });

  for (const { name, text, date } of loadGold()) {
    it(`reads ${name} soundly`, () => {
      const analysis = analyzer.analyze(text);
      checkSound(text, analysis);
      assert.equal(analysis.date?.value ?? null, date);
      assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis, 'is plain JSON');
    });
  }

  describe('a text that is not English', () => {
    const text = 'PARIS (AFP) — Le président Jean Morel a déclaré que l\'armée avait quitté la ville le 2022-08-15, selon les médias.\n\n' +
      '« Nous avons fait notre travail », a-t-il dit à la presse, avant de partir pour Berlin.';

    it('gets layout, marked quotations and plain dates, and nothing else', () => {
      const { language, dateline, entities, quotes, times, events } = analyzer.analyze(text);
      assert.deepEqual([language, dateline?.text, entities, events], ['other', 'PARIS (AFP)', [], []]);
      assert.deepEqual([quotes.map((q) => q.text), times.map((t) => t.value)], [['« Nous avons fait notre travail »'], ['2022-08-15']]);
    });

    it('keeps what a person has marked', () => {
      const span = { start: text.indexOf('Jean'), end: text.indexOf(' a déclaré') };
      const { entities } = analyzer.analyze(text, { constraints: [{ kind: 'mention', span, type: 'person' }] });
      assert.deepEqual(entities.map((e) => [e.name, e.type]), [['Jean Morel', 'person']]);
    });
  });

  it('reads any text soundly', () => {
    const words = fc.constantFrom('Ann Lee', 'said', ' ', ', ', '. ', '“', '”', '"', "'", 'the', 'army', 'on Sunday', 'Beirut', '\n\n', '\n', 'he',
      'we', 'that', '2017', 'Aug. 28', 'BEIRUT —', 'a week ago', 'attack', 'U.S.', '(', ')', 'Lebanese', '\ud83d', '😀', '\u00a0', 'date 2017-01-02 ');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: words, maxLength: 60 }), fc.string({ unit: 'binary' })), (text) => {
      checkSound(text, analyzer.analyze(text));
    }), { numRuns: 300 });
  });

  it('says after edits what it says of the text read afresh', () => {
    const texts = loadGold().map((g) => g.text);
    const inserted = fc.constantFrom('x', ' ', '\n\n', '\n', '"', '“', '”', '.', 'Ann Lee ', ' he said ', ' on Sunday ', 'BEIRUT — ', '');
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), inserted), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.constantFrom(...texts), edits, (original, steps) => {
      const session = analyzer.open();
      session.analyze(original);
      let text = original;
      for (const [where, removed, added] of steps) {
        const at = Math.floor(where * text.length);
        text = text.slice(0, at) + added + text.slice(at + removed);
        assert.deepEqual(session.analyze(text), analyzer.analyze(text));
      }
    }), { numRuns: 25 });
  });
});
