import type { OfficeRule } from '../../../core/offices/language';
import { wordList } from '../../../core/text/wordLists';

/** States among each other. */
export const diplomacy: OfficeRule = {
  id: 'diplomatic-office',
  branch: 'diplomacy',
  description: 'A diplomat, an envoy, an embassy or a delegation of a state.',
  holders: wordList(`
    diplomat ambassador amb ambassador-at-large consul consul-general attaché chargé-d'affaires high-commissioner nuncio`),
  publicHolders: wordList('envoy emissary negotiator peace-negotiator'),
  ofPlaces: wordList('delegate delegation representative'),
  bodies: wordList('embassy consulate foreign-ministry foreign-affairs-ministry diplomatic-mission high-commission'),
  domains: wordList('diplomatic consular'),
  unless: wordList('brand goodwill rebel union hostage student club church tourism separatist company fan'),
  matches: [
    'A ⟦Western diplomat⟧ left.',
    'A ⟦diplomatic source⟧ left.',
    'The ⟦U.S. trade envoy⟧ left.',
    'The ⟦delegate of ⟦place|Chad⟧⟧ left.',
    'A ⟦spokesman for the embassy⟧ left.',
  ],
  rejects: [
    'The ⟦brand ambassador⟧ left.',
    'The ⟦union’s negotiator⟧ left.',
    'A ⟦hostage negotiator’s brother⟧ left.',
    'A ⟦delegate⟧ left.',
  ],
};

/** What states have founded together. */
export const international: OfficeRule = {
  id: 'international-body',
  branch: 'international',
  description: 'A body that states have founded together, and who works for it.',
  holders: wordList('peacekeeper european-commissioner'),
  bodies: wordList(`
    UN united-nations unicef WHO unhcr unesco unrwa undp unifil world-health-organization world-health-organisation imf
    international-monetary-fund world-bank wto world-trade-organization world-trade-organisation iaea
    international-atomic-energy-agency opcw osce oecd opec nato EU european-union european-commission european-parliament
    european-council ecb european-central-bank african-union arab-league asean ecowas mercosur commonwealth-secretariat interpol
    europol frontex ICC international-criminal-court international-court-of-justice world-food-programme world-food-program
    security-council general-assembly human-rights-council peacekeeping-mission peacekeeping-force gulf-cooperation-council
    asian-development-bank world-meteorological-organization`),
  domains: wordList('peacekeeping'),
  matches: [
    '⟦United Nations officials⟧ left.',
    'The ⟦U.N. mediator⟧ left.',
    'The ⟦UN children’s agency⟧ left.',
    'A ⟦spokeswoman for the World Health Organization⟧ left.',
    'An ⟦EU official⟧ left.',
  ],
  rejects: ['The ⟦head of the trade union⟧ left.', 'The ⟦man who left⟧ left.', 'The ⟦world champion⟧ left.'],
};
