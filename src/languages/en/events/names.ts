import type { EventNameWords } from '../../../core/events/language';
import { wordSet } from '../../../core/text/wordLists';

/** Names of events without a word that tells it. */
const known = [
  'brexit',
  'holocaust',
  'watergate',
  'olympics',
  'paralympics',
  'ramadan',
  'eurovision',
  'oktoberfest',
  'world cup',
  'super bowl',
  'arab spring',
  'cold war',
  'great depression',
  'prague spring',
  'tour de france',
  'nobel prize',
  'd day',
  'world series',
  'ryder cup',
  'davis cup',
  'grand prix',
];

export const names: EventNameWords = {
  known: known.map((name) => name.split(' ')),
  lastWords: wordSet(
    'war wars cup games olympics open championship championships prix revolution uprising intifada festival awards ' +
      'massacre riots marathon conference summit referendum ' +
      'crisis conflict rebellion primary caucus trophy derby earthquake tsunami hurricane',
  ),
  firstWords: wordSet('battle hurricane typhoon cyclone operation siege storm'),
  of: 'of',
  inside: wordSet("- 's"),
  numbers: wordSet('i ii iii iv 2 one two'),
  types: [
    {
      type: 'conflict',
      words:
        /\b(?:wars?|battle|intifada|massacre|holocaust|operation|siege|d-day|uprising|revolution|rebellion|spring|conflict)\b/,
    },
    { type: 'disaster', words: /\b(?:hurricane|typhoon|cyclone|storm|earthquake|tsunami)\b/ },
    { type: 'diplomacy', words: /\b(?:summit|conference)\b/ },
    { type: 'politics', words: /\b(?:brexit|referendum|primary|caucus|watergate|crisis)\b/ },
    { type: 'culture', words: /\b(?:festival|awards|oscars?|grammys|eurovision|oktoberfest|prize|ramadan)\b/ },
    { type: 'business', words: /\bdepression\b/ },
  ],
  otherType: 'sport',
  betweenPlaceAndKind: wordSet('civil'),
};
