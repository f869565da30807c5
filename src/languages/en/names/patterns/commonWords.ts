import type { NamePattern } from '../../../../core/names/document/rule';
import { addTo } from '../../../../core/text/groups';

/** Bodies whose names are everyday words with capitals. */
const bodies =
  `Red Cross, Red Crescent, Peace Corps, Salvation Army, World Bank, Amnesty International, Human Rights Watch,
Doctors Without Borders, Save the Children, Habitat for Humanity, Boy Scouts, Girl Scouts, Black Lives Matter, Secret Service,
Scotland Yard, Federal Reserve, Coast Guard, National Guard, Supreme Court`
    .split(/,\s+/)
    .map((body) => body.split(' '));

const byFirst = new Map<string, string[][]>();
for (const body of bodies) addTo(byFirst, body[0], body);

export const commonWords: NamePattern = {
  id: 'body-of-common-words',
  description: 'A body that is known by everyday words with capitals, as the Red Cross is, is an organization.',
  score: 0.93,
  triggers: new Set(byFirst.keys()),
  matches: { 'The ⟦Red Cross⟧ sent aid.': 'organization', 'Aid from ⟦Save the Children⟧ came.': 'organization' },
  rejects: [
    'The book “On Her Majesty’s Secret Service” sold.',
    'The Girl Scouts of Hobb met.',
    'The red cross is on the map.',
    'A Red Cross Hobb Marsh sign fell.',
    'Save the date.',
  ],
  find(words) {
    const body = (byFirst.get(words.at(0)) ?? []).find((form) => form.every((word, k) => words.at(k) === word));
    if (!body) return [];
    // "the International Committee of the Red Cross", "Red Crescent Society"
    const isPart = words.typeAt(-1) === 'organization' || words.typeAt(body.length) !== null;
    // "Girl Scouts of the USA", "On Her Majesty's Secret Service"
    if (words.at(body.length) === 'of' || (/^['’]s$/.test(words.at(-1)) && /^\p{Lu}/u.test(words.at(-2)))) return [];
    return isPart || /^\p{Lu}/u.test(words.at(body.length)) ? [] : [{ from: 0, to: body.length, type: 'organization' }];
  },
};
