import { colouredForms } from '../../src/languages/en/lexicon/reportingVerbs';
import { groups, oneOf, type Rule } from './tmLanguage';

const saying = oneOf(colouredForms);

/** Who said it: verbs of saying next to a quotation. */
export const attribution: Readonly<Record<string, Rule>> = {
  attribution: {
    patterns: [
      {
        comment: 'After a closing mark: ” the diplomat added',
        match: String.raw`(?<=["”’»])(?<![^.]\.["”’»])[ \t]+(?:[\p{L}\p{N}.’'-]+,?[ \t]+){0,6}?\b(${saying})\b`,
        captures: groups('keyword.other.attribution.article'),
      },
      {
        comment: 'Before an opening mark: said: “',
        name: 'keyword.other.attribution.article',
        match: String.raw`\b${saying}\b(?=[^“”"«„.!?\n]{0,40}[ \t][“"«„‘](?=\S))`,
      },
      {
        name: 'keyword.other.attribution.article',
        match: String.raw`\b[Aa]ccording to\b(?=[^“”".!?\n]{0,60}[“"])|(?<=["”]) according to\b`,
      },
    ],
  },
  editorial: {
    name: 'comment.block.editorial.article',
    match: String.raw`\[[^\[\]\n]{1,200}\]`,
  },
};
