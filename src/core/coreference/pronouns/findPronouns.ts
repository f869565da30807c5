import { Tag } from '../../syntax/tags';
import { lowerWord, type Pronoun } from '../candidates';
import type { CoreferenceContext } from '../context';

/** The pronouns of an article that may refer, in text order. */
export function findPronouns({ article, words }: CoreferenceContext): Pronoun[] {
  const { tokens, syntax, sentenceOf } = article;
  const { forms } = words.pronouns;
  const found: Pronoun[] = [];
  for (let t = 0; t < tokens.count; t++) {
    const tag = syntax.tags[t];
    if (tag !== Tag.PRP && tag !== Tag['PRP$'] && tag !== Tag.WP && tag !== Tag['WP$']) continue;
    const word = lowerWord(article, t);
    const form = forms.get(word);
    if (!form) continue;
    found.push({
      start: tokens.starts[t],
      end: tokens.ends[t],
      first: t,
      last: t + 1,
      head: t,
      kind: 'pronoun',
      word,
      form,
      type: null,
      sex: form.sex,
      plural: form.kind === 'several' || form.kind === 'speakers',
      sentence: sentenceOf[t],
    });
  }
  return found;
}
