import assert from 'node:assert/strict';
import { inputsFrom } from '../../src/annotations/inputs';
import type { AnchorState, Body, Placed } from '../../src/annotations/model';

const selector = { exact: 'x', prefix: '', suffix: '', hint: null };

function placed(body: Body, starts: readonly number[], state: AnchorState = 'kept', selectors = starts.length): Placed {
  return {
    annotation: { id: `urn:uuid:${body.kind}`, body, selectors: Array.from({ length: selectors }, () => selector) },
    placement: { state, spans: starts.map((start) => ({ start, end: start + 1 })) },
  };
}

const at = (start: number) => ({ start, end: start + 1 });

describe('what the reading has to obey', () => {
  it('is every correction, in the order given', () => {
    const all = [
      placed({ kind: 'mention', type: 'person' }, [1]),
      placed({ kind: 'notMention' }, [2]),
      placed({ kind: 'identity', entity: 'e', alone: true }, [3]),
      placed({ kind: 'name', name: 'N' }, [4]),
      placed({ kind: 'alias', name: 'A' }, [5], 'moved'),
      placed({ kind: 'speaker' }, [6, 7]),
      placed({ kind: 'speaker' }, [8]),
      placed({ kind: 'time', value: 'P1D' }, [9]),
      placed({ kind: 'quotation', quote: 'mixed' }, [10]),
      placed({ kind: 'cue' }, [10, 11]),
      placed({ kind: 'cue' }, [12]),
      placed({ kind: 'notName', name: 'Get' }, []),
      placed({ kind: 'date', value: '2017-08-28' }, []),
    ];
    assert.deepEqual(inputsFrom(all, undefined), {
      date: '2017-08-28',
      constraints: [
        { kind: 'mention', span: at(1), type: 'person' },
        { kind: 'notMention', span: at(2) },
        { kind: 'identity', span: at(3), entity: 'e', alone: true },
        { kind: 'canonicalName', span: at(4), name: 'N' },
        { kind: 'alias', span: at(5), name: 'A' },
        { kind: 'speaker', quote: at(6), speaker: at(7) },
        { kind: 'speaker', quote: at(8), speaker: null },
        { kind: 'time', span: at(9), value: 'P1D' },
        { kind: 'quotation', span: at(10), quote: 'mixed' },
        { kind: 'cue', quote: at(10), cue: at(11) },
        { kind: 'cue', quote: at(12), cue: null },
        { kind: 'notName', name: 'Get' },
      ],
    });
  });

  it('is nothing that is unsure of its place, or lost it', () => {
    for (const state of ['unsure', 'orphan', 'suspended'] as const) {
      assert.deepEqual(
        inputsFrom([placed({ kind: 'notMention' }, state === 'unsure' ? [1] : [], state, 1)], undefined),
        {},
      );
    }
    assert.deepEqual(
      inputsFrom([placed({ kind: 'speaker' }, [6], 'kept', 2)], undefined),
      {},
      'a speaker of whom half is found',
    );
  });

  it('is no label, note, relation or foreign entry', () => {
    const others: Body[] = [
      { kind: 'label', label: 'x' },
      { kind: 'relation', label: 'x', from: 'a', to: 'b' },
      { kind: 'foreign', json: '{}' },
      { kind: 'comments', notes: [{ id: 'n', author: null, text: 'x' }], resolved: false },
    ];
    assert.deepEqual(
      inputsFrom(
        others.map((body) => placed(body, [1])),
        undefined,
      ),
      {},
    );
  });

  it('is the lexicon as it stands', () => {
    const lexicon = { names: [], notNames: ['Get'] };
    assert.deepEqual([inputsFrom([], lexicon), inputsFrom([], undefined)], [{ lexicon }, {}]);
  });
});
