import { DiagnosticSeverity } from 'vscode-languageserver';
import assert from 'node:assert/strict';
import type { Placed } from '../../../src/annotations/model';
import { placeDiagnostics } from '../../../src/service/annotations/diagnostics';
import { placeFixes } from '../../../src/service/annotations/quickFixes';
import { review } from '../../../src/service/annotations/review';
import { spanAtCursor } from '../../../src/service/annotations/spanAtCursor';
import type { Analysis } from '../../../src/core/analysis';
import { readingOf } from '../../support/analysis';
import { cursorAt, textOf } from '../../support/cursor';
import { placedIn } from '../../support/placed';

const unsureNames = (analysis: Analysis): Analysis => ({
  ...analysis,
  entities: analysis.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention) => ({
      ...mention,
      evidence: [{ source: 'model', rule: 'guess', score: 0.4, spans: [] }],
    })),
  })),
});
const certain = readingOf('⟦e1.n|Ana⟧ met ⟦e2.n|Bo⟧ in Rome.', 'e1 person Ana\ne2 organization Bo');
const reading = readingOf('⟦e1.n|Ana⟧ met ⟦e2.n|Bo⟧ in Rome.', 'e1 person Ana\ne2 organization Bo', unsureNames);
const placed = placedIn(reading.text);
const unsure = (one: Placed): Placed => ({ ...one, placement: { ...one.placement, state: 'unsure' } });
const changed = (one: Placed): Placed => ({ ...one, placement: { ...one.placement, state: 'changed' } });
const orphan = (one: Placed): Placed => ({ ...one, placement: { state: 'orphan', spans: [] } });
const label = (words: string) => placed({ kind: 'label', label: 'odd' }, words);
const rangeOf = (words: string) =>
  reading.rangeOf({ start: reading.text.indexOf(words), end: reading.text.indexOf(words) + words.length });
const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('annotations without a certain place', () => {
  it('are told, and no others', () => {
    const found = placeDiagnostics([label('Ana'), unsure(label('Rome')), orphan(label('Bo'))], reading);
    assert.deepEqual(
      found.map(({ range, message }) => [range, message]),
      [
        [rangeOf('Rome'), 'Is this still the place of the label odd on “Rome”?'],
        [beginning, 'The label odd on “Bo” has lost its place: these words are not in the article.'],
      ],
    );
  });

  it('are told apart from those whose place is certain and whose words have changed', () => {
    const [found] = placeDiagnostics([changed(label('Rome'))], reading);
    assert.equal(found.message, 'These words have changed. Does the label odd on “Rome” still hold?');
    assert.equal(found.severity, DiagnosticSeverity.Information);
    assert.deepEqual(titles(rangeOf('Rome'), changed(label('Rome'))), [
      'Keep here: label odd on “Rome”',
      'Attach to the selection: label odd on “Rome”',
      'Remove: label odd on “Rome”',
    ]);
  });

  const titles = (range: typeof beginning, ...all: Placed[]) =>
    placeFixes(all, reading, range).map(({ title }) => title);

  it('are kept, attached or removed where they are thought to be', () => {
    const one = unsure(label('Rome'));
    assert.deepEqual(titles({ start: rangeOf('Rome').start, end: rangeOf('Rome').start }, one), [
      'Keep here: label odd on “Rome”',
      'Attach elsewhere: label odd on “Rome”',
      'Remove: label odd on “Rome”',
    ]);
    assert.deepEqual(titles(rangeOf('Rome'), one).length, 3);
    assert.deepEqual(titles(rangeOf('Ana'), one), []);
    const [{ command, diagnostics }] = placeFixes([one], reading, rangeOf('Rome'));
    assert.deepEqual(command?.arguments, [{ uri: reading.uri, id: one.annotation.id }]);
    assert.equal(diagnostics?.length, 1);
  });

  it('are attached to any selection when they are lost', () => {
    const lost = orphan(label('Bo'));
    assert.deepEqual(titles(rangeOf('Rome'), lost), ['Attach to the selection: label odd on “Bo”']);
    assert.deepEqual(titles(beginning, lost), ['Attach elsewhere: label odd on “Bo”', 'Remove: label odd on “Bo”']);
    assert.equal(titles(rangeOf('Rome'), ...Array.from({ length: 20 }, () => orphan(label('Bo')))).length, 5);
  });
});

describe('review', () => {
  const next = (from: string, ...all: Placed[]) => review(reading, all, cursorAt(reading, from), 'next');
  const asked = (item: ReturnType<typeof next>) => item && [textOf(reading, item.range), item.question, item.left];

  it('walks what is uncertain, both ways and round the end', () => {
    assert.deepEqual(asked(review(reading, [], { line: 0, character: 0 }, 'next')), ['Ana', 'Ana: a person?', 2]);
    assert.deepEqual(asked(next('Ana')), ['Bo', 'Bo: an organization?', 2]);
    assert.deepEqual(asked(next('Rome')), ['Ana', 'Ana: a person?', 2]);
    assert.deepEqual(asked(review(reading, [], cursorAt(reading, 'met'), 'previous')), ['Ana', 'Ana: a person?', 2]);
    assert.deepEqual(asked(review(reading, [], { line: 0, character: 0 }, 'previous')), [
      'Bo',
      'Bo: an organization?',
      2,
    ]);
  });

  it('leaves out what a person has settled', () => {
    assert.deepEqual(asked(next('met', placed({ kind: 'notMention' }, 'Bo'))), ['Ana', 'Ana: a person?', 1]);
    assert.equal(review(certain, [], beginning.start, 'next'), null);
    assert.equal(
      next('Rome', placed({ kind: 'notMention' }, 'Bo'), placed({ kind: 'mention', type: 'place' }, 'Ana')),
      null,
    );
    assert.equal(next('met', unsure(placed({ kind: 'notMention' }, 'Bo')))?.left, 3, 'an unsure word settles nothing');
  });

  it('asks where an annotation stands', () => {
    const item = next('in Rome', unsure(label('Rome')));
    assert.equal(item?.question, 'Is this still the place of the label odd on “Rome”?');
    assert.ok(item.kind === 'annotation' && item.id?.startsWith('urn:uuid:'));
  });
});

describe('what a cursor stands for', () => {
  const at = (words: string, size: 'word' | 'name' | 'sentence') => {
    const text = readingOf('⟦e1.n|Ana Ruiz⟧ met us. So what?', 'e1 person Ana Ruiz');
    const range = spanAtCursor(text, cursorAt(text, words), size);
    return range && textOf(text, range);
  };
  it('is a word, a name or a sentence', () => {
    assert.equal(at('Ruiz', 'word'), 'Ruiz');
    assert.equal(at('Ruiz', 'name'), 'Ana Ruiz');
    assert.equal(at('met', 'name'), 'met');
    assert.equal(at('met', 'sentence'), 'Ana Ruiz met us.');
    assert.equal(at('?', 'word'), 'what');
    assert.equal(spanAtCursor(readingOf('a  - b'), { line: 0, character: 2 }, 'word'), null);
  });
});
