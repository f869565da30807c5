import type { NamePattern, WordsAround } from '../../../../core/names/document/rule';
import { wordSet } from '../../../../core/text/wordLists';

const moves = wordSet(
  'rose rises fell falls slipped slips gained gains lost loses climbed climbs dropped drops eased edged jumped surged slid sank dipped traded trades stood closed opened was ended added shed advanced weakened strengthened bought hit touched firmed rallied tumbled plunged settled',
);
const kinds = wordSet('crude futures index average composite');
const mostToFigure = 7;

export const marketPrice: NamePattern = {
  id: 'market-price',
  description: 'A currency, an index or a grade of oil that rises or falls by a figure is neither person nor place.',
  score: 0.9,
  triggers: new Set(
    'Sterling Brent Bitcoin Ether Nikkei Nasdaq Dow Sensex Kospi Hang Bovespa DAX CAC Topix Nifty Dax Stoxx Ibovespa'.split(
      ' ',
    ),
  ),
  matches: {
    '⟦Sterling⟧ fell to $1.31 after the vote.': 'misc',
    '⟦Brent⟧ crude rose 2 percent.': 'misc',
    'The ⟦Nikkei⟧ closed up 0.4 percent.': 'misc',
    'The ⟦Dow Jones⟧ industrial average rose.': 'misc',
    'The ⟦Hang Seng⟧ lost 40 points.': 'misc',
  },
  rejects: ['Sterling fell from his horse.', 'Brent council met.', 'Brent rose and left.'],
  find(words) {
    const to = /^(?:Hang|Dow|CAC|Stoxx)$/.test(words.at(0)) ? endOfIndex(words) : 1;
    if (words.at(0) === 'Hang' && words.at(1) !== 'Seng') return [];
    if (words.at(0) === 'Dow' && words.at(1) !== 'Jones') return [];
    const isIndex = kinds.has(words.low(to)) || (words.low(to) === 'industrial' && kinds.has(words.low(to + 1)));
    return isIndex || (moves.has(words.at(to)) && hasFigure(words, to)) ? [{ from: 0, to, type: 'misc' }] : [];
  },
};

function endOfIndex(words: WordsAround): number {
  let to = 1;
  while (to < 3 && /^(?:Seng|Jones|40|600)$/.test(words.at(to))) to++;
  return to;
}

function hasFigure(words: WordsAround, from: number): boolean {
  for (let k = from + 1; k < from + mostToFigure; k++) {
    if (/^[$€£¥]?\d/.test(words.at(k)) || words.at(k) === 'against') return true;
    if (/^[.;]$/.test(words.at(k))) return false;
  }
  return false;
}
