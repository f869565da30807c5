import type { Article } from '../../article';
import type { NameSpan } from '../../names/names';
import { isAdjective, isNoun, Tag } from '../../syntax/tags';
import { lower, nounClass, type Nominal } from '../candidates';
import { because, type Role } from '../chains';
import { TITLE_SEX, type Sex } from '../nouns.data';

/** What stands directly before a name in its own noun phrase: "Syrian President ⟦Bashar Assad⟧", "Hizbollah leader Sayyed ⟦Hassan Nasrallah⟧". */
export interface Title {
  readonly role: Role | null;
  readonly sex: Sex;
}

const NO_TITLE: Title = { role: null, sex: null };

/** Reads the title before name `n`. Walks back no further than its noun chunk. */
export function titleBefore(article: Article, name: NameSpan): Title {
  const { syntax, tokens } = article;
  const chunk = syntax.chunkOf[name.first];
  const from = chunk >= 0 ? Math.max(syntax.chunks[chunk].first, name.first - MOST_TITLE_TOKENS) : name.first;
  let first = name.first;
  let word: string | null = null;
  let sex: Sex = null;
  for (let t = name.first - 1; t >= from && isModifier(syntax.tags[t]); t--) {
    const text = lower(article, t).replace(/\.$/, '');
    const meaning = nounClass(text);
    sex ??= TITLE_SEX.get(text) ?? meaning?.sex ?? null;
    if (!TITLE_SEX.has(text) && meaning) word ??= meaning.word;
    first = t;
  }
  if (first === name.first) return NO_TITLE;
  if (word === null && sex === null) return NO_TITLE;
  while (first < name.first && syntax.tags[first] === Tag.HYPH) first++;
  const span = { start: tokens.starts[first], end: tokens.ends[name.first - 1] };
  const role: Role = {
    ...span,
    text: tokens.text.slice(span.start, span.end),
    word: word ?? lower(article, name.first - 1),
    evidence: [because('title-before-name', 0.95, span)],
  };
  return { role, sex };
}

const MOST_TITLE_TOKENS = 12;

/** What may stand between a determiner and a name: nouns, adjectives, hyphens, participles. */
function isModifier(tag: number): boolean {
  return isNoun(tag) || isAdjective(tag) || tag === Tag.HYPH || tag === Tag.VBN || tag === Tag.VBG;
}

/** "the general, ⟦Abbas Ibrahim⟧," or "⟦Abbas Ibrahim⟧, the general who": a noun phrase that renames the name beside it. */
export interface Apposition {
  readonly nominal: Nominal;
  readonly name: number;
  readonly rule: 'noun-comma-name' | 'name-comma-noun' | 'noun-of-name' | 'name-is-noun';
}

/** Finds the noun phrases that rename a name beside them. `startOfName` and `endOfName` map token indexes to name indexes. */
export function findAppositions(article: Article, nominals: readonly Nominal[]): Apposition[] {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  article.names.forEach((name, i) => {
    starts.set(name.first, i);
    ends.set(name.last, i);
  });
  const found: Apposition[] = [];
  for (const nominal of nominals) {
    const apposition = after(article, nominal, starts) ?? before(article, nominal, ends);
    if (apposition) found.push({ nominal, ...apposition });
  }
  return found;
}

function after(
  article: Article,
  nominal: Nominal,
  starts: ReadonlyMap<number, number>,
): Omit<Apposition, 'nominal'> | null {
  if (nominal.plural) return null;
  const next = nominal.last;
  if (next >= article.tokens.count) return null;
  if (isComma(article, next)) {
    const name = starts.get(next + 1);
    if (name === undefined || !fits(article, nominal, name) || nominal.determiner === 'none') return null;
    const end = article.names[name].last;
    if (!closes(article, end) || isList(article, end)) return null;
    return { name, rule: 'noun-comma-name' };
  }
  if (lower(article, next) === 'of' && nominal.type === 'place') {
    const name = starts.get(next + 1);
    if (name !== undefined && article.names[name].type === 'place') return { name, rule: 'noun-of-name' };
  }
  return null;
}

