import { ofType } from '../../../../core/events/rule';

/** Kinds of events: diseases and their treatment. */
export const health = ofType('health', [
  {
    name: 'Outbreak',
    description: 'A disease spreads.',
    nouns: ['outbreak', 'epidemic', 'pandemic'],
    matches: ['The ⟦outbreak⟧ began in May.', 'The ⟦epidemic⟧ is over.'],
    lasts: true,
  },
  {
    name: 'Infection',
    description: 'Somebody catches a disease.',
    verbs: ['infect', { verb: 'contract', object: ['disease', 'virus', 'hiv', 'covid', 'measles'] }],
    nouns: ['infection'],
    matches: ['The virus ⟦infected⟧ two nurses.', 'She ⟦contracted⟧ the virus.', 'The ⟦infection⟧ spread.'],
    rejects: ['The economy ⟦contracted⟧.'],
  },
  {
    name: 'Vaccination',
    description: 'People are vaccinated.',
    verbs: ['vaccinate', 'immunise', 'immunize', 'inoculate'],
    nouns: ['vaccination', 'immunisation', 'immunization'],
    matches: ['Nurses ⟦vaccinated⟧ the children.', 'The ⟦vaccination⟧ began.'],
    lasts: true,
  },
  {
    name: 'Treatment',
    description: 'A patient is treated.',
    verbs: [
      'hospitalise',
      'hospitalize',
      'check into',
      'check in',
      { verb: 'treat', object: 'people', unless: [{ followedBy: ['as', 'like'] }] },
    ],
    nouns: ['hospitalization', 'hospitalisation', 'rehab', 'surgery', 'transplant', 'overdose', 'treatment'],
    matches: ['Two boys were ⟦hospitalised⟧.', 'Doctors ⟦treated⟧ the girl.', 'The ⟦surgery⟧ went well.'],
    rejects: ['They ⟦treated⟧ her like a queen.'],
    lasts: true,
  },
  {
    name: 'Diagnosis',
    description: 'A doctor tells what somebody suffers from.',
    verbs: ['diagnose'],
    nouns: ['diagnosis'],
    matches: ['The doctor ⟦diagnosed⟧ malaria.', 'The ⟦diagnosis⟧ was wrong.'],
  },
  {
    name: 'Illness',
    description: 'Somebody falls ill.',
    nouns: [{ noun: 'stroke', modifier: ['a'] }, 'heart attack', 'relapse', 'coma'],
    matches: ['She fell into a ⟦coma⟧.', 'He had a ⟦stroke⟧.', 'He died of a ⟦heart attack⟧.'],
    rejects: ['The swimmer made long ⟦strokes⟧.'],
  },
  {
    name: 'Quarantine',
    description: 'People are kept apart because of a disease.',
    verbs: ['quarantine'],
    nouns: ['quarantine', 'lockdown'],
    matches: ['The city ⟦quarantined⟧ the travellers.', 'The ⟦lockdown⟧ was lifted.'],
    lasts: true,
  },
]);
