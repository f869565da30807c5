import type { TimeRule } from '../../../../../core/times/grammar/rule';
import { decadeWords } from '../../lexicon';

const numbered = /^(?:'?(\d0)|(1[0-9]\d0|20\d0))s?$/;

export const decade: TimeRule = {
  id: 'decade',
  description: 'A decade: "the 1990s", "the \'90s", "the nineties".',
  matches: {
    'in ⟦the 1990s⟧': '199',
    'cars of ⟦the 70s⟧': '197',
    'in ⟦the ’80s⟧': '198',
    'in ⟦the 1930’s⟧': '193',
    'music of ⟦the sixties⟧': '196',
    '⟦1950s⟧ films': '195',
  },
  rejects: ['a man in his 70s', 'temperatures in the 80s', 'in 1990', 'she is in her thirties'],
  begins: ['#', 'the', ...decadeWords.keys()],
  read(w, i) {
    const at = w.at(i) === 'the' ? i + 1 : i;
    const words = at > i ? decadeWords.get(w.at(at)) : undefined;
    if (words !== undefined) return found(at + 1, 1900 + words);
    const match = numbered.exec(w.at(at));
    if (!match) return null;
    const plural = w.at(at).endsWith('s');
    if (!plural && w.at(at + 1) !== "'s") return null;
    const last = plural ? at + 1 : at + 2;
    if (match[2]) return !plural && !match[2].endsWith('0') ? null : found(last, Number(match[2]));
    const short = Number(match[1]);
    const known =
      w.at(at).startsWith("'") ||
      (/^(?:and|or|to)$/.test(w.at(i - 1)) && numbered.test(w.at(i - 2)) && w.at(i - 2).endsWith('s')) ||
      (at > i && !/^(?:temperature|degree|high|low)/.test(w.at(i - 2)) && w.at(i - 1) !== 'into');
    return known && plural ? found(last, (short <= 20 ? 2000 : 1900) + short) : null;
  },
};

const found = (last: number, year: number) => ({
  last,
  type: 'DATE' as const,
  meaning: { kind: 'value' as const, value: String(year / 10) },
});
