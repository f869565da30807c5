import { findTimes } from '../../../../src/core/times/findTimes';
import { times } from '../../../../src/languages/en/times';
import { articleOf } from '../../../support/article';
import { ruleDate, testTimeRules } from '../../../support/timeRules';

describe('time rules of English', () => {
  testTimeRules(times.rules, (text) => findTimes(articleOf(text, { date: ruleDate }), times));
});
