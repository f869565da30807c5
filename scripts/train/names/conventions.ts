import { nameTypes, label } from '../../../src/core/names/recognizer/decoding/labels';
import { recognizer } from '../../../src/languages/en/names/recognizer';
import type { CorpusSentence } from './sources';

const type = (name: (typeof nameTypes)[number]): number => nameTypes.indexOf(name);
const personType = type('person');
const placeType = type('place');
const organizationType = type('organization');
const groupType = type('group');
const eventType = type('event');
const miscType = type('misc');

/** "not a name" among the types a span may have. */
const outside = -1;

/** Types a source marks wherever they occur: an unmarked word is none of these. About the others it says nothing. */
const markedBySource: Readonly<Record<string, readonly number[]>> = {
  gmb: [personType, placeType, organizationType, groupType],
  redocred: [personType, placeType, organizationType, eventType, miscType],
  crossner: [personType, placeType, organizationType, eventType, miscType],
  gum_open: [personType, placeType, organizationType, eventType],
  multiconer1: [personType, placeType, organizationType, miscType],
  multiconer2: [personType, placeType, organizationType, miscType],
  litbank: [personType, placeType],
};
const usuallyMarked = [personType, placeType, organizationType];

/** Own labels of sources for things that some would call names and some not. */
const unclearTypes = new Set([
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

const allTypes = nameTypes.map((_, k) => k);

/** Labels open to a word that the source leaves unmarked, or marks as a date. */
export function outsideLabels(sentence: CorpusSentence, token: number, demonym: boolean): number {
  if (/DATE|TIME/.test(sentence.tags[token])) return 1;
  const marked = markedBySource[sentence.source] ?? usuallyMarked;
  const open = allTypes.filter((t) => !marked.includes(t) && (t !== groupType || demonym));
  const fine = sentence.fine?.[token].slice(2) ?? '';
  const unclear = unclearTypes.has(fine) ? bits(fine === 'astronomicalobject' ? [miscType, placeType] : [miscType]) : 0;
  return (1 | bits(open) | unclear) >>> 0;
}

/** What the word lists know for certain, where a source's labels are doubtful. */
export interface WordTests {
  /** Whether a word means people by country, faith or party, and is no place's name as well ("Djibouti"). */
  isDemonym(word: string): boolean;
  /** Whether these words are the name of a place larger than a town. */
  isPlace(words: string): boolean;
}

/** Types a marked span may have under our conventions; {@link outside} among them where it may be none. Empty for dates. */
export function spanTypes(sentence: CorpusSentence, first: number, last: number, tests: WordTests): number[] {
  const tag = sentence.tags[first].slice(2);
  const fine = sentence.fine?.[first].slice(2) ?? '';
  const demonym = last - first === 1 && tests.isDemonym(sentence.tokens[first]);
  if (demonym && sentence.source === 'gmb' && tag !== 'PER' && !/^[A-Z]+$/.test(sentence.tokens[first]))
    return [groupType];
  // Made by machine, gmb has the West Bank for an organization and Saudi Arabia for a person.
  if (
    sentence.source === 'gmb' &&
    /^(PER|ORG)$/.test(tag) &&
    tests.isPlace(sentence.tokens.slice(first, last).join(' '))
  )
    return [placeType, tag === 'PER' ? personType : organizationType];
  switch (tag) {
    case 'PER':
      return [personType];
    case 'LOC':
      return [placeType];
    case 'ORG':
      return [organizationType];
    case 'EVENT':
      return [eventType];
    case 'MISC':
      if (/^norp$/i.test(fine) || demonym) return [groupType];
      if (sentence.source === 'redocred') return [miscType, eventType];
      return fine === 'abstract' || sentence.source === 'gmb' ? [miscType, eventType, outside] : [miscType];
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
