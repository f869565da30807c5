import type { NamePattern } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';
import { runAfter, runBefore } from './runs';

const ends = wordSet(
  'department office party association hospital union league club federation council court bureau commission college fund service board institute congress front army movement organization society guild alliance',
);

const mostBefore = 5;
const mostAfter = 3;

export const possessiveOrganization: NamePattern = {
  id: 'possessive-organization',
  description: 'An office or a people with a possessive ending goes with the body after it: “Sheriff’s Department”.',
  score: 0.9,
  triggers: new Set(
    'Sheriff Governor Mayor General Prosecutor Attorney Coroner Auditor Treasurer Comptroller Examiner Defender Marshal Women Men Children People Workers Teachers Farmers Veterans Writers Drivers Nurses Students Lawyers Journalists Players Firefighters Officers'.split(
      ' ',
    ),
  ),
  matches: {
    'An ⟦Orwin County Sheriff’s Department⟧ boat found it.': 'organization',
    "The ⟦Dale County Sheriff's Office⟧ said so.": 'organization',
    'The ⟦State Attorney General’s Office⟧ said so.': 'organization',
    'The ⟦Varga Children’s Hospital⟧ is shut.': 'organization',
    'The ⟦Zorbanian Workers’ Party⟧ lost.': 'organization',
  },
  rejects: ['The sheriff’s department left.', 'The Sheriff’s boat sank.', 'The Women’s World Cup began.'],
  find(words) {
    const isPossessive = /^['’]s?$/.test(words.at(1));
    if (!isPossessive) return [];
    const end = runAfter(words, 2, mostAfter);
    let to = end;
    while (to > 2 && !ends.has(words.low(to - 1))) to--;
    if (to === 2) return [];
    const from = runBefore(words, 1, mostBefore);
    // "Brigham and Women's Hospital", "Workers' Party of Zorbana": read in full already.
    if (words.typeAt(from - 1) === 'organization' || words.typeAt(to) === 'organization') return [];
    return [{ from, to, type: 'organization' }];
  },
};
