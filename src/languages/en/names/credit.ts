import type { CreditRule } from '../../../core/names/document/rule';

const pattern =
  /^\W*(?:photo(?:graph)? (?:by|from|courtesy of) )?(\p{Lu}[^/(),]*?)(?: (?:file )?photo(?:graph)?s?)?(?:\/(\p{Lu}[^/(),]*?))?\W*$/iu;

/** "Reuters photo", "Reuters/Ana Ruiz", "AFP photo/Ana Ruiz". */
export const credit: CreditRule = {
  description: 'A credit names the agency and, after a slash, the photographer.',
  matches: {
    '(Acme photo)': { agency: 'Acme', photographer: null },
    '(Acme/Ana Ruiz)': { agency: 'Acme', photographer: 'Ana Ruiz' },
    '(Acme file photo/Ana Ruiz)': { agency: 'Acme', photographer: 'Ana Ruiz' },
    'Photo courtesy of Acme News': { agency: 'Acme News', photographer: null },
  },
  rejects: ['(photo)'],
  read(text) {
    const match = pattern.exec(text);
    if (!match || /photo$/i.test(match[1])) return null;
    const [, first, photographer] = match;
    const agency = photographer !== undefined || /photo/i.test(text) ? first : null;
    return { agency, photographer: photographer ?? null };
  },
};
