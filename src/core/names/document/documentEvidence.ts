import type { Article } from '../../article';
import { findAbbreviations } from './abbreviations';
import { extendBodies } from './spans/organizationEnds';
import { applyCues } from './cues';
import { agreeWithinDocument } from './agreement/agreement';
import type { HashedGazetteer } from '../gazetteer/gazetteer';
import { findKnownBodies } from './missed/knownOrganizations';
import { likelyNames } from './agreement/unlikelyNames';
import { findMissedBodies } from './missed/missedOrganizations';
import { findMissedGroups } from './missed/missedGroups';
import type { NameSpan } from '../names';
import { applyOuterForm } from './structureNames';
import { repairNames } from './spans/splits';
import { applySettled } from '../corrections/settled';
import { trimNames } from './spans/trims';
import { completeNames } from './agreement/wholeNames';

/** The article's names as the machine weighs them, then what a person has settled, which wins. In text order, disjoint. */
export function applyDocumentEvidence(article: Article, gazetteer: HashedGazetteer): NameSpan[] {
  return applySettled(article, weighNames(article, gazetteer));
}

/**
 * The article's names once the whole of it has been weighed: what stands beside a name, the same name elsewhere, headers and
 * datelines, abbreviation definitions. `article.names` are the local names. In text order, disjoint.
 */
export function weighNames(article: Article, gazetteer: HashedGazetteer): NameSpan[] {
  const local = article.names;
  const outer = applyOuterForm(article, local);
  const repaired = repairNames(article.tokens, outer, gazetteer);
  const trimmed = extendBodies(article.tokens, trimNames(article.tokens, repaired, gazetteer));
  const grouped = findMissedGroups(article.tokens, article.sentences, trimmed, gazetteer);
  const bodies = findKnownBodies(article.tokens, findMissedBodies(article, grouped));
  const cued = bodies.map((name) => applyCues(article.tokens, name, gazetteer));
  const defined = findAbbreviations(article.tokens, article.sentences, cued);
  const agreed = agreeWithinDocument(article, defined, gazetteer);
  return completeNames(article.tokens, likelyNames(article.tokens, agreed));
}
