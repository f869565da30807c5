import assert from 'node:assert/strict';
import {
  bareClauseVerbs,
  formsAfterQuotation,
  reportingVerbs,
  rows,
  timeClaimingVerbs,
} from '../../../../src/languages/en/lexicon/reportingVerbs';

describe('English reporting verbs, their table', () => {
  it('has each verb once', () => {
    const verbs = rows.flatMap((row) => row.verbs.split(' '));
    assert.deepEqual(
      verbs.filter((verb, i) => verbs.indexOf(verb) !== i),
      [],
    );
  });

  it('says what each use has', () => {
    assert.deepEqual([...reportingVerbs.get('tell')!.complements].sort(), [
      'addressee-infinitive',
      'bare-clause',
      'question',
      'quotation',
      'that-clause',
    ]);
    assert.equal(reportingVerbs.get('know'), undefined);
    assert.ok(bareClauseVerbs.has('know') && !bareClauseVerbs.has('whisper'));
    assert.ok(timeClaimingVerbs.has('announce') && !timeClaimingVerbs.has('know'));
    assert.ok(formsAfterQuotation.has('asked') && !formsAfterQuotation.has('ask'));
  });
});
