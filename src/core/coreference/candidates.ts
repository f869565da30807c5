import type { Article } from '../article';
import type { EntityType, MentionKind, Span } from '../analysis';
import type { Gazetteer } from '../names/gazetteer/gazetteer';
import { lowerBound } from '../text/search';
import { countryCode } from './names/nameForms';
import type { NounChunk } from '../syntax/syntax';
import { Tag } from '../syntax/tags';
import { ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, type Sex } from './nouns.data';

/** A stretch that may refer to somebody or something. Token indexes half-open; offsets UTF-16. */
export interface Candidate extends Span {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: MentionKind;
  /** Lower-case head noun (singular) or pronoun; for names the text. */
  readonly word: string;
  readonly type: EntityType | null;
  readonly sex: Sex;
  readonly plural: boolean;
  readonly sentence: number;
  /** Index into `article.names`, or -1. */
  readonly name: number;
}

/** A common-noun phrase with what its modifiers say. */
export interface Nominal extends Candidate {
  readonly kind: 'nominal';
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Begins with "this" or the like: what is at hand, not what was spoken of. */
  readonly deictic: boolean;
  /** Begins with "his", "our" or the like. */
  readonly owned: boolean;
  /** Lower-case modifiers between determiner and head, names excluded. */
  readonly modifiers: readonly string[];
  /** Indexes into `article.names` of names inside the phrase. */
  readonly names: readonly number[];
  /** Country that a demonym or possessive in the phrase names, ISO alpha-2, or null. */
  readonly country: string | null;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'such']);
