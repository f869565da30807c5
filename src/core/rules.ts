import { coreferenceRules } from './coreference/rules';
import { eventRules } from './events/rules';
import { layoutRules } from './layout/rules';
import { nameRules } from './names/rules';
import { officeRules } from './offices/rules';
import { quoteRules } from './quotes/rules';
import type { RuleInfo } from './ruleInfo';
import { timesRules } from './times/rules';

/** The engine's own rules by stage, then by id. A language's rules describe themselves: see `src/languages/rules.ts`. */
export const engineRules: Readonly<Record<string, Readonly<Record<string, RuleInfo>>>> = {
  layout: layoutRules,
  names: nameRules,
  times: timesRules,
  quotes: quoteRules,
  coreference: coreferenceRules,
  events: eventRules,
  offices: officeRules,
};