function before(
  article: Article,
  nominal: Nominal,
  ends: ReadonlyMap<number, number>,
): Omit<Apposition, 'nominal'> | null {
  if (nominal.plural) return null;
  const comma = nominal.first - 1;
  if (comma > 0 && isComma(article, comma)) {
    const name = ends.get(comma);
    if (
      name !== undefined &&
      fits(article, nominal, name) &&
      (nominal.determiner !== 'none' || lower(article, nominal.last) === 'of' || nominal.names.length > 0)
    ) {
      const possessor = nominal.names.some((n) => article.names[n].type === 'person');
      if (possessor || lower(article, nominal.last) === 'and') return null;
      return { name, rule: 'name-comma-noun' };
    }
  }
  const { syntax } = article;
  const verb = comma >= 0 ? syntax.verbGroupOf[comma] : -1;
  if (verb < 0 || nominal.determiner === 'possessive') return null;
  const group = syntax.verbGroups[verb];
  if (group.lemma !== 'be' || group.last !== nominal.first || group.negated || group.modal !== null) return null;
  const name = ends.get(group.first);
  return name !== undefined && fits(article, nominal, name) && nominal.determiner !== 'none'
    ? { name, rule: 'name-is-noun' }
    : null;
}

/** The role an apposition tells: the phrase with what depends on it ("the head of Lebanon's internal security agency"), article off. */
export function apposedRole(article: Article, nominal: Nominal, rule: string): Role {
  const { tokens, syntax } = article;
  const last = endOfComplement(article, nominal.last);
  const opener = syntax.tags[nominal.first];
  const determined = (opener === Tag.DT || opener === Tag['PRP$']) && nominal.last - nominal.first > 1 ? 1 : 0;
  const span = { start: tokens.starts[nominal.first + determined], end: tokens.ends[last - 1] };
  return {
    ...span,
    text: tokens.text.slice(span.start, span.end),
    word: nominal.word,
    evidence: [because(rule, 0.9, span)],
  };
}

/** End token of a noun phrase with the "of …" and "for …" phrases after it; `last` when there are none. */
export function endOfComplement(article: Article, last: number): number {
  const { tokens, syntax } = article;
  let end = last;
  while (
    end < tokens.count - 1 &&
    end < last + MOST_TITLE_TOKENS &&
    (lower(article, end) === 'of' || lower(article, end) === 'for')
  ) {
    const chunk = syntax.chunkOf[end + 1];
    if (chunk < 0) break;
    end = syntax.chunks[chunk].last;
    if (end < tokens.count && syntax.tags[end] === Tag.POS && syntax.chunkOf[end] >= 0)
      end = syntax.chunks[syntax.chunkOf[end]].last;
  }
  return end;
}

function fits(article: Article, nominal: Nominal, name: number): boolean {
  return article.names[name].type === nominal.type;
}

function isComma(article: Article, token: number): boolean {
  return article.syntax.tags[token] === Tag[','];
}

function closes(article: Article, token: number): boolean {
  if (token >= article.tokens.count) return true;
  const tag = article.syntax.tags[token];
  return (
    tag === Tag[','] ||
    tag === Tag['.'] ||
    tag === Tag[':'] ||
    tag === Tag["''"] ||
    tag === Tag.IN ||
    (tag >= Tag.VB && tag <= Tag.MD)
  );
}

/** "the minister, Ana Ruiz, and …" lists people instead of renaming one. */
function isList(article: Article, token: number): boolean {
  const word =
    token + 1 < article.tokens.count && isComma(article, token)
      ? lower(article, token + 1)
      : token < article.tokens.count
        ? lower(article, token)
        : '';
  return word === 'and' || word === 'or';
}
