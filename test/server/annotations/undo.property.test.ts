import assert from 'node:assert';
import fc from 'fast-check';
import type { Operation } from '../../../src/protocol';
import { ArticleAnnotations, type Ground } from '../../../src/server/annotations/articleAnnotations';
import type { Files } from '../../../src/server/annotations/files/files';
import { layoutOnly } from '../../../src/server/articles/limits';
import { OpenDocument } from '../../../src/server/articles/openDocument';
import { on } from '../../support/annotating';

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

const none: Files = { read: async () => null, write: async () => undefined };

function started(): { readonly one: ArticleAnnotations; readonly document: OpenDocument } {
  const document = new OpenDocument('untitled:a', 'article', 1, text);
  let revision = 0;
  const around = {
    files: none,
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

  /** A change of the document: some words by others, at numbers. Saving is none, but comes in between. */
  const edit = fc.record({
    from: fc.nat(),
    length: fc.nat(45),
    put: fc.constantFrom('', '', 'x', 'the crew ', 'Bob', '\n'),
  });

  it('of edits, however they are told, leaves everything where it was, and the same sidecar; redo, too', () => {
    const acts = fc.array(act, { minLength: 1, maxLength: 6 });
    const edits = fc.array(edit, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(acts, edits, fc.boolean(), fc.boolean(), (doing, changing, isSaved, isWhole) => {
        const { one, document } = started();
        const known = () => one.placed.map(({ annotation: { id } }) => id);
        for (const did of doing) {
          const operation = operationOf(did, known());
          if (operation) one.apply(operation, ground);
        }
        one.saved();
        const stands = () =>
          one.placed.map(({ annotation: { id, body }, placement }) => ({ id, body, ...placement.spans }));
        const written = () => (isSaved ? (one.saved(), one.text()) : one.text());
        let version = 1;
        const become = (next: string) => {
          const before = document.text;
          let start = 0;
          while (!isWhole && start < Math.min(before.length, next.length) && before[start] === next[start]) start++;
          const range = { start: at(before, start), end: at(before, before.length) };
          const change = isWhole ? { text: next } : { range, text: next.slice(start) };
          one.edit(document.change([change], ++version), true);
        };
        const states = [{ text: document.text, stands: stands(), written: written() }];
        for (const { from, length, put } of changing) {
          const before = document.text;
          const start = from % (before.length + 1);
          const end = Math.min(before.length, start + length);
          const range = { start: at(before, start), end: at(before, end) };
          one.edit(document.change([{ range, text: put }], ++version));
          states.push({ text: document.text, stands: stands(), written: written() });
        }
        for (const state of [...states.slice(0, -1).reverse(), ...states.slice(1)]) {
          become(state.text);
          assert.deepStrictEqual(stands(), state.stands);
          assert.strictEqual(written(), state.written);
        }
      }),
    );
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
