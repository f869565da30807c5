import { groups, include, type Rule } from './tmLanguage';

const opens = groups('punctuation.definition.string.begin.article');
const closes = groups('punctuation.definition.string.end.article');
const remarks = include('editorial', 'times', 'quantities');
const insideDouble = [...include('single-typographic', 'single-straight'), ...remarks];

const straightMark = String.raw`(?<![\p{L}\p{N}".,!?])"(?=[^\s"])`;
const straightEnd = String.raw`(?<=[^\s"])"(?=[\s.,;:!?)\]…—–-]|$)`;

/**
 * Quotations by their marks. One that isn't closed ends with its paragraph; the two common pairs may run on over paragraphs, each of
 * which begins with a mark, and over a stray blank line if the closing mark follows.
 */
export const quotations: Readonly<Record<string, Rule>> = {
  quotations: {
    patterns: include('typographic', 'straight', 'low', 'guillemets', 'single-typographic', 'single-straight'),
  },
  typographic: overParagraphs({
    comment: '“…”',
    mark: '“',
    begin: '(“)',
    end: '”',
    nextParagraph: '“',
    noEndInSight: '^(?=[^“”\\n]{160})(?![^“”\\n]{0,3000}”)',
    goesOn: String.raw`[^“”\s][^“”\n]{0,3000}”`,
  }),
  straight: overParagraphs({
    comment: '"…" : a mark opens after a space, a bracket or a dash, before a character.',
    mark: straightMark,
    begin: `(${straightMark})`,
    end: '"',
    nextParagraph: String.raw`"(?=[\p{L}\[])`,
    noEndInSight: String.raw`^(?=[^"\n]{160})(?![^"\n]{0,3000}${straightEnd})`,
    goesOn: String.raw`[^"\s][^"\n]{0,3000}${straightEnd}`,
  }),
  low: {
    name: 'string.quoted.double.article',
    begin: '(„)',
    end: String.raw`([“”])|^(?=[ \t]*$)`,
    beginCaptures: opens,
    endCaptures: closes,
    patterns: remarks,
  },
  guillemets: {
    name: 'string.quoted.double.article',
    begin: '(«)',
    end: String.raw`(»)|^(?=[ \t]*$)`,
    beginCaptures: opens,
    endCaptures: closes,
    patterns: [...include('typographic'), ...remarks],
  },
  'single-typographic': {
    comment:
      'Opens only if its closing mark stands on the line, or the line (hard-wrapped) ends soon: an apostrophe is not a quotation.',
    name: 'string.quoted.single.article',
    begin: String.raw`(?<![\p{L}\p{N}])(‘)(?=[^\s’])(?!\d0s|(?:em|til|tis|twas|cause|n)\b)(?=[^‘\n]{1,1000}?’(?!\p{L})|[^‘’\n]{0,90}$)`,
    end: String.raw`(’)(?!\p{L})|^(?=[ \t]*$)`,
    beginCaptures: opens,
    endCaptures: closes,
    patterns: [...include('typographic'), ...remarks],
  },
  'single-straight': {
    comment: "One line only; don't, 'em, '90s and the soldiers' are apostrophes.",
    name: 'string.quoted.single.article',
    begin: String.raw`(?<![\p{L}\p{N}'’.,])(')(?=[\p{L}\[])(?!(?:em|til|tis|twas|cause|n|round|bout)\b)(?=(?:[^'\n]|'(?=\p{L})){1,600}(?<=[^\s])'(?!\p{L}))`,
    end: String.raw`(')(?!\p{L})|$`,
    beginCaptures: opens,
    endCaptures: closes,
    patterns: remarks,
  },
};

interface Marks {
  readonly comment: string;
  /** The opening mark, and the same as a group. */
  readonly mark: string;
  readonly begin: string;
  readonly end: string;
  /** The mark that opens the next paragraph of the same quotation. */
  readonly nextParagraph: string;
  /** A long line without the closing mark: the quotation was left open by mistake. */
  readonly noEndInSight: string;
  /** A line after a blank one that the quotation runs on in. */
  readonly goesOn: string;
}

function overParagraphs({ comment, mark, begin, end, nextParagraph, noEndInSight, goesOn }: Marks): Rule {
  return {
    comment,
    begin: `(?=${mark})`,
    end: String.raw`(?<=${end})|^(?=[ \t]*\S)`,
    applyEndPatternLast: 1,
    patterns: [
      {
        name: 'string.quoted.double.article',
        begin,
        end: String.raw`(${end})|^(?=[ \t]*$)|^(?=[ \t]*${nextParagraph})|${noEndInSight}`,
        beginCaptures: opens,
        endCaptures: closes,
        patterns: insideDouble,
      },
      {
        name: 'string.quoted.double.article',
        begin: String.raw`^(?=[ \t]*${goesOn})`,
        end: String.raw`(${end})|^(?=[ \t]*$)`,
        endCaptures: closes,
        patterns: insideDouble,
      },
      ...include('heading-line'),
    ],
  };
}
