import { isCapital, isCapitalized } from '../../../text/letterCase';
import { lowerText, tokenText } from '../../../text/tokens';
import { WordFlag } from '../../gazetteer/gazetteer';
import { because } from '../../evidence';
import type { NameSpan } from '../../names';
import { nameRules } from '../../rules';
import { offsetsOf } from '../../spans';
import type { DocumentContext } from '../context';

/**
 * Puts together what is one name: directions with the people they belong to, given names of two parts, names side by
 * side.
 */
export function joinNames(context: DocumentContext, names: readonly NameSpan[]): NameSpan[] {
  const extended = joinDirections(context, names)
    .map((name) => extendGivenName(context, name))
    .map((name, i, all) => extendElision(context, name, all[i + 1]));
  return joinPersons(context, joinNeighbours(context, extended));
}

/** "North Korean", "South Sudanese": the direction belongs to the people. */
function joinDirections(
  { article: { tokens }, gazetteer, words: { directions } }: DocumentContext,
  names: readonly NameSpan[],
): NameSpan[] {
  const isPair = (first: number): boolean =>
    first >= 0 &&
    first + 1 < tokens.count &&
    directions.has(tokenText(tokens, first)) &&
    gazetteer.demonym(tokenText(tokens, first + 1)) !== null;
  const joined: NameSpan[] = [];
  for (const name of names) {
    const single = name.last - name.first === 1;
    const first =
      single && isPair(name.first)
        ? name.first
        : single && name.type === 'group' && isPair(name.first - 1)
          ? name.first - 1
          : -1;
    if (first < 0) {
      joined.push(name);
      continue;
    }
    if ((joined.at(-1)?.last ?? 0) > first) continue;
    const range = { first, last: first + 2 };
    const evidence = [because('lexicon', 'demonym', [offsetsOf(tokens, range)]), ...name.evidence];
    joined.push({ ...range, type: 'group', score: nameRules.demonym.score, evidence });
  }
  return joined.filter((name, i) => i === 0 || name.first >= joined[i - 1].last);
}

/** "Kim Jong-un", "Lin Shu-fen": the second half of a given name is often written small. */
function extendGivenName({ article: { tokens }, words: { compoundEnds } }: DocumentContext, name: NameSpan): NameSpan {
  const { first, last } = name;
  if (name.type !== 'person' || last - first < 2 || last + 1 >= tokens.count) return name;
  if (
    tokenText(tokens, last) !== '-' ||
    tokens.starts[last] !== tokens.ends[last - 1] ||
    tokens.starts[last + 1] !== tokens.ends[last]
  )
    return name;
  const rest = tokenText(tokens, last + 1);
  return /^\p{Ll}{2,6}$/u.test(rest) && !compoundEnds.has(rest) ? { ...name, last: last + 2 } : name;
}

/** "Cote d'Ivoire", "Jeanne d'Arc": what opens with an elided word goes on with the name before it. */
function extendElision(
  { article: { tokens }, words: { elision } }: DocumentContext,
  name: NameSpan,
  next: NameSpan | undefined,
): NameSpan {
  const { last, type } = name;
  if (type === 'group' || last >= tokens.count || next?.first === last) return name;
  return elision.test(tokenText(tokens, last)) ? { ...name, last: last + 1 } : name;
}

/** An unsure single word right before a person's name, and no title, is the name's beginning. */
function joinNeighbours(
  { article: { tokens }, words: { titles } }: DocumentContext,
  names: readonly NameSpan[],
): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const joins =
      before &&
      before.last === name.first &&
      name.type === 'person' &&
      before.type !== 'group' &&
      before.type !== 'place' &&
      before.last - before.first === 1 &&
      before.score < 0.6 &&
      !titles.has(lowerText(tokens, before.first)) &&
      isCapitalized(tokens, before.first);
    if (joins) joined[joined.length - 1] = { ...name, first: before.first };
    else joined.push(name);
  }
  return joined;
}

/**
 * "Ernesto Alonso" and "Vargas Contreras" side by side are one person; "Rosa Blanco" and "Ana Ruiz", two full names,
 * are not.
 */
function joinPersons({ article: { tokens }, gazetteer }: DocumentContext, names: readonly NameSpan[]): NameSpan[] {
  const isTwo = (left: NameSpan, right: NameSpan): boolean =>
    left.last - left.first > 1 &&
    right.last - right.first > 1 &&
    (gazetteer.words(tokenText(tokens, right.first)) & WordFlag.given) !== 0;
  const isWritten = ({ first }: NameSpan): boolean => isCapital(tokens, first);
  const joined: NameSpan[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const joins =
      before?.last === name.first &&
      before.type === 'person' &&
      name.type === 'person' &&
      tokens.starts[name.first] === tokens.ends[name.first - 1] + 1 &&
      tokens.text[tokens.ends[name.first - 1]] === ' ' &&
      isWritten(before) &&
      isWritten(name) &&
      !isTwo(before, name);
    if (joins) joined[joined.length - 1] = { ...before, last: name.last, score: Math.min(before.score, name.score) };
    else joined.push(name);
  }
  return joined;
}
