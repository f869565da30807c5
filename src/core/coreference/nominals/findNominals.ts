import type { Article } from '../../article';
import { rangeText } from '../../names/spans';
import type { NounChunk, TokenRange } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import { lowerBound } from '../../text/search';
import { lowerWord, type Nominal } from '../candidates';
import type { CoreferenceContext } from '../context';
import type { CommonNouns } from '../language';
import { countryOrPeople } from '../names/countries';
import { nounMeaning, type NounMeaning } from '../nouns';

/** Reads every noun chunk whose head denotes a person, organization, place or thing, outside names. In text order. */
export function findNominals(context: CoreferenceContext): Nominal[] {
  const { article, words } = context;
  const { syntax, names } = article;
  const { nouns } = words;
  const found: Nominal[] = [];
  let nextName = 0;
  for (const chunk of syntax.chunks) {
    while (nextName < names.length && names[nextName].last <= chunk.first) nextName++;
    const { head, last } = endsInVerb(article, chunk, nouns) ? { head: chunk.head - 1, last: chunk.head } : chunk;
    if (!mayBeNoun(syntax.tags[head])) continue;
    const inside: number[] = [];
    for (let n = nextName; n < names.length && names[n].first < last; n++) inside.push(n);
    if (inside.some((n) => names[n].last > head && names[n].first <= head)) continue;
    const word = lowerWord(article, head);
    const meaning = nounMeaning(word, nouns) ?? thing(word, syntax.tags[head], nouns);
    if (meaning) found.push(readNominal(context, { first: chunk.first, last, head, inside }, meaning));
  }
  return found;
}

/** A common noun of no table: a ferry, a law. */
function thing(noun: string, tag: number, { noThings, singular }: CommonNouns): NounMeaning | null {
  if (noThings.size === 0 || (tag !== Tag.NN && tag !== Tag.NNS) || noun.length < 3) return null;
  const plural = tag === Tag.NNS;
  const word = plural ? singular(noun) : noun;
  return noThings.has(word) ? null : { word, type: 'misc', sex: null, plural };
}

/** A noun as the tagger says, or one that is capitalized ("the President") or taken for an adjective ("the general smiled"). */
function mayBeNoun(tag: number): boolean {
  return tag <= Tag.NNS || tag === Tag.NNP || tag === Tag.NNPS || tag === Tag.JJ;
}

/** A noun phrase as syntax found it. */
interface Phrase extends TokenRange {
  readonly head: number;
  /** Indexes of the names inside. */
  readonly inside: readonly number[];
}

function readNominal(context: CoreferenceContext, phrase: Phrase, meaning: NounMeaning): Nominal {
  const { article, words } = context;
  const { tokens, syntax, names, sentenceOf } = article;
  const { last, head } = phrase;
  const { first, all } = withPossessor(article, phrase);
  const opener = lowerWord(article, first);
  const opened = words.nominals.determiners.get(opener) ?? 'none';
  const possessed = all.some((n) => syntax.tags[names[n].last] === Tag.POS && names[n].last < head);
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
    sentence: sentenceOf[head],
    determiner: possessed ? 'possessive' : opened,
    deictic: words.nominals.deictic.has(opener),
    owned: opened === 'possessive',
    modifiers: modifiersOf(article, { first, head, all }),
    names: all,
    country: countryOf(context, all, head),
  };
}

/** "'s" opens a chunk of its own in some analyses: the possessor before it then belongs to the phrase. */
function withPossessor(article: Article, { first, inside }: Phrase): { first: number; all: readonly number[] } {
  const { syntax, names } = article;
  if (syntax.tags[first] !== Tag.POS) return { first, all: inside };
  const owner = names.length > 0 ? nameEndingAt(article, first) : -1;
  if (owner >= 0) return { first: names[owner].first, all: [owner, ...inside] };
  const before = first > 0 ? syntax.chunkOf[first - 1] : -1;
  return { first: before >= 0 ? syntax.chunks[before].first : first, all: inside };
}

function modifiersOf(
  article: Article,
  { first, head, all }: { readonly first: number; readonly head: number; readonly all: readonly number[] },
): string[] {
  const { syntax, names } = article;
  const inName = (t: number): boolean => all.some((n) => t >= names[n].first && t < names[n].last);
  const modifiers: string[] = [];
  for (let t = first; t < head; t++) {
    const tag = syntax.tags[t];
    if (tag === Tag.DT || tag === Tag['PRP$'] || tag === Tag.POS || tag === Tag.HYPH || tag === Tag.CD || inName(t))
      continue;
    modifiers.push(lowerWord(article, t));
  }
  return modifiers;
}

/** The country of the last name before the head that tells one ("the Syrian army", "Lebanon's internal security agency"). */
function countryOf(context: CoreferenceContext, inside: readonly number[], head: number): string | null {
  const { tokens, names } = context.article;
  for (let i = inside.length - 1; i >= 0; i--) {
    const name = names[inside[i]];
    if (name.first > head) continue;
    const code = countryOrPeople(rangeText(tokens, name), context);
    if (code) return code;
  }
  return null;
}

function nameEndingAt({ names }: Article, token: number): number {
  const i = lowerBound(names.length, (n) => names[n].last < token);
  return i < names.length && names[i].last === token ? i : -1;
}

/** "My mother ⟦swims⟧ there": a present tense taken for a plural noun, after a man or woman spoken of as somebody's. */
function endsInVerb(article: Article, { first, last, head }: NounChunk, nouns: CommonNouns): boolean {
  const { tags } = article.syntax;
  if (head !== last - 1 || head < first + 2 || tags[head] !== Tag.NNS || tags[head - 1] !== Tag.NN) return false;
  return (
    tags[first] === Tag['PRP$'] &&
    nounMeaning(lowerWord(article, head), nouns)?.type !== 'person' &&
    !!nouns.persons.get(lowerWord(article, head - 1))
  );
}
