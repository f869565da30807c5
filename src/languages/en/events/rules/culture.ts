import { ofType } from '../../../../core/events/rule';
import { wordList } from '../../../../core/text/wordLists';
import { ofSomething } from './conditions';

/** What artists perform. */
const works = wordList('song music concert show play piece symphony opera aria dance duet set ballet');

/** Kinds of events: the arts, prizes and feasts. */
export const culture = ofType('culture', [
  {
    name: 'Performance',
    description: 'Artists perform.',
    verbs: [
      { verb: 'perform', anyOf: [{ unless: [{ directObject: true }] }, { directObject: works }] },
      { verb: 'star', intransitive: true },
    ],
    nouns: ['concert', 'recital'],
    matches: ['The band ⟦performed⟧ in Paris.', 'She ⟦starred⟧ in two films.', 'The ⟦concert⟧ was cancelled.'],
    rejects: ['The surgeon ⟦performed⟧ a test.', 'The reviewer ⟦starred⟧ the passage.'],
  },
  {
    name: 'Publication',
    description: 'Something is published.',
    verbs: ['publish'],
    nouns: [{ noun: 'publication', ...ofSomething }],
    matches: ['She ⟦published⟧ a novel.', 'The ⟦publication⟧ of the report was delayed.'],
    rejects: ['The firm owns a ⟦publication⟧.'],
    undergone: true,
  },
  {
    name: 'Award',
    description: 'Somebody gets a prize or grant.',
    verbs: [
      { verb: 'award', object: true },
      {
        verb: 'nominate',
        anyOf: [{ passive: true }, { followedBy: ['as', 'to', 'for'] }, { directObject: 'people' }],
        unless: [{ negated: true }, { passive: true, opensWith: ['to'] }],
      },
      { verb: 'win', object: ['prize', 'award', 'scholarship', 'medal', 'grant', 'fellowship'] },
    ],
    matches: ['The jury ⟦awarded⟧ her a medal.', 'He was ⟦nominated⟧ for a prize.', 'She ⟦won⟧ a scholarship.'],
    rejects: ['They ⟦award⟧ too often.', 'She was not ⟦nominated⟧ by the academy.', 'She ⟦won⟧ the race.'],
  },
  {
    name: 'Exhibition',
    description: 'Works are shown.',
    verbs: ['exhibit'],
    nouns: ['exhibition'],
    matches: ['The museum ⟦exhibited⟧ her paintings.', 'The ⟦exhibition⟧ opens in May.'],
    lasts: true,
  },
  {
    name: 'Premiere',
    description: 'A work is shown for the first time.',
    verbs: ['premiere'],
    nouns: ['premiere', 'screening'],
    matches: ['The film ⟦premiered⟧ in Cannes.', 'The ⟦premiere⟧ is in May.'],
  },
  {
    name: 'Recording',
    description: 'Music is recorded.',
    verbs: [{ verb: 'record', object: ['album', 'song', 'version', 'single'] }],
    matches: ['She ⟦recorded⟧ an album.'],
    rejects: ['The bank ⟦recorded⟧ a loss.'],
  },
  {
    name: 'Prize',
    description: 'A prize is given.',
    nouns: [
      { noun: 'prize', modifier: ['a', 'the', 'nobel', 'turner', 'booker', 'first'] },
      { noun: 'award', ambiguous: true },
    ],
    matches: ['The ⟦prize⟧ went to a novelist.', 'The ⟦award⟧ went to a novelist.'],
    rejects: ['He buys ⟦prize⟧ cattle.'],
  },
  {
    name: 'Festival',
    description: 'A festival is held.',
    nouns: ['festival'],
    matches: ['The ⟦festival⟧ is in May.'],
    lasts: true,
  },
  {
    name: 'Display',
    description: 'Something is put on show.',
    verbs: ['display'],
    nouns: ['display'],
    matches: ['The museum ⟦displayed⟧ the crown.', 'The ⟦display⟧ drew crowds.'],
  },
  {
    name: 'Ceremony',
    description: 'A ceremony or party is held.',
    verbs: [{ verb: 'host', object: true }],
    nouns: ['ceremony', { noun: 'party', modifier: ['a', 'birthday', 'christmas', 'farewell'] }, 'parade', 'gala'],
    matches: ['The city ⟦hosted⟧ the games.', 'The ⟦ceremony⟧ was short.', 'She gave a birthday ⟦party⟧.'],
    rejects: ['They ⟦hosted⟧ in May.', 'The Labour ⟦party⟧ lost.'],
  },
]);
