import type { Article } from '../../article';
import { Tag } from '../../syntax/tags';
import { lowerWord, type Nominal } from '../candidates';
import type { CoreferenceContext } from '../context';
import type { CommonNouns, NominalWords } from '../language';
import type { CoreferenceRule } from '../rules';
import { nounMeaning } from '../nouns';
import { endOfComplement } from './complements';

/** "the general, ⟦Abbas Ibrahim⟧," or "⟦Abbas Ibrahim⟧, the general who": a noun phrase that renames the name beside it. */
export interface Apposition {
  readonly nominal: Nominal;
  /** Index into `article.names`. */
  readonly name: number;
  readonly rule: CoreferenceRule;
}

/** What the rules ask. */
interface Surroundings {
  readonly article: Article;
  readonly words: NominalWords;
  readonly nouns: CommonNouns;
  /** Token index → index of the name that begins there. */
  readonly starting: ReadonlyMap<number, number>;
  /** Token index → index of the name that ends right before it. */
  readonly ending: ReadonlyMap<number, number>;
}

/** One way in which a noun phrase renames a name; `name` gives the name's index. The first rule that holds counts. */
interface AppositionRule {
  readonly rule: CoreferenceRule;
  name(nominal: Nominal, around: Surroundings): number | null;
}

const rules: readonly AppositionRule[] = [
  { rule: 'noun-comma-name', name: nounCommaName },
  { rule: 'noun-of-name', name: nounOfName },
  { rule: 'name-comma-noun', name: nameCommaNoun },
  { rule: 'name-is-noun', name: nameIsNoun },
];

/** Finds the noun phrases that rename a name beside them. */
export function findAppositions({ article, words }: CoreferenceContext, nominals: readonly Nominal[]): Apposition[] {
  const starting = new Map<number, number>();
  const ending = new Map<number, number>();
  article.names.forEach((name, i) => {
    starting.set(name.first, i);
    ending.set(name.last, i);
  });
  const around: Surroundings = { article, words: words.nominals, nouns: words.nouns, starting, ending };
  const found: Apposition[] = [];
  for (const nominal of nominals) {
    if (nominal.plural) continue;
    for (const { rule, name } of rules) {
      const renamed = name(nominal, around);
      if (renamed === null) continue;
      found.push({ nominal, name: renamed, rule });
      break;
    }
  }
  return found;
}

/** "the general, Abbas Ibrahim, said" */
function nounCommaName(nominal: Nominal, { article, words, nouns, starting }: Surroundings): number | null {
  if (nominal.determiner === 'none' || isComplementOfPerson(article, nominal, { words, nouns })) return null;
  const comma = endOfComplement(article, nominal.last, words);
  if (comma >= article.tokens.count || !isComma(article, comma)) return null;
  // "the town of Arlon, Belgium"
  if (nominal.type === 'place' && comma > nominal.last) return null;
  const name = starting.get(afterTitles(article, comma + 1, nouns));
  if (name === undefined || !isOfType(article, name, nominal)) return null;
  const end = article.names[name].last;
  if (!closes(article, end)) return null;
  return nouns.kin.has(nominal.word) || !isList(article, end, words) ? name : null;
}

/** "the brother ⟦of the king⟧, Prince Casimir": what follows names whom the whole phrase means. */
function isComplementOfPerson(
  article: Article,
  { first, type }: Nominal,
  { words, nouns }: Pick<Surroundings, 'words' | 'nouns'>,
): boolean {
  if (type !== 'person' || first < 2 || !words.complements.has(lowerWord(article, first - 1))) return false;
  const chunk = article.syntax.chunkOf[first - 2];
  return chunk >= 0 && nounMeaning(lowerWord(article, article.syntax.chunks[chunk].head), nouns)?.type === 'person';
}

/** No title before a name has more words. */
const mostTitles = 4;

/** "His grandson, ⟦King⟧ Erik": where the words end that are titles and nouns for people. */
function afterTitles(article: Article, first: number, nouns: CommonNouns): number {
  let t = first;
  while (t < Math.min(first + mostTitles, article.tokens.count) && isTitle(article, t, nouns)) t++;
  return t;
}

function isTitle(article: Article, token: number, { titles, persons }: CommonNouns): boolean {
  if (article.syntax.tags[token] < Tag.NN || article.syntax.tags[token] > Tag.NNPS) return false;
  const word = lowerWord(article, token).replace(/\.$/, '');
  return titles.has(word) || persons.has(word);
}

/** "the town of Arlon" */
function nounOfName(nominal: Nominal, { article, words, starting }: Surroundings): number | null {
  const of = nominal.last;
  if (nominal.type !== 'place' || of >= article.tokens.count || !words.of.has(lowerWord(article, of))) return null;
  const name = starting.get(of + 1);
  return name !== undefined && isOfType(article, name, nominal) ? name : null;
}

/** "Peter Novak, the mayor of Prague, resigned" */
function nameCommaNoun(nominal: Nominal, { article, words, ending }: Surroundings): number | null {
  const comma = nominal.first - 1;
  if (comma <= 0 || !isComma(article, comma)) return null;
  const name = ending.get(comma) ?? (isAge(article, comma) ? ending.get(comma - 2) : undefined);
  if (name === undefined || !isOfType(article, name, nominal)) return null;
  const next = lowerWord(article, nominal.last);
  if (nominal.determiner === 'none' && !words.of.has(next) && nominal.names.length === 0) return null;
  const ofPerson = nominal.names.some((n) => article.names[n].type === 'person');
  return ofPerson || words.additions.has(next) ? null : name;
}

/** "Peter Novak, 61⟦,⟧ a baker" */
function isAge({ syntax }: Article, comma: number): boolean {
  return comma > 2 && syntax.tags[comma - 1] === Tag.CD && syntax.tags[comma - 2] === Tag[','];
}

/** "Peter Novak is a mayor" */
function nameIsNoun(nominal: Nominal, { article, words, ending }: Surroundings): number | null {
  const { syntax } = article;
  const verb = nominal.first > 0 ? syntax.verbGroupOf[nominal.first - 1] : -1;
  if (verb < 0 || nominal.determiner === 'possessive' || nominal.determiner === 'none') return null;
  const group = syntax.verbGroups[verb];
  if (!words.copulas.has(group.lemma) || group.last !== nominal.first || group.negated || group.modal !== null)
    return null;
  const name = ending.get(group.first);
  return name !== undefined && isOfType(article, name, nominal) ? name : null;
}

function isOfType(article: Article, name: number, { type }: Nominal): boolean {
  return article.names[name].type === type;
}

function isComma(article: Article, token: number): boolean {
  return article.syntax.tags[token] === Tag[','];
}

/** Whether what stands at a token ends the name before it: a mark, a preposition, a verb or the end of the text. */
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
function isList(article: Article, token: number, { conjunctions }: NominalWords): boolean {
  const { count } = article.tokens;
  const next = token + 1 < count && isComma(article, token) ? token + 1 : token;
  return next < count && conjunctions.has(lowerWord(article, next));
}
