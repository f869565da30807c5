import { createAnalyzer } from '../../../../src/core/analyze';
import { anyLanguage } from '../../../../src/languages/any';
import { times } from '../../../../src/languages/any/times';
import { ruleDate, testTimeRules } from '../../../support/timeRules';

describe('time rules of any language', () => {
  const analyzer = createAnalyzer({}, { all: [], any: anyLanguage });
  testTimeRules(times.rules, (text) => [...analyzer.analyze(text, { date: ruleDate }).times]);
});
