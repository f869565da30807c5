import type { SourceWords } from '../../../core/quotes/language';
import { wordList, wordSet } from '../../../core/text/wordLists';
import { abbreviations, fullNames, lowerCase, months, weekdays } from '../lexicon/calendar';
import { titlesAndRoles } from '../lexicon/titlesAndRoles';
import { wordsFor } from '../lexicon/wordTable';
import { documents } from './documents';

export const sources: SourceWords = {
  links: wordSet('of for in at from on with to near by under inside within across around outside'),
  qualities: wordSet('familiar close briefed involved loyal opposed present based knowledge affiliated allied'),
  placeAdverbs: wordSet('there here abroad too'),
  conjunctions: wordSet('and or &'),
  articles: wordSet('the a an'),
  titlesWithDomain: wordsFor(titlesAndRoles, 'ofDomain'),
  titleLinks: wordSet('of'),
  documents: new Set(documents),
  documentSubjects: new Set(documents.flatMap((noun) => [noun, `${noun}s`])),
  audiences: wordSet('court inquest inquiry jury tribunal hearing'),
  thingPronouns: wordSet('it'),
  personPronouns: wordSet('he she'),
  mute: wordSet(`
    this that these those which what there somebody someone anybody anyone nobody him me them us evidence fact facts event
    events move moves history experience trend trends attack attacks price prices clue clues law laws rule rules storm victory
    defeat deal gesture silence logic indicator indicators photo photos image images footage video weather`),
  countedPeople: wordSet('one two three four five several another both'),
  times: new Set([
    ...lowerCase([months, weekdays].flatMap((names) => [...fullNames(names), ...abbreviations(names)])),
    ...wordList(`
      today yesterday tonight tomorrow day week weekend month year morning afternoon evening night hour hours days weeks months
      years minute minutes time decade midnight noon midday dawn earlier later recently ago`),
  ]),
  noHolders: wordSet('i we you'),
  betweenSubjectAndVerb: wordSet('also both each all then later now himself herself themselves itself jr.'),
  quotingAs: wordSet('as'),
  absolutes: wordSet('with'),
  agentMarkers: wordSet('by'),
};
