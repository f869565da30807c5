import { ofType } from '../../../../core/events/rule';
import { wordList } from '../../../../core/text/wordLists';

/** What a thing, not a person, meets. */
const requirements = wordList(
  'need demand goal target deadline standard expectation criterion requirement challenge condition description definition criteria obligation threshold rule',
);

/** Kinds of events: what states do with each other. */
export const diplomacy = ofType('diplomacy', [
  {
    name: 'Talks',
    description: 'Sides talk about an agreement.',
    verbs: ['negotiate', 'mediate'],
    nouns: [{ noun: 'talks', plural: true }, 'negotiation', 'mediation'],
    matches: ['The sides ⟦negotiated⟧ for days.', 'The ⟦talks⟧ began in Geneva.', 'The ⟦negotiations⟧ failed.'],
    rejects: ['It is only ⟦talk⟧.'],
    lasts: true,
  },
  {
    name: 'Meeting',
    description: 'People meet to talk.',
    verbs: [{ verb: 'meet', unless: [{ directObject: requirements }] }],
    nouns: [
      'meeting',
      { noun: 'summit', unless: [{ precededBy: ['mountain'] }] },
      { noun: 'conference', modifier: ['peace', 'a', 'the', 'press', 'news', 'international'] },
    ],
    matches: [
      'The ministers ⟦met⟧ in Geneva.',
      'The ⟦meeting⟧ was short.',
      'The ⟦summit⟧ ended without a result.',
      'The peace ⟦conference⟧ opened on Monday.',
    ],
    rejects: ['The plan ⟦met⟧ the standards.', 'They climbed the mountain ⟦summit⟧.', 'Few ⟦conferences⟧ are free.'],
  },
  {
    name: 'Agreement',
    description: 'Sides agree on something.',
    verbs: [{ verb: 'sign', object: wordList('deal agreement treaty accord pact contract memorandum declaration') }],
    nouns: [
      'agreement',
      { noun: 'deal', unless: [{ precededBy: ['great', 'good', 'big', 'no'] }] },
      'accord',
      'pact',
      'treaty',
    ],
    matches: ['The ministers ⟦signed⟧ a contract.', 'The ⟦agreement⟧ was praised.', 'The ⟦deal⟧ was signed on Monday.'],
    rejects: ['The singer ⟦signed⟧ autographs.', 'It cost a good ⟦deal⟧ of money.'],
  },
  {
    name: 'Visit',
    description: 'Somebody goes to see a place or people.',
    verbs: [{ verb: 'visit', object: true }],
    nouns: [
      { noun: 'visit', ambiguous: true },
      { noun: 'trip', modifier: ['a', 'the', 'his', 'her', 'official'] },
    ],
    matches: ['The pope ⟦visited⟧ Cuba.', 'His ⟦visit⟧ was short.', 'The ⟦trip⟧ was cancelled.'],
    rejects: ['He likes to ⟦visit⟧.', 'He paid for three ⟦trips⟧.'],
  },
  {
    name: 'Sanctions',
    description: 'A country is punished by cutting trade or travel.',
    verbs: [{ verb: 'sanction', object: true }],
    nouns: [{ noun: 'sanctions', plural: true }, 'embargo'],
    matches: ['The union ⟦sanctioned⟧ two ministers.', 'The ⟦sanctions⟧ were lifted.', 'The ⟦embargo⟧ holds.'],
    rejects: ['They may ⟦sanction⟧.', 'The plan needs their ⟦sanction⟧.'],
  },
  {
    name: 'Handover',
    description: 'Something or somebody is handed over.',
    verbs: ['hand over', 'hand back', 'repatriate'],
    nouns: ['handover', 'repatriation'],
    matches: ['They ⟦handed⟧ over the prisoners.', 'The ⟦handover⟧ was peaceful.'],
  },
]);
