import type { NamePattern } from '../../../../core/names/document/rule';

const mostWords = 5;

export const generation: NamePattern = {
  id: 'generation-after-comma',
  description: '“Jr.” or “Sr.” after a person’s name and a comma is a part of the name.',
  score: 0.95,
  triggers: new Set(['Jr', 'Jr.', 'Sr', 'Sr.']),
  matches: { '⟦Luis Orwin, Jr.⟧, said so.': 'person', 'She met ⟦Ana Marsh, Sr.⟧ on Monday.': 'person' },
  rejects: ['The Luis Orwin, Jr. Airport is shut.', 'Luis Orwin Jr. said so.', 'In Spain, Jr. is rare.'],
  find(words) {
    // "Luis Orwin, Jr. Airport"
    if (/^\p{Lu}/u.test(words.at(1)) && !words.opensSentence(1)) return [];
    if (words.at(-1) !== ',' || words.typeAt(-2) !== 'person') return [];
    let from = -2;
    while (from > -2 - mostWords && words.typeAt(from - 1) === 'person') from--;
    return from < -2 ? [{ from, to: 1, type: 'person' }] : [];
  },
};
