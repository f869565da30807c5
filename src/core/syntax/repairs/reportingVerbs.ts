import { verbLemma } from '../verbs/lemma';
import { isAdverb, isNoun, isVerb, Tag } from '../tags';
import { tokenText, type Tokens } from '../../text/tokens';
import type { ReportingVerb } from '../../quotes/language';

/**
 * Tags with verbs of saying that the tagger took for adjectives, participles or nouns put right where the words round them
 * leave no doubt: "The archbishop |lamented| that", "Aid workers |fear| that", "“Order!” |cried| the Speaker".
 * To be done before the syntax is read.
 */
export function withReportingVerbs(
  tokens: Tokens,
  tags: Uint8Array,
  verbs: ReadonlyMap<string, ReportingVerb>,
): Uint8Array {
  const words: Words = {
    lower: (i) => (i >= 0 && i < tokens.count ? tokenText(tokens, i).toLowerCase() : ''),
    capital: (i) => /^\p{Lu}/u.test(tokenText(tokens, i)),
    tags,
  };
  let right: Uint8Array | null = null;
  for (let i = 0; i < tokens.count; i++) {
    const tag = retagged(words, i, verbs);
    if (tag < 0) continue;
    right ??= tags.slice();
    right[i] = tag;
  }
  return right ?? tags;
}

interface Words {
  capital(i: number): boolean;
  lower(i: number): string;
  readonly tags: Uint8Array;
}

/** The right tag of token `i` where it is surely another than it has; -1 otherwise. */
function retagged(words: Words, i: number, verbs: ReadonlyMap<string, ReportingVerb>): number {
  const tag = words.tags[i];
  if (tag !== Tag.JJ && tag !== Tag.VBN && tag !== Tag.NN && tag !== Tag.VB && tag !== Tag.NNS && tag !== Tag.NNP)
    return -1;
  const form = words.lower(i);
  if (tag === Tag.VB && words.lower(i - 1) === 'to' && words.lower(i - 2) === 'according') return Tag.NN;
  const lemma = verbLemma(form);
  const frame = verbs.get(lemma);
  if (!frame || words.capital(i)) return -1;
  if (form === lemma) return (tag === Tag.NN || tag === Tag.VB) && isPresent(words, i, frame) ? Tag.VBP : -1;
  if (form.endsWith('s'))
    return tag === Tag.NNS && (isSingularPresent(words, i) || opensAfterAside(words, i)) ? Tag.VBZ : -1;
  return isPast(words, i, frame) ? Tag.VBD : -1;
}

/** "The study |reports| “…”". */
function isSingularPresent({ lower, tags }: Words, i: number): boolean {
  if (lower(i + 1) === 'that' && tags[i - 1] === Tag.NNP && tags[i + 2] !== Tag.MD && !isVerb(tags[i + 2]))
    return opensSentence(tags, i);
  if (tags[i + 1] !== Tag['``'] || !(tags[i - 1] === Tag.NN || tags[i - 1] === Tag.NNP)) return false;
  const determiner = tags[i - 2] === Tag.DT || tags[i - 2] === Tag.PRP$ || tags[i - 1] === Tag.NNP;
  return determiner && !['of', 'by', 'in', 'for', 'with', 'to'].includes(lower(i - 3));
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

/** "The website, which is grey, |states|: “…”". */
function opensAfterAside({ lower, tags }: Words, i: number): boolean {
  return (
    tags[i - 1] === Tag[','] && ((/^[:,]$/.test(lower(i + 1)) && tags[i + 2] === Tag['``']) || lower(i + 1) === 'that')
  );
}

/** "Aid workers |fear| that", "Police |deny| losing". */
function isPresent({ lower, tags }: Words, i: number, frame: ReportingVerb): boolean {
  const before = tags[i - 1];
  const plural = before === Tag.NNS || before === Tag.NNPS || ['police', 'people', 'they', 'we'].includes(lower(i - 1));
  if (!plural || lower(i - 2) === 'a' || lower(i - 2) === 'an') return false;
  return (
    (takesClause(frame) && lower(i + 1) === 'that') || (frame.complements.has('gerund') && tags[i + 1] === Tag.VBG)
  );
}

const takesClause = ({ complements }: ReportingVerb): boolean =>
  complements.has('that-clause') || complements.has('bare-clause');

function isPast(words: Words, i: number, frame: ReportingVerb): boolean {
  const { lower, tags } = words;
  let before = i - 1;
  while (before >= 0 && isAdverb(tags[before])) before--;
  if (before < 0 || AUXILIARIES.has(lower(before))) return false;
  const next = tags[i + 1];
  const closes = tags[before] === Tag["''"] || (tags[before] === Tag[','] && tags[before - 1] === Tag["''"]);
  if (closes && (next === Tag.DT || next === Tag.NNP || next === Tag.PRP$) && frame.parenthetical) return true;
  const subject =
    isNoun(tags[before]) ||
    (tags[before] === Tag.PRP && NOMINATIVE.has(lower(before))) ||
    tags[before] === Tag[','] ||
    tags[before] === Tag['-RRB-'];
  return subject && lower(i + 1) !== 'by' && governs(words, i, frame, tags[before] === Tag.PRP);
}

/** What only a finite verb of saying has after it. */
function governs({ lower, tags }: Words, i: number, frame: ReportingVerb, afterPronoun: boolean): boolean {
  const next = tags[i + 1];
  const object = next === Tag.DT || next === Tag.PRP$ || isNoun(next);
  if (object && !TWO_OBJECTS.has(lower(i)) && tags[i] !== Tag.NNP) return true;
  if ((lower(i + 1) === ',' || lower(i + 1) === ':') && tags[i + 2] === Tag['``']) return true;
  if (lower(i + 1) === 'that' || next === Tag['``'] || lower(i + 1) === 'whether') return true;
  if (next === Tag.PRP || (afterPronoun && (next === Tag.DT || next === Tag.PRP$ || isNoun(next)))) return true;
  if (lower(i + 1) === 'to' && isVerb(tags[i + 2])) return frame.complements.has('infinitive');
  for (let k = i + 1; k < i + 8 && k < tags.length; k++) {
    if (lower(k) === 'that' && tags[k] === Tag.IN) return takesClause(frame);
    if (lower(k) === 'to' && isVerb(tags[k + 1])) return frame.complements.has('addressee-infinitive');
    if (isVerb(tags[k]) || tags[k] === Tag.MD || tags[k] === Tag['.'] || tags[k] === Tag[',']) return false;
  }
  return false;
}

const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you']);
/** Past forms that take an object as participles too ("a film called “Go”"). */
const TWO_OBJECTS = new Set([
  'called',
  'named',
  'asked',
  'offered',
  'promised',
  'termed',
  'dubbed',
  'labelled',
  'labeled',
  'branded',
  'shown',
  'pronounced',
  'considered',
  'read',
]);
const AUXILIARIES = new Set(
  `am is are was were be been being 's 're 'm have has had having 've 'd get gets got getting`.split(' '),
);
