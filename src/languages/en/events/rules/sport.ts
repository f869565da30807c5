import { ofType } from '../../../../core/events/rule';
import { wordList } from '../../../../core/text/wordLists';

/** "Lost most of its rice." */
const quantities = wordList('most much some all half one part so more about');

/** What can be lost to somebody. */
const contests = wordList(
  'game match election race final title set seat vote battle war point case semi-final quarterfinal playoff tournament lead series',
);

/** Kinds of events: contests. */
export const sport = ofType('sport', [
  {
    name: 'Win',
    description: 'Somebody wins a match, a vote or a battle.',
    verbs: [
      { verb: 'win', ambiguous: true },
      { verb: 'beat', object: true },
      'thrash',
      { verb: 'upset', object: 'people' },
      'outscore',
      'clinch',
    ],
    nouns: [{ noun: 'win', ambiguous: true }, 'victory', 'triumph'],
    matches: [
      'The team ⟦won⟧ the match against its old rivals, and the fans cheered.',
      'The champion ⟦beat⟧ his rivals in the tennis tournament.',
      'The player ⟦upset⟧ the champion in the tennis tournament.',
      'Their ⟦win⟧ in the cup delighted the coach and the fans.',
    ],
    rejects: ['The minister tried to ⟦beat⟧ about the bush.', 'The news ⟦upset⟧ the market.'],
    typeOfStory: true,
  },
  {
    name: 'Defeat',
    description: 'Somebody loses a match, a vote or a battle.',
    verbs: [
      { verb: 'lose', anyOf: [{ unless: [{ directObject: true }, { next: quantities }] }, { directObject: contests }] },
      { verb: ['defeat', 'rout'], object: true },
    ],
    nouns: ['defeat', 'rout', { noun: 'loss', modifier: ['home', 'heavy', 'straight', 'away'] }],
    matches: [
      'The champion ⟦lost⟧ to a striker in the football match.',
      'The team ⟦defeated⟧ the champions in the football final.',
      'The team ⟦routed⟧ the champions on the football pitch.',
      'The home ⟦loss⟧ hurt the team, its coach and the fans.',
    ],
    rejects: [
      'The province ⟦lost⟧ most of its rice.',
      'He told us how often they ⟦defeated⟧.',
      'The rebels ran and ⟦routed⟧.',
      'The bank made a ⟦loss⟧.',
    ],
    typeOfStory: true,
  },
  {
    name: 'Goal',
    description: 'A player scores.',
    verbs: [{ verb: 'score', ambiguous: true }],
    nouns: [{ noun: 'goal', modifier: wordList('a the winning late penalty first second opening') }, 'touchdown'],
    matches: [
      'The striker ⟦scored⟧ after ten minutes.',
      'The late ⟦goal⟧ delighted the coach and the fans.',
      'The ⟦touchdown⟧ decided the football game.',
    ],
    rejects: ['Their ⟦goals⟧ are modest.'],
    nounsInSportOnly: true,
  },
  {
    name: 'Match',
    description: 'A match, final or tournament is held.',
    nouns: [
      'match',
      { noun: 'game', unless: [{ precededBy: ['video', 'computer', 'board', 'card'] }] },
      'semi-final',
      'semifinal',
      { noun: 'final', modifier: ['cup', 'the'] },
      'quarter-final',
      'quarterfinal',
      'playoff',
      'tournament',
      'championship',
      'replay',
    ],
    matches: [
      'The ⟦match⟧ drew fans of both teams.',
      'The team and its coach lost the cup ⟦finals⟧.',
      "The ⟦game⟧ was the team's first of the season.",
      'The ⟦tournament⟧ begins in May, the coach said.',
    ],
    rejects: [
      'He played a video ⟦game⟧ with his team and his coach.',
      'School ⟦finals⟧ pleased the team and the coach.',
    ],
    nounsInSportOnly: true,
  },
  {
    name: 'Race',
    description: 'Runners, drivers or riders race.',
    nouns: [{ noun: 'race', modifier: ['a', 'the', 'relay', 'road'] }],
    matches: ['The coach thanked the team after the ⟦race⟧.'],
    rejects: ['The team and the coach won three ⟦races⟧.'],
    nounsInSportOnly: true,
  },
  {
    name: 'Qualification',
    description: 'Somebody reaches a tournament or the next round.',
    verbs: ['qualify'],
    nouns: ['qualification'],
    matches: ['The team ⟦qualified⟧ for the final.', 'The ⟦qualification⟧ was a surprise.'],
  },
  {
    name: 'Record',
    description: 'Somebody does better than all before.',
    verbs: [{ verb: ['break', 'eclipse'], object: ['record'] }, 'surpass'],
    nouns: [{ noun: 'record', modifier: ['scoring', 'world', 'national', 'franchise', 'school'] }],
    matches: [
      'The record was ⟦broken⟧ by the team, the coach of the club said.',
      'The record was ⟦eclipsed⟧ by the team, the coach of the club said.',
      'The world ⟦record⟧ stood until the marathon; fans and coach cheered.',
    ],
    rejects: ['The coach ⟦broke⟧ a glass.', 'The moon ⟦eclipsed⟧ the sun.', 'The coach kept a ⟦record⟧ of each meal.'],
    typeOfStory: true,
  },
]);
