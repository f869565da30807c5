import { ofType } from '../../../../core/events/rule';

/** Kinds of events: research and space. */
export const science = ofType('science', [
  {
    name: 'Discovery',
    description: 'Somebody finds something that was not known.',
    verbs: ['discover'],
    nouns: ['discovery'],
    matches: ['Scientists ⟦discovered⟧ a planet.', 'The ⟦discovery⟧ was a surprise.'],
  },
  {
    name: 'Space launch',
    description: 'A spacecraft takes off or comes down, or people work outside it.',
    nouns: ['liftoff', 'splashdown', 'spacewalk'],
    matches: ['The ⟦liftoff⟧ was delayed.', 'The ⟦spacewalk⟧ lasted an hour.'],
  },
  {
    name: 'Landing',
    description: 'A plane or spacecraft lands.',
    verbs: [{ verb: 'land', subject: ['probe', 'rover', 'spacecraft', 'capsule', 'shuttle', 'lander'] }, 'touch down'],
    nouns: [{ noun: 'landing', ambiguous: true }],
    matches: ['The probe ⟦landed⟧ on Mars.', 'The plane ⟦touched⟧ down in Cairo.', 'The ⟦landing⟧ was smooth.'],
    rejects: ['She ⟦landed⟧ a job.'],
  },
  {
    name: 'Experiment',
    description: 'Scientists try something out.',
    nouns: ['experiment'],
    matches: ['The ⟦experiment⟧ failed.'],
  },
]);
