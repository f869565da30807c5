import type { NameCue } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';

const heads = wordSet(
  'herald tribune gazette telegraph journal times post chronicle courier dispatch examiner inquirer sentinel mail express mirror star news echo globe bulletin register observer standard',
);
const whenPrinted = wordSet('daily evening morning sunday weekly monthly');

export const newspaper: NameCue = {
  id: 'newspaper',
  description: '“Daily Herald”, “Evening Post”: when it is printed and a word of newspapers’ names are a newspaper.',
  score: 0.85,
  strong: false,
  matches: {
    'The ⟦Daily Herald⟧ printed the tapes.': 'organization',
    'The ⟦place.4|Leeds Evening Post⟧ said so.': 'organization',
  },
  rejects: ['The ⟦Hobb Express⟧ left.', 'The ⟦Daily Bread⟧ is sold.'],
  find(name) {
    const last = name.length - 1;
    return last > 0 && heads.has(name.ownLow(last)) && whenPrinted.has(name.ownLow(last - 1))
      ? { type: 'organization' }
      : null;
  },
};
