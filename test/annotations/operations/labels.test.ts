import assert from 'node:assert/strict';
import type { Lexicon } from '../../../src/core/inputs';
import type { Placed } from '../../../src/annotations/model';
import { plan } from '../../../src/annotations/operations/plan';
import type { Operation } from '../../../src/annotations/operations/operation';
import type { Span } from '../../../src/core/analysis';
import { deskOf, type Desk } from './desk';

const text = 'The harbour was calm. Ana Ruiz left the harbour at noon.';

function done(desk: Desk, operation: Operation<Span>): string {
  const { done, message } = desk.do(operation);
  assert.ok(done, message);
  return message;
}

function refused(desk: Desk, operation: Operation<Span>): string {
  const { done, message } = desk.do(operation);
  assert.ok(!done, message);
  return message;
}

describe('labels', () => {
  it('are one annotation a stretch, white space off', () => {
    const desk = deskOf(text);
    const { start, end } = desk.at('harbour');
    assert.equal(
      done(desk, {
        kind: 'label',
        targets: [[{ start: start - 1, end: end + 1 }], [desk.at('harbour', 2)]],
        label: ' sea ',
      }),
      '2 stretches labelled “sea”',
    );
    assert.deepEqual(desk.told, ['label sea @ harbour', 'label sea @ harbour']);
    assert.deepEqual(desk.placed[0].annotation.selectors[0].exact, 'harbour');
  });

  it('may be of several pieces, in text order, those that touch joined', () => {
    const desk = deskOf(text);
    done(desk, { kind: 'label', targets: [[desk.at('left'), desk.at('Ana'), desk.at('na Ruiz')]], label: 'who' });
    assert.deepEqual(desk.told, ['label who @ Ana Ruiz + left']);
    assert.equal(desk.placed[0].annotation.selectors.length, 2);
  });

  it('are not put twice on the same stretch, but may overlap', () => {
    const desk = deskOf(text);
    done(desk, { kind: 'label', targets: [[desk.at('Ana Ruiz')]], label: 'who' });
    assert.equal(
      refused(desk, { kind: 'label', targets: [[desk.at('Ana Ruiz')]], label: 'who' }),
      'It is labelled “who” already.',
    );
    done(desk, { kind: 'label', targets: [[desk.at('Ana')]], label: 'who' });
    assert.equal(desk.placed.length, 2);
  });

  it('need words and a name', () => {
    const desk = deskOf(text);
    assert.match(refused(desk, { kind: 'label', targets: [[{ start: 3, end: 4 }]], label: 'x' }), /Select the words/);
    assert.match(refused(desk, { kind: 'label', targets: [[desk.at('Ana')]], label: ' \n ' }), /needs a name/);
  });

  it('on the article are put on once and taken off', () => {
    const desk = deskOf(text);
    done(desk, { kind: 'labelDocument', label: 'to do', on: true });
    assert.match(refused(desk, { kind: 'labelDocument', label: 'to do', on: true }), /already/);
    assert.deepEqual(desk.told, ['label to do']);
    done(desk, { kind: 'labelDocument', label: 'to do', on: false });
    assert.deepEqual(desk.told, []);
  });

  it('are changed without a new annotation', () => {
    const desk = deskOf(text);
    done(desk, { kind: 'label', targets: [[desk.at('Ana')]], label: 'who' });
    const [
      {
        annotation: { id },
      },
    ] = desk.placed;
    done(desk, { kind: 'relabel', ids: [id, 'nothing'], label: 'whom' });
    assert.deepEqual([desk.told, desk.placed[0].annotation.id], [['label whom @ Ana'], id]);
    assert.match(refused(desk, { kind: 'relabel', ids: [id], label: 'whom' }), /no label here to change/);
  });
});

describe('relations', () => {
  const two = (): Desk => {
    const desk = deskOf(text);
    desk.do({ kind: 'label', targets: [[desk.at('Ana Ruiz')], [desk.at('harbour', 2)]], label: 'x' });
    return desk;
  };

  it('join two annotations once, one way', () => {
    const desk = two();
    const [from, to] = desk.placed.map((one) => one.annotation.id);
    done(desk, { kind: 'relate', from, to, label: 'left' });
    assert.match(refused(desk, { kind: 'relate', from, to, label: 'left' }), /already/);
    done(desk, { kind: 'relate', from: to, to: from, label: 'left' });
    assert.equal(desk.placed.length, 4);
    assert.match(refused(desk, { kind: 'relate', from, to: from, label: 'left' }), /two different/);
    assert.match(refused(desk, { kind: 'relate', from, to: 'nothing', label: 'left' }), /gone/);
  });

  it('go with an end, and come back with it', () => {
    const desk = two();
    const [from, to] = desk.placed.map((one) => one.annotation.id);
    done(desk, { kind: 'relate', from, to, label: 'left' });
    const before = desk.told;
    const step = desk.do({ kind: 'remove', ids: [from] });
    assert.ok(step.done && step.changes.length === 2);
    assert.deepEqual(desk.told, ['label x @ harbour']);
    assert.equal(before.length, 3);
  });
});

