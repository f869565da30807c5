import assert from 'node:assert/strict';
import type { LabelDefinition } from '../../../src/annotations/labels';
import { readLabels, writeLabels } from '../../../src/annotations/labels';
import { mergeLabels } from '../../../src/annotations/merge/labels';
import { mergeLexicons } from '../../../src/annotations/merge/lexicon';
import { readLexicon, writeLexicon } from '../../../src/annotations/lexicon';
import type { Lexicon } from '../../../src/core/inputs';

const lexicon = (names: Record<string, string[]>, notNames: string[] = []): string =>
  writeLexicon({
    names: Object.entries(names).map(([name, aliases]) => ({ name, type: 'person', aliases })),
    notNames,
  });
const labels = (...list: LabelDefinition[]): string => writeLabels({ labels: list, relations: [] });
const label = (name: string, more: Partial<LabelDefinition> = {}): LabelDefinition => ({
  name,
  color: null,
  key: null,
  description: '',
  ...more,
});

describe('merging lexicons and labels', () => {
  it('takes the names, aliases and non-names either side added, without those either removed', () => {
    const { text, conflicts } = mergeLexicons(
      lexicon({ A: ['a'], B: [], C: [] }, ['x', 'y']),
      lexicon({ A: ['a', 'a2'], B: [], D: [] }, ['x', 'z']),
      lexicon({ A: ['a3'], C: ['c'] }, ['y', 'x']),
    );
    assert.deepEqual(conflicts, []);
    assert.equal(text, lexicon({ A: ['a2', 'a3'], C: ['c'], D: [] }, ['x', 'z']));
  });

  it('reads a new type as another name', () => {
    const typed = (type: 'person' | 'place'): string => writeLexicon({ names: [{ name: 'A', type }], notNames: [] });
    assert.deepEqual(
      (readLexicon(mergeLexicons(typed('person'), typed('place'), typed('person')).text) as Lexicon).names,
      [{ name: 'A', type: 'place' }],
    );
  });

  it('merges labels field by field, in the order of the file', () => {
    const { text, conflicts } = mergeLabels(
      labels(label('a'), label('b')),
      labels(label('a', { color: '#fff' }), label('c'), label('b')),
      labels(label('a', { key: 'a' }), label('b'), label('d')),
    );
    assert.deepEqual(conflicts, []);
    assert.equal(text, labels(label('a', { color: '#fff', key: 'a' }), label('c'), label('b'), label('d')));
  });

  it('tells of what clashes, and gives a file that can be read', () => {
    const { text, conflicts } = mergeLabels(
      labels(label('a'), label('b')),
      labels(label('a', { color: '#fff' }), label('b', { key: 'x' })),
      labels(label('a', { color: '#000' }), label('c', { key: 'x' })),
    );
    assert.deepEqual(
      conflicts.map(({ id, message }) => `${id}: ${message}`),
      [
        'a: both sides changed its color; theirs is "#000"',
        'b: it was changed on one side and removed on the other; it is kept',
        'c: its key "x" is another label\'s now',
      ],
    );
    assert.deepEqual(readLabels(text), {
      labels: [label('a', { color: '#fff' }), label('b', { key: 'x' }), label('c')],
      relations: [],
    });
  });
});
