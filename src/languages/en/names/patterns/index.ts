import type { NamePattern } from '../../../../core/names/document/rule';
import { ampersand } from './ampersand';
import { calendarPerson } from './calendarPerson';
import { courtCase } from './courtCase';
import { listedPersons } from './listedPersons';
import { marketPrice } from './marketPrice';
import { officeOfPlace } from './officeOfPlace';
import { possessiveOrganization } from './possessiveOrganization';
import { titledPerson } from './titledPerson';

/** Names by how they are written. */
export const patterns: readonly NamePattern[] = [
  courtCase,
  listedPersons,
  titledPerson,
  officeOfPlace,
  calendarPerson,
  possessiveOrganization,
  ampersand,
  marketPrice,
];
