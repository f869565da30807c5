import type { NameCue } from '../../../../core/names/document/rule';
import { newspaper } from './newspaper';
import { organizationAfter, roleAfter } from './appositions';
import { clubInResult } from './clubs';
import { demonym } from './demonym';
import { eventName } from './eventName';
import { knownInitials } from './knownInitials';
import { organizationBeside } from './organizationBeside';
import { organizationHead } from './organizationHead';
import { organizationStart } from './organizationStart';
import { livingPerson, roleBeforeComma } from './persons';
import { knownPlaceAfterPreposition, placeBeside, placeNoun } from './places';
import { ticker, treasury } from './tickers';
import { titleBefore } from './titleBefore';
import { airline, airport } from './travel';
import { whoAfter } from './whoAfter';

/** In the order in which they are asked; the first that finds something counts. */
export const cues: readonly NameCue[] = [
  eventName,
  clubInResult,
  ticker,
  treasury,
  airport,
  airline,
  roleBeforeComma,
  livingPerson,
  demonym,
  knownInitials,
  newspaper,
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
