import type { VerbGroup } from '../../syntax/syntax';
import { hasFiniteVerb, skipAdverbsBack } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import type { SubjectFinder } from '../sources/subjects';
import { contentEnd } from './contents';
import { relativeLimit } from './relativeLimit';
import type { Report } from './report';

/** Attitudes by an adjective: "Officials are |confident| that it will end". */
export function mindReport(context: QuoteContext, subjects: SubjectFinder, mind: number): Report | null {
  const { clauses, sources } = context.words;
  if (!clauses.complementizers.has(context.word(mind + 1))) return null;
  const verb = being(context, mind);
  const source = verb && subjects.of({ ...verb, passive: false }).source;
  if (!source || sources.thingPronouns.has(context.word(source.phrase.head))) return null;
  if (sources.noHolders.has(context.word(source.phrase.head))) return null;
  const first = mind + 2;
  const limit = relativeLimit(context, verb.first, first, context.sentenceAt(mind).last);
  if (!hasFiniteVerb(context, first, limit)) return null;
  return {
    cue: { first: mind, last: mind + 1 },
    source,
    missing: null,
    thought: true,
    first: mind,
    last: mind + 1,
    follows: -1,
    opens: -1,
    reported: { clauses: [{ first, last: contentEnd(context, first, limit, null) }], rule: 'clause-after-adjective' },
  };
}

/** The finite form of being before the adjective, or that the grammar takes with it for a passive. */
function being(context: QuoteContext, mind: number): VerbGroup | null {
  const group = context.verbAt(mind);
  if (group) return group.finite && group.passive ? group : null;
  const before = context.verbAt(skipAdverbsBack(context, mind) - 1);
  return before?.finite && context.words.clauses.copulas.has(before.lemma) ? before : null;
}
