import assert from 'node:assert/strict';
import { views } from '../../../src/service/annotations/views';
import { readingOf } from '../../support/analysis';
import { placedIn } from '../../support/placed';

const reading = readingOf('Ibrahim met the general on Sunday. “Go,” he said.');
const placed = placedIn(reading.text);
const shown = (...made: Parameters<typeof placed>[]) =>
  views(
    made.map((one) => placed(...one)),
    reading,
  );
const titles = (...made: Parameters<typeof placed>[]) => shown(...made).map(({ title }) => title);

describe('annotations as shown', () => {
  it('say which of two corrections is not obeyed', () => {
    const ours = placed({ kind: 'mention', type: 'person' }, 'Ibrahim');
    const { annotation, placement } = placed({ kind: 'mention', type: 'place' }, 'Ibrahim');
    const theirs = { annotation: { ...annotation, yieldsTo: ours.annotation.id }, placement };
    assert.deepEqual(
      views([ours, theirs], reading).map(({ title }) => title),
      ['Ibrahim is a person', 'Ibrahim is a place (not obeyed: somebody else said otherwise)'],
    );
  });

  it('say what a correction says', () => {
    assert.deepEqual(
      titles(
        [{ kind: 'mention', type: 'person' }, 'Ibrahim'],
        [{ kind: 'mention', type: 'organization' }, 'Ibrahim'],
        [{ kind: 'notMention' }, 'Sunday'],
        [{ kind: 'notName', name: 'Go' }],
        [{ kind: 'name', name: 'Abbas Ibrahim' }, 'Ibrahim'],
        [{ kind: 'alias', name: 'the boss' }, 'Ibrahim'],
        [{ kind: 'speaker' }, '“Go,”', 'he'],
        [{ kind: 'speaker' }, '“Go,”'],
        [{ kind: 'time', value: '2017-08-27' }, 'Sunday'],
        [{ kind: 'date', value: '2017-08-28' }],
      ),
      [
        'Ibrahim is a person',
        'Ibrahim is an organization',
        'Sunday is not a name',
        'Go is not a name',
        'Ibrahim is called Abbas Ibrahim',
        'Ibrahim is also called the boss',
        'he said “Go,”',
        'Nobody known said “Go,”',
        'Sunday is Sunday 27 August 2017',
        'Written on Monday 28 August 2017',
      ],
    );
  });

  it('say who is one with whom', () => {
    const same = (entity: string) => ({ kind: 'identity', entity, alone: false }) as const;
    assert.deepEqual(titles([same('a'), 'Ibrahim'], [same('a'), 'the general'], [same('b'), 'he']), [
      'Ibrahim is the general',
      'the general is Ibrahim',
      'he is one of its own',
    ]);
  });

  it('name both ends of a relation, even one that is gone', () => {
    const [a, b] = [placed({ kind: 'label', label: 'who' }, 'Ibrahim'), placed({ kind: 'label', label: 'tone' })];
    const link = (to: string) => placed({ kind: 'relation', label: 'knows', from: a.annotation.id, to });
    assert.deepEqual(
      views([a, b, link(b.annotation.id), link('urn:uuid:gone')], reading).map(({ title }) => title),
      ['Ibrahim', 'tone', 'Ibrahim → knows → tone', 'Ibrahim → knows → something removed'],
    );
  });

  it('carry pieces, quote, notes and state', () => {
    const [pieces, thread, orphan, onDocument] = views(
      [
        placed({ kind: 'label', label: 'odd' }, 'Ibrahim', 'general'),
        placed({ kind: 'comments', notes: [{ id: 'n', author: null, text: 'Who?\nReally' }], resolved: true }, 'he'),
        { ...placed({ kind: 'label', label: 'lost' }, 'Sunday'), placement: { state: 'orphan', spans: [] } },
        placed({ kind: 'comments', notes: [{ id: 'n', author: 'Eva', text: 'Good' }], resolved: false }),
      ],
      reading,
    );
    assert.deepEqual([pieces.quote, pieces.ranges.map(({ start }) => start.character)], ['Ibrahim … general', [0, 16]]);
    assert.deepEqual(
      [thread.title, thread.notes?.length, thread.resolved, thread.kind, thread.label],
      ['Who?', 1, true, 'comments', ''],
    );
    assert.deepEqual([orphan.state, orphan.ranges, orphan.quote, orphan.onDocument], ['orphan', [], 'Sunday', false]);
    assert.deepEqual([onDocument.onDocument, onDocument.quote], [true, '']);
  });
});
