import type { TagRepair } from '../../../../core/syntax/repairs/tagRepair';
import type { TaggedText } from '../../../../core/syntax/taggedText';
import { isAdverb, isNoun, isVerb, Tag } from '../../../../core/syntax/tags';
import { wordSet } from '../../../../core/text/wordLists';
import { beforeParticiple } from '../auxiliaries';
import { verbLemma } from '../lemmas/verbLemma';
import { reportingFrames, type ReportingFrame } from './reportingFrames';

/** Verbs of saying that the tagger took for adjectives, participles or nouns. */

const accordingTo: TagRepair = {
  id: 'noun-after-according-to',
  description: 'What follows “according to” is no infinitive.',
  from: ['VB'],
  to: 'NN',
  matches: ['according/VBG to/TO ⟦report/VB⟧'],
  rejects: ['they/PRP want/VBP to/TO ⟦report/VB⟧ it/PRP'],
  applies: (text, i) => text.lower(i - 1) === 'to' && text.lower(i - 2) === 'according',
};

const pluralReports: TagRepair = {
  id: 'plural-reports',
  description:
    'The base form of a verb of saying, after a plural and before “that” or a verb in -ing, is a present tense.',
  from: ['NN', 'VB'],
  to: 'VBP',
  matches: ['Aid/NN workers/NNS ⟦fear/NN⟧ that/IN more/JJR will/MD come/VB', 'Police/NN ⟦deny/NN⟧ losing/VBG them/PRP'],
  rejects: [
    'the/DT ⟦fear/NN⟧ that/IN more/JJR will/MD come/VB',
    'Aid/NN workers/NNS ⟦voice/NN⟧ that/IN',
    'Aid/NN workers/NNS ⟦fear/NN⟧ losing/VBG them/PRP',
  ],
  applies(text, i) {
    if (!isAfterPlural(text, i)) return false;
    const frame = frameAt(text, i, 'base');
    if (!frame) return false;
    return (frame.clause && text.lower(i + 1) === 'that') || (frame.gerund && text.tags[i + 1] === Tag.VBG);
  },
};

const singularReports: TagRepair = {
  id: 'singular-reports',
  description: 'A verb of saying in -s, after a singular subject and before a quotation, is a present tense.',
  from: ['NNS'],
  to: 'VBZ',
  matches: ["The/DT study/NN ⟦reports/NNS⟧ “/`` stable/JJ prices/NNS ”/''"],
  rejects: [
    "the/DT owner/NN of/IN the/DT bank/NN ⟦reports/NNS⟧ “/`` Go/VB ”/''",
    'The/DT study/NN ⟦reports/NNS⟧ were/VBD lost/VBN',
    "The/DT study/NN ⟦prices/NNS⟧ “/`` Go/VB ”/''",
  ],
  applies(text, i) {
    const { tags } = text;
    if (tags[i + 1] !== Tag['``'] || (tags[i - 1] !== Tag.NN && tags[i - 1] !== Tag.NNP)) return false;
    const determined = tags[i - 1] === Tag.NNP || tags[i - 2] === Tag.DT || tags[i - 2] === Tag.PRP$;
    return determined && !dependent.has(text.lower(i - 3)) && frameAt(text, i, '-s') !== null;
  },
};

const nameReports: TagRepair = {
  id: 'name-reports',
  description: 'A verb of saying in -s, after a name that begins the sentence and before “that”, is a present tense.',
  from: ['NNS'],
  to: 'VBZ',
  matches: ['Oslo/NNP ⟦reports/NNS⟧ that/IN the/DT ships/NNS left/VBD'],
  rejects: [
    'Oslo/NNP ⟦reports/NNS⟧ that/WDT were/VBD lost/VBN',
    'They/PRP read/VBD Oslo/NNP ⟦reports/NNS⟧ that/IN the/DT ships/NNS left/VBD',
  ],
  applies(text, i) {
    const { tags } = text;
    return (
      tags[i - 1] === Tag.NNP &&
      text.lower(i + 1) === 'that' &&
      tags[i + 2] !== Tag.MD &&
      !isVerb(tags[i + 2]) &&
      opensSentence(tags, i) &&
      frameAt(text, i, '-s') !== null
    );
  },
};

