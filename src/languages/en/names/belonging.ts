import type { NameInText } from '../../../core/names/document/rule';
import { wordSet } from '../../../core/text/wordLists';
import { organizationNouns } from '../lexicon/organizationNouns';
import { wordsFor } from '../lexicon/wordTable';

/** "Xanadu fighters", "the Xanadu group". */
const belonging = wordsFor(organizationNouns, 'belonging');

/** What may stand between a name and its noun: "the Xanadu terror group", "the Xanadu militant group". */
const between = wordSet(
  'terror terrorist militant extremist rebel armed opposition political news rights aid parent holding splinter',
);

/**
 * Whether the words right after a name say that it names an organization that people or things belong to. Meant for
 * names that no gazetteer knows: after a known place the same words mean its people ("Damascus officials").
 */
export function hasBelongingAfter(name: NameInText): boolean {
  const next = name.after(1).toLowerCase();
  return belonging.has(next) || (between.has(next) && belonging.has(name.after(2).toLowerCase()));
}
