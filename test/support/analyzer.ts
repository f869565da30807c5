import { createAnalyzer, type Analyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { loadResources } from '../../scripts/reading/resources';

let made: Analyzer | undefined;

/** The whole pipeline with the shipped models, made once for all tests of a run. */
export function wholeAnalyzer(): Analyzer {
  return (made ??= createAnalyzer(loadResources(), languages));
}
