import type { NamePattern, WordsAround } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';
import { fullNames, months, weekdays } from '../../lexicon/calendar';
import { calendar } from '../calendar';
import { recognizer } from '../recognizer';

/** What a person says or has, and no month: "⟦April⟧ said". */
const speaking = wordSet('said says told tells added adds asked asks replied recalled recalls laughed smiled nodded');

/** What only somebody does: it makes a surname of a word that is not known for one. */
const acting = wordSet(
  'said says told added scored netted headed equalised equalized won joined signed left replied struck missed played ran',
);

/** What a name may follow besides the beginning of a sentence. */
const beforeName = wordSet(
  'and , ; by with for named called striker forward midfielder defender goalkeeper winger captain actor actress singer author writer mother father sister brother daughter son wife husband',
);

export const calendarPerson: NamePattern = {
  id: 'calendar-person',
  description: 'A day or a month before a surname, or that speaks, is a person’s given name.',
  score: 0.9,
  triggers: new Set(fullNames([...months, ...weekdays])),
  matches: {
    '⟦Sunday Okafor⟧ scored twice.': 'person',
    'The goals came from Orwin and ⟦Friday Okafor⟧ before the break.': 'person',
    '⟦April Jones⟧ won the race.': 'person',
    '⟦June⟧ said she would stay.': 'person',
  },
  rejects: [
    'On Friday Jones won the race.',
    'Sunday Times readers won.',
    'On Thursday and Friday Jones won.',
    'June was dry.',
    'May Day was dry.',
    'The bank said on Monday, June 4, that it was shut.',
  ],
  find(words) {
    if (!opensName(words)) return [];
    if (speaking.has(words.at(1)) && words.at(2) !== 'on' && words.at(2) !== 'in')
      return [{ from: 0, to: 1, type: 'person' }];
    if (!isSurname(words, 1) || /^\p{Lu}/u.test(words.at(2))) return [];
    return [{ from: 0, to: 2, type: 'person' }];
  },
};

function opensName(words: WordsAround): boolean {
  if (words.opensSentence(0)) return true;
  return beforeName.has(words.at(-1)) && !calendar.has(words.low(-2)) && !/\d/.test(words.at(-2));
}

/** A word that is a surname and nothing else: no place, no kind of event or organization, no day. */
function isSurname(words: WordsAround, k: number): boolean {
  const word = words.at(k);
  const low = words.low(k);
  if (!/^\p{Lu}[\p{L}'’]+$/u.test(word) || calendar.has(low)) return false;
  const isCommon =
    recognizer.organizationEnds.has(low) ||
    recognizer.eventWords.has(low) ||
    recognizer.workWords.has(low) ||
    recognizer.placeWords.has(low);
  if (isCommon || (words.isPlace(k, k + 1) && words.typeAt(k) === 'place')) return false;
  if (words.isSurname(k) || words.typeAt(k) === 'person') return true;
  return acting.has(words.at(k + 1)) || (words.at(k + 1) === 'and' && /^\p{Lu}/u.test(words.at(k + 2)));
}