const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'some',
  'several',
  'many',
  'two',
  'three',
  'one',
  'any',
  'no',
  'each',
  'every',
  'most',
  'other',
]);
const DEICTIC = new Set(['this', 'that', 'these', 'those']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/** Reads every noun chunk whose head denotes a person, organization or place, outside names. In text order. */
export function findNominals(article: Article, gazetteer: Gazetteer | null): Nominal[] {
  const { syntax, names } = article;
  const found: Nominal[] = [];
  let nextName = 0;
  for (const chunk of syntax.chunks) {
    while (nextName < names.length && names[nextName].last <= chunk.first) nextName++;
    const { head, last } = endsInVerb(article, chunk) ? { head: chunk.head - 1, last: chunk.head } : chunk;
    if (syntax.tags[head] > Tag.NNS && !isNounAfterAll(article, head)) continue;
    const inside: number[] = [];
    for (let n = nextName; n < names.length && names[n].first < last; n++) inside.push(n);
    if (inside.some((n) => names[n].last > head && names[n].first <= head)) continue;
    const nominal = readNominal(article, chunk.first, last, head, inside, gazetteer);
    if (nominal) found.push(nominal);
  }
  return found;
}

/** What the noun denotes, if it is in the lexicons; `plural` as written. */
export function nounClass(word: string): { word: string; type: EntityType; sex: Sex; plural: boolean } | null {
  const singular = singularOf(word);
  for (const form of singular === word ? [word] : [word, singular]) {
    const person = PERSON_NOUNS.get(form);
    if (person !== undefined) return { word: form, type: 'person', sex: person, plural: form !== word };
    if (ORGANIZATION_NOUNS.has(form)) return { word: form, type: 'organization', sex: null, plural: form !== word };
    if (PLACE_NOUNS.has(form)) return { word: form, type: 'place', sex: null, plural: form !== word };
  }
  return null;
}

function readNominal(
  article: Article,
  chunkFirst: number,
  last: number,
  head: number,
  inside: readonly number[],
  gazetteer: Gazetteer | null,
): Nominal | null {
  const { tokens, syntax, names } = article;
  const meaning = nounClass(lower(article, head));
  if (!meaning) return null;
  let first = chunkFirst;
  // "'s" opens a chunk of its own in some analyses: the possessor before it then belongs to the phrase.
  let owner = -1;
  if (syntax.tags[first] === Tag.POS) {
    owner = names.length > 0 ? nameEndingAt(article, first) : -1;
    if (owner >= 0) first = names[owner].first;
    else if (first > 0 && syntax.chunkOf[first - 1] >= 0) first = syntax.chunks[syntax.chunkOf[first - 1]].first;
  }
  const all = owner >= 0 ? [owner, ...inside] : inside;
  const start = lower(article, first);
  const possessed = all.some((n) => syntax.tags[names[n].last] === Tag.POS && names[n].last < head);
  const determiner =
    possessed || POSSESSIVE.has(start)
      ? 'possessive'
      : DEFINITE.has(start)
        ? 'definite'
        : INDEFINITE.has(start)
          ? 'indefinite'
          : 'none';
  const inName = (t: number): boolean => all.some((n) => t >= names[n].first && t < names[n].last);
  const modifiers: string[] = [];
  for (let t = first; t < head; t++) {
    const tag = syntax.tags[t];
    if (tag === Tag.DT || tag === Tag['PRP$'] || tag === Tag.POS || tag === Tag.HYPH || tag === Tag.CD || inName(t))
      continue;
    modifiers.push(lower(article, t));
  }
  return {
    start: tokens.starts[first],
    end: tokens.ends[last - 1],
    first,
    last,
    head,
    kind: 'nominal',
    word: meaning.word,
    type: meaning.type,
    sex: meaning.sex,
    plural: meaning.plural || (syntax.tags[head] === Tag.NNS && meaning.type !== 'organization'),
    sentence: article.sentenceOf[head],
    name: -1,
    determiner,
    deictic: DEICTIC.has(start),
    owned: POSSESSIVE.has(start),
    modifiers,
    names: all,
    country: countryOf(article, all, head, gazetteer),
  };
}

/** The country of the last name before the head that tells one ("the Syrian army", "Lebanon's internal security agency"). */
function countryOf(
  article: Article,
  inside: readonly number[],
  head: number,
  gazetteer: Gazetteer | null,
): string | null {
  if (!gazetteer) return null;
  for (let i = inside.length - 1; i >= 0; i--) {
    const name = article.names[inside[i]];
    if (name.first > head) continue;
    const code = countryOrPeople(textOf(article, name.first, name.last), gazetteer);
    if (code) return code;
  }
  return null;
}

/** ISO alpha-2 code of a country or of the people the word names, or null. */
export function countryOrPeople(name: string, gazetteer: Gazetteer): string | null {
  return gazetteer.demonym(name) ?? countryCode(name, gazetteer);
}

export function lower(article: Article, token: number): string {
  const { text, starts, ends } = article.tokens;
  return text.slice(starts[token], ends[token]).toLowerCase();
}

export function textOf(article: Article, first: number, last: number): string {
  const { text, starts, ends } = article.tokens;
  return text.slice(starts[first], ends[last - 1]);
}

function nameEndingAt({ names }: Article, token: number): number {
  const i = lowerBound(names.length, (n) => names[n].last < token);
  return i < names.length && names[i].last === token ? i : -1;
}

/** "My mother ⟦swims⟧ there": a present tense taken for a plural noun, after a man or woman spoken of as somebody's. */
function endsInVerb(article: Article, { first, last, head }: NounChunk): boolean {
  const { tags } = article.syntax;
  if (head !== last - 1 || head < first + 2 || tags[head] !== Tag.NNS || tags[head - 1] !== Tag.NN) return false;
  return (
    tags[first] === Tag['PRP$'] &&
    nounClass(lower(article, head))?.type !== 'person' &&
    !!PERSON_NOUNS.get(lower(article, head - 1))
  );
}

/** Capitalized ("the President") or taken for an adjective by the tagger ("the general smiled"), and yet a noun of the lexicons. */
function isNounAfterAll(article: Article, head: number): boolean {
  const tag = article.syntax.tags[head];
  return (tag === Tag.NNP || tag === Tag.NNPS || tag === Tag.JJ) && nounClass(lower(article, head)) !== null;
}

function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('people')) return 'person';
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
