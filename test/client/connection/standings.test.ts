import assert from 'node:assert/strict';
import { KnownStandings } from '../../../src/client/connection/standings';
import { noCounts, type State } from '../../../src/protocol';

const uri = 'file:///news/a.article';
const article = { uri };
const other = { uri: 'file:///news/b.article' };
const counts = { ...noCounts, people: 1, quotations: 2 };
const read: State = { uri, version: 1, phase: 'read', counts, date: null };

describe('how articles stand', () => {
  let standings: KnownStandings;
  let changes: (string | null)[];
  beforeEach(() => {
    standings = new KnownStandings(() => 'no server');
    changes = [];
    standings.onDidChange((changed) => changes.push(changed));
  });

  it('is as the server told last, each for itself', () => {
    standings.tell(read);
    assert.equal(standings.of(article), read);
    assert.deepEqual(standings.of(other), { phase: 'reading' });
    assert.deepEqual(changes, [uri]);
  });

  it('is unknown again once an article is closed', () => {
    standings.tell(read);
    standings.close(uri);
    assert.deepEqual(standings.of(article), { phase: 'reading' });
  });

  it('is “not read” for all where no server runs, and unknown when it runs again', () => {
    standings.tell(read);
    standings.server('down');
    for (const one of [article, other]) {
      const standing = standings.of(one);
      assert.ok(standing.phase === 'notRead' && standing.why === 'noServer' && standing.counts === null);
      assert.equal(standing.notice, 'no server');
    }
    standings.server('up');
    assert.deepEqual(standings.of(article), { phase: 'reading' });
    assert.deepEqual(changes, [uri, null, null]);
  });

  it('changes for nobody where nothing is otherwise', () => {
    standings.server('up');
    standings.server('up');
    assert.deepEqual(changes, []);
  });
});
