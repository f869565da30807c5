import assert from 'node:assert';
import fc from 'fast-check';
import type { Operation } from '../../../src/protocol';
import { ArticleAnnotations, type Ground } from '../../../src/server/annotations/articleAnnotations';
import type { Files } from '../../../src/server/annotations/files/files';
import { layoutOnly } from '../../../src/server/articles/limits';
import { OpenDocument } from '../../../src/server/articles/openDocument';
import { mapPlaces } from '../../../src/annotations/operations/operation';
import { wholeAnalyzer } from '../../support/analyzer';
import { on } from '../../support/annotating';
import { anyOperation, operationIn, type Draw } from '../../support/anyOperation';

const text =
  'Ana met Bob at the gate of the mill, and the strike began on Monday before the crew of the north came in.';

/** One of the first words, by number. */
const words = [...text.matchAll(/\w+/g)].map(({ 0: word, index }) => on(0, index, index + word.length));
const word = fc.nat(words.length - 1);

const some = { minLength: 1, maxLength: 3 };

const act = fc.oneof(
  fc.record({
    kind: fc.constant('label' as const),
    targets: fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), some),
  }),
  fc.record({ kind: fc.constantFrom('relabel' as const, 'remove' as const), of: fc.array(fc.nat(), some) }),
  fc.record({ kind: fc.constant('place' as const), of: fc.nat(), to: word }),
  fc.record({ kind: fc.constant('comment' as const), at: word }),
  fc.record({ kind: fc.constant('reply' as const), of: fc.nat() }),
  fc.record({ kind: fc.constant('relate' as const), from: fc.nat(), to: fc.nat() }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** An article that is opened, with a sidecar or without. */
function started(
  article = text,
  sidecar: string | null = null,
): { readonly one: ArticleAnnotations; readonly document: OpenDocument } {
  const uri = sidecar === null ? 'untitled:a' : 'file:///news/a';
  const document = new OpenDocument(uri, 'article', 1, article);
  let revision = 0;
  const around = {
    files: { read: async () => sidecar, write: async () => undefined } satisfies Files,
    journals: null,
    committedText: async () => null,
    lexicon: () => undefined,
    nextRevision: () => ++revision,
    onChange: () => undefined,
    warn: () => undefined,
  };
  return { document, one: new ArticleAnnotations(document, around, null) };
}

const ground: Ground = {
  analysis: layoutOnly(text),
  spanOf: ({ start, end }) => ({ start: start.character, end: end.character }),
};

function operationOf(did: Act, ids: readonly string[]): Operation | null {
  const id = (n: number) => ids[n % ids.length];
  switch (did.kind) {
    case 'label':
      return { kind: 'label', targets: did.targets.map((pieces) => pieces.map((n) => words[n])), label: 'Threat' };
    case 'comment':
      return { kind: 'comment', range: words[did.at], text: 'Really?', author: null };
    default:
      if (ids.length === 0) return null;
  }
  switch (did.kind) {
    case 'relabel':
      return { kind: 'relabel', ids: did.of.map(id), label: 'Promise' };
    case 'remove':
      return { kind: 'remove', ids: did.of.map(id) };
    case 'place':
      return { kind: 'place', id: id(did.of), ranges: [words[did.to]] };
    case 'reply':
      return { kind: 'reply', id: id(did.of), text: 'Yes.', author: null };
    case 'relate':
      return { kind: 'relate', from: id(did.from), to: id(did.to), label: 'answers' };
  }
}

/** A change of the document: some words by others, at numbers. Saving is none, but comes in between. */
const edit = fc.record({
  from: fc.nat(),
  length: fc.nat(45),
  put: fc.constantFrom('', '', 'x', 'the crew ', 'Bob', '\n'),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Makes it; the change that takes it back. */
function make({ one, document }: ReturnType<typeof started>, { from, length, put }: Edit) {
  const before = document.text;
  const start = from % (before.length + 1);
  const end = Math.min(before.length, start + length);
  one.edit(
    document.change([{ range: { start: at(before, start), end: at(before, end) }, text: put }], document.version + 1),
  );
  const now = document.text;
  return { range: { start: at(now, start), end: at(now, start + put.length) }, text: before.slice(start, end) };
}

/** The text becomes another by undo or redo, told as what differs, or as the whole of it. */
function become({ one, document }: ReturnType<typeof started>, next: string, isWhole: boolean): void {
  const before = document.text;
  let start = 0;
  while (!isWhole && start < Math.min(before.length, next.length) && before[start] === next[start]) start++;
  const range = { start: at(before, start), end: at(before, before.length) };
  const change = isWhole ? { text: next } : { range, text: next.slice(start) };
  one.edit(document.change([change], document.version + 1), true);
}

/** What was typed in the midst of a label is in it. */
const withoutNew = (told: string): string => told.replaceAll('new ', '');

describe('undo', () => {
  it('goes back to what was said at each step, to the letter, and redo forth again', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
        const { one } = started();
        const steps: { readonly entry: string; readonly before: string; readonly after: string }[] = [];
        for (const did of acts) {
          const operation = operationOf(
            did,
            one.placed.map(({ annotation }) => annotation.id),
          );
          if (!operation) continue;
          const before = one.text();
          const { entry, done } = one.apply(operation, ground);
          if (done) steps.push({ entry: entry ?? '', before, after: one.text() });
        }
        for (const { entry, before } of [...steps].reverse()) {
          assert.ok(one.apply({ kind: 'undo', entry }, ground).done);
          assert.strictEqual(one.text(), before);
        }
        for (const { entry, after } of steps) {
          assert.ok(one.apply({ kind: 'redo', entry }, ground).done);
          assert.strictEqual(one.text(), after);
        }
      }),
    );
  });

  it('puts everything back on the words it was on, after the text was edited', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 8 }), fc.array(word, { maxLength: 8 }), (acts, edits) => {
        const { one, document } = started();
        const said = () =>
          one.placed
            .map(({ annotation: { id, body }, placement: { spans, state } }) =>
              JSON.stringify([id, body, state, spans.map(({ start, end }) => document.text.slice(start, end))]),
            )
            .sort();
        const steps: { readonly entry: string; readonly before: string[] }[] = [];
        for (const did of acts) {
          const operation = operationOf(
            did,
            one.placed.map(({ annotation }) => annotation.id),
          );
          const before = said();
          const step = operation && one.apply(operation, ground);
          if (step?.done) steps.push({ entry: step.entry ?? '', before });
        }
        edits
          .map((n) => words[n].start.character)
          .sort((a, b) => b - a)
          .forEach((at, i) => {
            const position = { line: 0, character: at };
            one.edit(document.change([{ range: { start: position, end: position }, text: 'new ' }], i + 2));
          });
        for (const { entry, before } of steps.reverse()) {
          assert.ok(one.apply({ kind: 'undo', entry }, ground).done);
          assert.deepStrictEqual(said().map(withoutNew), before);
        }
      }),
    );
  });

  const sentence =
    'BAMAKO, Aug. 27 — “We won’t leave,” Mayor Ana Ruiz said on Monday after troops attacked Bob Stone’s mill in Vell, ' +
    'and Ruiz, the mayor, told the crew that the strike would begin on Tuesday.';
  const reader = wholeAnalyzer().open();
  const spot = (offset: number) => ({ line: 0, character: offset });

  /** Corrections of every kind, labels, notes and relations, one after the other, of what is read then. */
  function correct({ one, document }: ReturnType<typeof started>, draws: readonly Draw[]): void {
    for (const draw of draws) {
      const analysis = reader.analyze(document.text, one.inputs);
      const operation = mapPlaces(operationIn(document.text, analysis, one.placed, draw), ({ start, end }) => ({
        start: spot(start),
        end: spot(end),
      }));
      one.apply(operation, {
        analysis,
        spanOf: ({ start, end }) => ({ start: start.character, end: end.character }),
      });
    }
  }

  const acts = fc.array(anyOperation, { minLength: 1, maxLength: 6 });
  const edits = fc.array(edit, { minLength: 1, maxLength: 8 });

  it('of edits, however they are told, leaves everything where it was, and the same sidecar; redo, too', () => {
    fc.assert(
      fc.property(acts, edits, fc.boolean(), fc.boolean(), (doing, changing, isSaved, isWhole) => {
        const opened = started(sentence);
        const { one, document } = opened;
        correct(opened, doing);
        one.saved();
        const stands = () =>
          one.placed.map(({ annotation: { id, body }, placement }) => ({ id, body, ...placement.spans }));
        const written = () => (isSaved ? (one.saved(), one.text()) : one.text());
        const states = [{ text: document.text, stands: stands(), written: written() }];
        for (const change of changing) {
          make(opened, change);
          states.push({ text: document.text, stands: stands(), written: written() });
        }
        for (const state of [...states.slice(0, -1).reverse(), ...states.slice(1)]) {
          become(opened, state.text, isWhole);
          assert.deepStrictEqual(stands(), state.stands);
          assert.strictEqual(written(), state.written);
        }
      }),
    );
  });

  it('of edits that were saved, told edit by edit, after a restart, too', async () => {
    await fc.assert(
      fc.asyncProperty(acts, edits, async (doing, changing) => {
        const opened = started(sentence);
        correct(opened, doing);
        opened.one.saved();
        const stands = ({ one }: typeof opened) =>
          one.placed.map(({ annotation: { id, body }, placement }) => ({ id, body, ...placement.spans }));
        const [before, written] = [stands(opened), opened.one.text()];
        const undos = changing.map((change) => make(opened, change)).reverse();
        opened.one.saved();
        const again = started(opened.document.text, opened.one.text());
        await again.one.ready;
        for (const undo of undos) again.one.edit(again.document.change([undo], again.document.version + 1), true);
        again.one.saved();
        assert.deepStrictEqual(stands(again), before);
        assert.strictEqual(again.one.text(), written);
      }),
    );
  });

  it('gives a label the words back that were deleted, though somebody confirmed what was left, and took that back', () => {
    const { one, document } = started();
    one.apply({ kind: 'label', targets: [[on(0, 0, 22)]], label: 'Threat' }, ground);
    const before = one.text();
    one.edit(document.change([{ range: on(0, 0, 12), text: '' }], document.version + 1));
    one.saved();
    const { entry } = one.apply({ kind: 'keep', ids: [one.placed[0].annotation.id] }, ground);
    one.apply({ kind: 'undo', entry: entry ?? '' }, ground);
    one.edit(document.change([{ range: on(0, 0, 0), text: 'Ana met Bob ' }], document.version + 1), true);
    one.saved();
    assert.strictEqual(one.text(), before);
  });

  it('gives a label the words back that were deleted one by one, forwards, and are put back at once', () => {
    const { one, document } = started();
    one.apply({ kind: 'label', targets: [[on(0, 0, 22)]], label: 'Threat' }, ground);
    const before = one.text();
    const change = (length: number, put: string) =>
      one.edit(document.change([{ range: on(0, 0, length), text: put }], document.version + 1));
    for (const length of ['Ana '.length, 'met '.length, 'Bob '.length]) change(length, '');
    one.saved();
    change(0, 'Ana met Bob ');
    one.saved();
    assert.deepStrictEqual(one.placed[0].placement.spans, [{ start: 0, end: 22 }]);
    assert.strictEqual(one.text(), before);
  });
});

function at(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines[lines.length - 1].length };
}
