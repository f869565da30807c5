import type { OfficeRule } from '../../../core/offices/language';
import { wordList } from '../../../core/text/wordLists';

/** Towns, districts, provinces. */
export const local: OfficeRule = {
  id: 'local-office',
  branch: 'local',
  description: 'A mayor, a councillor, a council, or who works for a town, district or province.',
  holders: wordList(`
    mayor lord-mayor deputy-mayor mayoress councillor councilor councilman councilwoman councilmember alderman alderwoman borough-president
    provincial-governor council-leader city-manager town-clerk village-head`),
  publicHolders: wordList('prefect'),
  bodies: wordList(
    'city-hall town-hall city-council town-council county-council district-council municipal-council mayor-office municipality',
  ),
  bareBodies: wordList('council'),
  domains: wordList('municipal city town county provincial district borough village prefectural mayoral local'),
  unless: wordList('student church gold football arts'),
  matches: [
    'The ⟦mayor⟧ left.',
    'The ⟦⟦place|Lyon⟧ council⟧ left.',
    'A ⟦city official⟧ left.',
    'A ⟦spokesman for the county⟧ left.',
    'The ⟦head of the municipal water department⟧ left.',
  ],
  rejects: [
    'The ⟦World Gold Council⟧ left.',
    'The ⟦mayoral candidate⟧ left.',
    'The ⟦local football club⟧ left.',
    'A ⟦local resident⟧ left.',
    'The ⟦student council⟧ left.',
  ],
};

/** What else a state or region has set up: regulators, central banks, health and weather services. */
export const agencies: OfficeRule = {
  id: 'public-body',
  branch: 'agency',
  description: 'A regulator, a central bank, a commission, an authority or another public body, and who works for it.',
  holders: wordList(`
    ombudsman commissioner auditor-general comptroller surgeon-general registrar-general chief-statistician chief-medical-officer
    central-bank-governor`),
  publicHolders: wordList('regulator'),
  bodies: wordList(`
    central-bank reserve-bank federal-reserve fed bundesbank bank-of-england bank-of-japan bank-of-canada bank-of-korea bank-of-israel
    bank-of-russia regulator civil-service public-health-service national-health-service nhs fbi dea epa fda nasa irs cdc fema faa ntsb
    met-office weather-service meteorological-service geological-survey customs-service national-park-service health-authority
    port-authority election-commission electoral-commission civil-protection atomic-energy-commission census-bureau
    statistics-office statistical-office`),
  bareBodies: wordList('commission authority department directorate inspectorate watchdog'),
  domains: wordList(`
    regulatory electoral election antitrust anti-trust privacy data-protection personal-data public-health disease-control disease-prevention health customs tax border-guard border-force border
    environmental-protection environment-protection disaster-management disaster emergency emergency-management relief
    civil-aviation aviation-safety meteorological weather geological seismological volcanology seismology meteorology space prison nuclear-safety food-safety central
    national statistics census public forestry fisheries irrigation water-resources immigration competition-commission
    trade-commission`),
  unless: wordList(`
    press news travel estate real-estate ad advertising talent modelling model sport football baseball basketball league film
    dating staffing fashion`),
  matches: [
    'The ⟦regulator⟧ left.',
    'The ⟦governor of the central bank⟧ left.',
    'The ⟦provincial relief commissioner⟧ left.',
    'The ⟦Central Election Commission⟧ left.',
    'The ⟦head of the weather service⟧ left.',
    'The ⟦Office for Personal Data⟧ left.',
    'A ⟦spokeswoman for the national space agency⟧ left.',
  ],
  rejects: [
    'A ⟦news agency⟧ left.',
    'The ⟦head of a travel agency⟧ left.',
    'The ⟦baseball commissioner⟧ left.',
    'The ⟦director of the health insurer⟧ left.',
    'The ⟦Exporters’ Federation⟧ left.',
    'The ⟦head of the national football federation⟧ left.',
  ],
};
