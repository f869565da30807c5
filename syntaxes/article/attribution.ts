import { oneOf, groups, type Rule } from './tmLanguage';

/** Verbs of saying, in the forms that are coloured beside quotation marks. */
export const sayingForms = `
  said says say saying told tells telling added adds adding asked asks asking replied replies announced warned warns warning
  stated states declared declares insisted insists explained explains noted notes noting argued argues claimed claims
  wrote writes tweeted tweets posted recalled recalls continued continues concluded concludes admitted admits
  acknowledged acknowledges denied denies complained complains joked shouted whispered cried exclaimed testified testifies
  quipped remarked remarks commented responded responds urged pleaded vowed pledged suggested suggests described called`
  .trim()
  .split(/\s+/);
const saying = oneOf(sayingForms);

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