describe('notes', () => {
  it('are threads on a stretch or the article', () => {
    const desk = deskOf(text);
    done(desk, { kind: 'comment', range: desk.at('noon'), text: ' Which day? ', author: 'Ann' });
    done(desk, { kind: 'comment', range: null, text: 'Check', author: null });
    const [
      {
        annotation: { id, body },
      },
    ] = desk.placed;
    assert.ok(body.kind === 'comments');
    done(desk, { kind: 'resolve', id, resolved: true });
    done(desk, { kind: 'reply', id, text: 'Friday', author: null });
    done(desk, { kind: 'editNote', id, note: body.notes[0].id, text: 'What day?' });
    assert.deepEqual(desk.told, ['comments What day? / Friday @ noon', 'comments Check']);
    assert.match(refused(desk, { kind: 'resolve', id, resolved: false }), /open already/);
  });

  it('go one by one, the last with the thread', () => {
    const desk = deskOf(text);
    done(desk, { kind: 'comment', range: desk.at('noon'), text: 'a', author: null });
    const [
      {
        annotation: { id },
      },
    ] = desk.placed;
    done(desk, { kind: 'reply', id, text: 'b', author: null });
    const notes = (): string[] =>
      desk.placed.flatMap(({ annotation: { body } }) => (body.kind === 'comments' ? body.notes.map((n) => n.id) : []));
    done(desk, { kind: 'deleteNote', id, note: notes()[0] });
    assert.deepEqual(desk.told, ['comments b @ noon']);
    done(desk, { kind: 'deleteNote', id, note: notes()[0] });
    assert.deepEqual(desk.told, []);
    assert.match(refused(desk, { kind: 'reply', id, text: 'c', author: null }), /gone/);
  });

  it('say something', () =>
    assert.match(
      refused(deskOf(text), { kind: 'comment', range: null, text: ' \n', author: null }),
      /Write something/,
    ));
});

describe('places', () => {
  const context = (placed: readonly Placed[]) => ({
    text,
    placed,
    analysis: deskOf(text).analysis,
    lexicon: undefined as Lexicon | undefined,
    mint: () => 'urn:uuid:new',
  });
  const orphan: Placed = {
    annotation: {
      id: 'a',
      body: { kind: 'label', label: 'x' },
      selectors: [{ exact: 'gone', prefix: '', suffix: '', hint: null }],
    },
    placement: { state: 'orphan', spans: [] },
  };

  it('of orphans are given anew', () => {
    const step = plan({ kind: 'place', id: 'a', ranges: [{ start: 4, end: 11 }] }, context([orphan]));
    assert.ok(step.done);
    const [{ before, after }] = step.changes;
    assert.deepEqual(
      [before, after?.placement, after?.annotation.selectors[0].exact],
      [orphan, { state: 'kept', spans: [{ start: 4, end: 11 }] }, 'harbour'],
    );
  });

  it('that are unsure are kept for certain, described anew', () => {
    const unsure: Placed = { ...orphan, placement: { state: 'unsure', spans: [{ start: 4, end: 11 }] } };
    const step = plan({ kind: 'keep', ids: ['a'] }, context([unsure]));
    assert.ok(step.done);
    assert.deepEqual(step.changes[0].after?.placement.state, 'kept');
    assert.ok(!plan({ kind: 'keep', ids: ['a'] }, context([orphan])).done);
  });

  it('are left alone where a label is changed that nobody knows the place of', () => {
    const step = plan({ kind: 'relabel', ids: ['a'], label: 'y' }, context([orphan]));
    assert.ok(step.done);
    assert.deepEqual(step.changes[0].after, {
      ...orphan,
      annotation: { ...orphan.annotation, body: { kind: 'label', label: 'y' } },
    });
  });
});
