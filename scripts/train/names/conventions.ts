import { nameTypes, label } from '../../../src/core/names/recognizer/decoding/labels';
import { recognizer } from '../../../src/languages/en/names/recognizer';
import type { CorpusSentence } from './sources';

const type = (name: (typeof nameTypes)[number]): number => nameTypes.indexOf(name);
const PERSON = type('person');
const PLACE = type('place');
const ORGANIZATION = type('organization');
const GROUP = type('group');
const EVENT = type('event');
const MISC = type('misc');

/** "not a name" among the types a span may have. */
const OUTSIDE = -1;

/** Types a source marks wherever they occur: an unmarked word is none of these. About the others it says nothing. */
const MARKED: Readonly<Record<string, readonly number[]>> = {
  gmb: [PERSON, PLACE, ORGANIZATION, GROUP],
  redocred: [PERSON, PLACE, ORGANIZATION, EVENT, MISC],
  crossner: [PERSON, PLACE, ORGANIZATION, EVENT, MISC],
  gum_open: [PERSON, PLACE, ORGANIZATION, EVENT],
  multiconer1: [PERSON, PLACE, ORGANIZATION, MISC],
  multiconer2: [PERSON, PLACE, ORGANIZATION, MISC],
  litbank: [PERSON, PLACE],
};
const USUALLY_MARKED = [PERSON, PLACE, ORGANIZATION];

/** Own labels of sources for things that some would call names and some not. */
const UNCLEAR = new Set([
  'PROD',
  'Software',
  'OtherPROD',
  'Vehicle',
  'Food',
  'Drink',
  'Clothing',
  'MedicalProcedure',
  'Disease',
  'Medication/Vaccine',
  'Symptom',
  'AnatomicalStructure',
  'theory',
  'algorithm',
  'field',
  'task',
  'discipline',
  'literarygenre',
  'musicgenre',
  'enzyme',
  'protein',
  'chemicalcompound',
  'chemicalelement',
  'astronomicalobject',
]);

function bits(types: readonly number[]): number {
  let mask = 0;
  for (const t of types) for (let position = 0; position < 4; position++) mask |= 1 << label(t, position);
  return mask;
}

const ALL_TYPES = nameTypes.map((_, k) => k);

/** Labels open to a word that the source leaves unmarked, or marks as a date. */
export function outsideLabels(sentence: CorpusSentence, token: number, demonym: boolean): number {
  if (/DATE|TIME/.test(sentence.tags[token])) return 1;
  const marked = MARKED[sentence.source] ?? USUALLY_MARKED;
  const open = ALL_TYPES.filter((t) => !marked.includes(t) && (t !== GROUP || demonym));
  const fine = sentence.fine?.[token].slice(2) ?? '';
  const unclear = UNCLEAR.has(fine) ? bits(fine === 'astronomicalobject' ? [MISC, PLACE] : [MISC]) : 0;
  return (1 | bits(open) | unclear) >>> 0;
}

/** What the word lists know for certain, where a source's labels are doubtful. */
export interface WordTests {
  /** Whether a word means people by country, faith or party, and is no place's name as well ("Djibouti"). */
  isDemonym(word: string): boolean;
  /** Whether these words are the name of a place larger than a town. */
  isPlace(words: string): boolean;
}

/** Types a marked span may have under our conventions; {@link OUTSIDE} among them where it may be none. Empty for dates. */
export function spanTypes(sentence: CorpusSentence, first: number, last: number, tests: WordTests): number[] {
  const tag = sentence.tags[first].slice(2);
  const fine = sentence.fine?.[first].slice(2) ?? '';
  const demonym = last - first === 1 && tests.isDemonym(sentence.tokens[first]);
  if (demonym && sentence.source === 'gmb' && tag !== 'PER' && !/^[A-Z]+$/.test(sentence.tokens[first])) return [GROUP];
  // Made by machine, gmb has the West Bank for an organization and Saudi Arabia for a person.
  if (
    sentence.source === 'gmb' &&
    /^(PER|ORG)$/.test(tag) &&
    tests.isPlace(sentence.tokens.slice(first, last).join(' '))
  )
    return [PLACE, tag === 'PER' ? PERSON : ORGANIZATION];
  switch (tag) {
    case 'PER':
      return [PERSON];
    case 'LOC':
      return [PLACE];
    case 'ORG':
      return [ORGANIZATION];
    case 'EVENT':
      return [EVENT];
    case 'MISC':
      if (/^norp$/i.test(fine) || demonym) return [GROUP];
      if (sentence.source === 'redocred') return [MISC, EVENT];
      return fine === 'abstract' || sentence.source === 'gmb' ? [MISC, EVENT, OUTSIDE] : [MISC];
    default:
      return [];
  }
}

/** Where a name begins once a lower-case article before it is left out ("the Netherlands"). */
export function trimArticle(tokens: readonly string[], first: number, last: number): number {
  return first + 1 < last && tokens[first] === 'the' ? first + 1 : first;
}

/** Where a person's name begins once titles before it are left out ("President", "Mr."); names of one word stay. */
export function trimTitle(tokens: readonly string[], first: number, last: number): number {
  let at = first;
  while (
    at + 1 < last &&
    recognizer.titles.has(tokens[at].toLowerCase().replace(/\.$/, '')) &&
    !/^(saint|st)\.?$/i.test(tokens[at])
  )
    at++;
  return at;
}