const reportsAfterAside: TagRepair = {
  id: 'reports-after-aside',
  description:
    'A verb of saying in -s, after a comma and before “that” or a colon and a quotation, is a present tense.',
  from: ['NNS'],
  to: 'VBZ',
  matches: [
    "The/DT website/NN ,/, which/WDT is/VBZ grey/JJ ,/, ⟦states/NNS⟧ :/: “/`` No/DT entry/NN ”/''",
    'Oslo/NNP ,/, the/DT capital/NN ,/, ⟦reports/NNS⟧ that/IN the/DT ships/NNS left/VBD',
  ],
  rejects: ['a/DT book/NN ,/, ⟦reports/NNS⟧ and/CC films/NNS'],
  applies(text, i) {
    const { tags } = text;
    if (tags[i - 1] !== Tag[',']) return false;
    const next = text.lower(i + 1);
    const opens = next === 'that' || ((next === ':' || next === ',') && tags[i + 2] === Tag['``']);
    return opens && frameAt(text, i, '-s') !== null;
  },
};

const pastAfterQuotation: TagRepair = {
  id: 'past-after-quotation',
  description: 'A past form of a verb of saying, between a quotation and a noun phrase, is a past tense.',
  from: ['JJ', 'VBN', 'NN', 'VB', 'NNS', 'NNP'],
  to: 'VBD',
  matches: ["“/`` Order/NN !/. ”/'' ⟦cried/VBN⟧ the/DT Speaker/NNP"],
  rejects: ["“/`` Order/NN !/. ”/'' ⟦held/VBN⟧ the/DT Speaker/NNP", "“/`` Order/NN ”/'' was/VBD ⟦cried/VBN⟧ the/DT"],
  applies(text, i) {
    const { tags } = text;
    const next = tags[i + 1];
    if (next !== Tag.DT && next !== Tag.NNP && next !== Tag.PRP$) return false;
    const before = beforeAdverbs(text, i);
    const closes = tags[before] === Tag["''"] || (tags[before] === Tag[','] && tags[before - 1] === Tag["''"]);
    return closes && frameAt(text, i, 'past')?.followsQuotation === true && !beforeParticiple.has(text.lower(before));
  },
};

const pastReport: TagRepair = {
  id: 'past-report',
  description:
    'A past form of a verb of saying is a past tense after a subject without auxiliary and before what only a finite verb of saying ' +
    'has after it.',
  from: ['JJ', 'VBN', 'NN', 'VB', 'NNS', 'NNP'],
  to: 'VBD',
  matches: [
    'The/DT archbishop/NN ⟦lamented/JJ⟧ that/IN few/JJ had/VBD come/VBN',
    'She/PRP ⟦denied/JJ⟧ the/DT claim/NN',
    'They/PRP ⟦urged/VBN⟧ the/DT mayor/NN to/TO resign/VB',
  ],
  rejects: [
    'it/PRP was/VBD ⟦denied/VBN⟧ that/IN they/PRP had/VBD come/VBN',
    'the/DT claims/NNS ⟦denied/VBN⟧ by/IN him/PRP',
    'a/DT film/NN ⟦called/VBN⟧ the/DT Harbour/NNP',
  ],
  applies(text, i) {
    const { tags } = text;
    const before = beforeAdverbs(text, i);
    if (before < 0 || !isSubject(text, before) || text.lower(i + 1) === 'by') return false;
    const frame = frameAt(text, i, 'past');
    return (
      frame !== null &&
      !beforeParticiple.has(text.lower(before)) &&
      isGoverning(text, i, frame, tags[before] === Tag.PRP)
    );
  },
};

const signRead: TagRepair = {
  id: 'sign-read',
  description: '“read”, after a noun and before a quotation, a comma or a colon between or not, is a past tense.',
  from: ['NN', 'VB', 'VBN', 'VBP', 'JJ'],
  to: 'VBD',
  matches: [
    "The/DT note/NN ⟦read/NN⟧ in/IN part/NN :/: “/`` Go/VB ”/''",
    "The/DT note/NN ⟦read/NN⟧ :/: “/`` Go/VB ”/''",
    "The/DT sign/NN ⟦read/NN⟧ “/`` Go/VB ”/''",
  ],
  rejects: ["The/DT note/NN ⟦read/NN⟧ by/IN all/DT said/VBD “/`` Go/VB ”/''", "to/TO ⟦read/VB⟧ “/`` Go/VB ”/''"],
  applies(text, i) {
    if (text.lower(i) !== 'read' || !isNoun(text.tags[i - 1])) return false;
    const after = text.lower(i + 1) === 'in' && text.lower(i + 2) === 'part' ? i + 3 : i + 1;
    const next = text.lower(after);
    return text.tags[next === ',' || next === ':' ? after + 1 : after] === Tag['``'];
  },
};

