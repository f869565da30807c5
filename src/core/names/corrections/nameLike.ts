import type { Article } from '../../article';
import type { NameCorrectionsLanguage } from '../language';
import type { TokenRange } from '../../syntax/syntax';
import { isNoun, Tag } from '../../syntax/tags';
import { tokenText } from '../../text/tokens';

/** No name is longer. */
const mostTokens = 40;

/**
 * Whether what a person marked is a name rather than a noun phrase ("the Lebanese army", "security forces") or a
 * pronoun: no article before it, no plural that begins a sentence ("Residents"), and its last word written as names
 * are.
 */
export function isNameLike(
  article: Article,
  { first, last }: TokenRange,
  { nounPhraseOpeners }: NameCorrectionsLanguage,
): boolean {
  const { tokens, syntax } = article;
  if (last - first > mostTokens) return false;
  if (last - first === 1 && opensSentence(article, first) && syntax.tags[first] === Tag.NNS) return false;
  const opener = tokenText(tokens, first);
  if (nounPhraseOpeners.has(opener) && last - first > 1) return false;
  let end = last - 1;
  while (end > first && !/[\p{L}\p{N}]/u.test(tokenText(tokens, end))) end--;
  const closer = tokenText(tokens, end);
  return isWritten(closer);
}

/** With a capital or a digit, or in a script that has no capitals. */
const isWritten = (word: string): boolean => /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word);

/**
 * Whether the same words elsewhere are likely the same name: they are written as names are, and where a sentence begins
 * with a single one, which may be any word there, it is a noun.
 */
export function maySpread(form: string, article?: Article, at?: TokenRange): boolean {
  if (form.length < 2 || !isWritten(form)) return false;
  if (!article || !at || at.last - at.first > 1) return true;
  return !opensSentence(article, at.first) || isNoun(article.syntax.tags[at.first]);
}

/** Whether a word is a sentence's first, marks aside. */
function opensSentence({ tokens, sentences, sentenceOf }: Article, token: number): boolean {
  let first = sentences.first[sentenceOf[token]];
  while (first < token && token - first <= 3 && !/[\p{L}\p{N}]/u.test(tokenText(tokens, first))) first++;
  return first === token;
}
