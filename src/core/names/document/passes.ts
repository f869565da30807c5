import type { NameSpan } from '../names';
import { findAbbreviations } from './abbreviations';
import { agreeWithinDocument } from './agreement/agreement';
import { findStates } from './agreement/stateNames';
import { dropUnlikely } from './agreement/unlikelyNames';
import { completeNames } from './agreement/wholeNames';
import type { DocumentContext } from './context';
import { applyCues } from './cues';
import { findKnownOrganizations } from './missed/knownOrganizations';
import { findMissedGroups } from './missed/missedGroups';
import { findMissedOrganizations } from './missed/missedOrganizations';
import { findRowNames } from './rows/rowNames';
import { extendOrganizations } from './spans/organizationEnds';
import { joinAndSplit } from './spans/splits';
import { trimNames } from './spans/trims';
import { findWrittenNames } from './writtenNames';
import { applyStructure } from './structureNames';

/** One look at all names of an article. Takes and gives them in text order, disjoint; linear in the article. */
export interface DocumentPass {
  readonly id: string;
  /** One sentence. */
  readonly description: string;
  apply(context: DocumentContext, names: readonly NameSpan[]): NameSpan[];
}

/**
 * The passes in their order: first which words a name has, then the names that were missed, then what each occurrence
 * is by what stands next to it, then what all occurrences together are. A pass sees what those before it did.
 */
export const documentPasses: readonly DocumentPass[] = [
  {
    id: 'structure',
    description: 'The places and the agency of the dateline and of the photograph’s credit are names.',
    apply: applyStructure,
  },
  {
    id: 'joins-and-splits',
    description:
      'What is one name is joined; what was joined and is two names, or a name and something else, is split.',
    apply: joinAndSplit,
  },
  {
    id: 'trims',
    description: 'What the article also calls by itself is taken apart, and days, titles and pronouns are taken off.',
    apply: trimNames,
  },
  {
    id: 'written-names',
    description: 'Court cases, people after their titles and the like are names by how they are written.',
    apply: findWrittenNames,
  },
  {
    id: 'rows',
    description:
      'In results, tables, rankings and line-ups names stand where the line says, and the rows together type them.',
    apply: findRowNames,
  },
  {
    id: 'organization-ends',
    description: 'An organization’s name takes in its legal form, and a people’s the “Consulate” after it.',
    apply: extendOrganizations,
  },
  {
    id: 'missed-groups',
    description: 'A word of faith, leaning or descent before a common noun is a group.',
    apply: findMissedGroups,
  },
  {
    id: 'missed-organizations',
    description: 'Capitalized words that end as organizations’ names do are an organization.',
    apply: findMissedOrganizations,
  },
  {
    id: 'known-organizations',
    description: 'Organizations that are known in many spellings are found and typed.',
    apply: findKnownOrganizations,
  },
  {
    id: 'cues',
    description: 'What stands in a doubtful name or next to it says its type.',
    apply: applyCues,
  },
  {
    id: 'abbreviations',
    description: 'A bracketed abbreviation and the words it stands for are one kind of name, here and elsewhere.',
    apply: findAbbreviations,
  },
  {
    id: 'agreement',
    description:
      'One form has one type throughout, short forms that of the longer name, and missed ones are found again.',
    apply: agreeWithinDocument,
  },
  {
    id: 'states',
    description: 'The state after a place is a place.',
    apply: findStates,
  },
  {
    id: 'unlikely',
    description: 'Names that are unlikely wherever the article has them are left out.',
    apply: ({ article }, names) => dropUnlikely(article.tokens, names),
  },
  {
    id: 'whole-names',
    description: 'A name that is clear as a whole somewhere is whole wherever its words stand.',
    apply: ({ article }, names) => completeNames(article.tokens, names),
  },
];
