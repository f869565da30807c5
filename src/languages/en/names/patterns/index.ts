import type { NamePattern } from '../../../../core/names/document/rule';
import { actingPerson } from './actingPerson';
import { ampersand } from './ampersand';
import { calendarPerson } from './calendarPerson';
import { commonWords } from './commonWords';
import { countryBeforeOffice } from './countryBeforeOffice';
import { courtCase } from './courtCase';
import { generation } from './generation';
import { listedPersons } from './listedPersons';
import { marketPrice } from './marketPrice';
import { nickname } from './nickname';
import { officeOfDomain } from './officeOfDomain';
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
  nickname,
  generation,
  officeOfDomain,
  countryBeforeOffice,
  commonWords,
  actingPerson,
];
