import { tokenModifiers, type TokenType } from '../src/protocol';

/** Semantic token types of ours. `event` is a standard one, so that it has a scope only. package.nls.json describes them. */
const superTypes: Readonly<Record<Exclude<TokenType, 'event'>, string | undefined>> = {
  person: 'function',
  place: 'type',
  organization: 'enumMember',
  group: 'variable',
  time: 'number',
  role: 'function',
  cue: 'keyword',
  quotation: 'string',
  dateline: 'keyword',
  attitude: undefined, // no colour of any theme: only the font style below
  boilerplate: 'comment',
};

export const semanticTokenTypes = Object.entries(superTypes).map(([id, superType]) => ({
  id,
  superType,
  description: `%token.${id}%`,
}));

export const semanticTokenModifiers = tokenModifiers.map((id) => ({ id, description: `%token.${id}%` }));

/** Which colours of a theme a token takes: the first of its scopes that the theme has one for. Scopes are not inherited. */
const scopes: Readonly<Record<TokenType | 'quotation.indirect', readonly string[]>> = {
  person: ['entity.name.function.person.article'],
  place: ['entity.name.type.place.article'],
  organization: [
    'variable.other.enummember.organization.article',
    'variable.other.constant.organization.article',
    'constant.other.organization.article',
  ],
  group: ['variable.other.readwrite.group.article', 'variable.group.article'],
  event: ['keyword.control.event.article'],
  time: ['constant.numeric.date.article'],
  role: ['entity.name.function.role.article'],
  cue: ['keyword.other.attribution.article'],
  quotation: ['string.quoted.double.article'],
  'quotation.indirect': ['meta.embedded.quotation.indirect.article'],
  dateline: ['entity.name.tag.dateline.article'],
  attitude: ['meta.attitude.article'],
  boilerplate: ['comment.block.boilerplate.article'],
};

export const semanticTokenScopes = [{ language: 'article', scopes }];

/**
 * One meaning a mark: bold is who is quoted, italics are what somebody says or thinks in the article's own words. What is unsure has dots under
 * it, which are drawn (`src/client/highlights`).
 */
export const tokenStyles = {
  rules: {
    'attitude:article': { italic: true },
    '*.speaker:article': { bold: true },
    '*.indirect:article': { italic: true },
  },
};
