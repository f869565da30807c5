import assert from 'node:assert/strict';
import { timelineCsv } from '../../../src/formats/csv/timelineCsv';
import { articleOf } from '../support';

describe('timeline as CSV', () => {
  it('has a line for each date and event, with its line in the text', () => {
    const text = 'date 2019-03-14 A caption\n\nPARIS — The ferry sank on 12 March 2019.\r\n\r\nIt was built in 1987.';
    const lines = timelineCsv.serialize(articleOf(text)).trimEnd().split('\r\n');
    assert.equal(lines[0], 'order,kind,label,when,begin,end,status,line');
    assert.ok(
      lines.some((line) => /,2019-03-12,2019-03-12,\w*,3$/.test(line)),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => /,1987-01-01,1987-12-31,\w*,5$/.test(line)),
      lines.join('\n'),
    );
  });

  it('has nothing but its head for an empty text', () =>
    assert.equal(timelineCsv.serialize(articleOf('')).trimEnd().split('\r\n').length, 1));
});