export const reportingVerbs: readonly TagRepair[] = [
  accordingTo,
  pluralReports,
  nameReports,
  singularReports,
  reportsAfterAside,
  pastAfterQuotation,
  pastReport,
  signRead,
];

/** What may stand round the verb of saying that token `i` is a certain form of; null for other words, and for names. */
function frameAt(text: TaggedText, i: number, form: 'base' | '-s' | 'past'): ReportingFrame | null {
  const word = text.lower(i);
  if (form !== 'base' && word.endsWith('s') !== (form === '-s')) return null;
  const lemma = verbLemma(word);
  const frame = reportingFrames.get(lemma);
  return frame && (word === lemma) === (form === 'base') && !text.isCapitalized(i) ? frame : null;
}

/** The token before `i` and adverbs, or -1. */
function beforeAdverbs({ tags }: TaggedText, i: number): number {
  let before = i - 1;
  while (before >= 0 && isAdverb(tags[before])) before--;
  return before;
}

/** Prepositions that make the noun phrase after them no subject. */
const dependent = wordSet('of by in for with to');
const plurals = wordSet('police people they we');

function isAfterPlural(text: TaggedText, i: number): boolean {
  const before = text.tags[i - 1];
  if (before !== Tag.NNS && before !== Tag.NNPS && !plurals.has(text.lower(i - 1))) return false;
  const determiner = text.lower(i - 2);
  return determiner !== 'a' && determiner !== 'an';
}

/** Only a noun phrase stands before token `i` in its sentence. */
function opensSentence(tags: Uint8Array, i: number): boolean {
  let k = i - 1;
  while (
    k >= 0 &&
    k > i - 8 &&
    (isNoun(tags[k]) || tags[k] === Tag.DT || tags[k] === Tag.POS || tags[k] === Tag.JJ || tags[k] === Tag.HYPH)
  )
    k--;
  return k < 0 || tags[k] === Tag['.'] || tags[k] === Tag["''"];
}

const nominative = wordSet('he she they we i it you');

/** Whether a subject, or an aside after it, ends with a token. */
function isSubject(text: TaggedText, i: number): boolean {
  const tag = text.tags[i];
  return isNoun(tag) || tag === Tag[','] || tag === Tag['-RRB-'] || (tag === Tag.PRP && nominative.has(text.lower(i)));
}

/** Past forms that take an object as participles too ("a film called “Go”"). */
const twoObjects = wordSet(
  'called named asked offered promised termed dubbed labelled labeled branded shown pronounced considered read',
);

/** Whether token `i` has after it what only a finite verb of saying has. */
function isGoverning(text: TaggedText, i: number, frame: ReportingFrame, afterPronoun: boolean): boolean {
  const { tags } = text;
  const next = tags[i + 1];
  const word = text.lower(i + 1);
  const object = next === Tag.DT || next === Tag.PRP$ || isNoun(next);
  if (object && (afterPronoun || (tags[i] !== Tag.NNP && !twoObjects.has(text.lower(i))))) return true;
  if ((word === ',' || word === ':') && tags[i + 2] === Tag['``']) return true;
  if (word === 'that' || word === 'whether' || next === Tag['``'] || next === Tag.PRP) return true;
  if (word === 'to' && isVerb(tags[i + 2])) return frame.infinitive;
  for (let k = i + 1; k < i + 8 && k < tags.length; k++) {
    if (tags[k] === Tag.IN && text.lower(k) === 'that') return frame.clause;
    if (isVerb(tags[k + 1]) && text.lower(k) === 'to') return frame.personAndInfinitive;
    if (isVerb(tags[k]) || tags[k] === Tag.MD || tags[k] === Tag['.'] || tags[k] === Tag[',']) return false;
  }
  return false;
}
