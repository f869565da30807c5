import type { NameCue } from '../../../../core/names/document/rule';
import { organizationAfter, roleAfter } from './appositions';
import { demonym } from './demonym';
import { eventName } from './eventName';
import { knownInitials } from './knownInitials';
import { organizationBeside } from './organizationBeside';
import { organizationHead } from './organizationHead';
import { organizationStart } from './organizationStart';
import { knownPlaceAfterPreposition, placeBeside, placeNoun } from './places';
import { titleBefore } from './titleBefore';
import { whoAfter } from './whoAfter';

/** In the order in which they are asked; the first that finds something counts. */
export const cues: readonly NameCue[] = [
  eventName,
  demonym,
  knownInitials,
  organizationStart,
  organizationHead,
  titleBefore,
  whoAfter,
  organizationAfter,
  roleAfter,
  organizationBeside,
  placeNoun,
  placeBeside,
  knownPlaceAfterPreposition,
];
