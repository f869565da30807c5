import type { Match, Meaning, SentenceWords, TimeRule } from '../../../../../core/times/grammar/rule';
import { ordinals } from '../../lexicon';

export const century: TimeRule = {
  id: 'century',
  description: 'A century by its number; "the 20th century" is the years that begin with 19.',
  matches: {
    'in ⟦the 20th century⟧': '19',
    'a ⟦17th-century⟧ house': '16',
    'in ⟦the nineteenth century⟧': '18',
    'since ⟦the 5th century BC⟧': 'BC05',
    'It is a ⟦20th century⟧ work.': '19',
    '⟦The 19th and 20th centuries⟧ saw it.': '18/19',
    'from ⟦the 18th to the 19th century⟧': '17/18',
  },
  rejects: ['a century of rule', 'the third man'],
  begins: ['#', 'the', ...ordinals.keys()],
  read(w, i) {
    const at = w.at(i) === 'the' ? i + 1 : i;
    let n = ordinals.get(w.at(at));
    let last = at + 1;
    if (w.at(at) === 'twenty' && w.at(at + 1) === '-' && w.at(at + 2) === 'first') [n, last] = [21, at + 3];
    const range = n ? readTwo(w, n, last) : null;
    if (range) return range;
    if (w.at(last) === '-') last++;
    if (!n || w.at(last) !== 'century') return null;
    const before = ['bc', 'bce', 'b.c.'].includes(w.at(last + 1));
    const value = before ? `BC${String(n).padStart(2, '0')}` : String(n - 1).padStart(2, '0');
    return { last: before ? last + 2 : last + 1, type: 'DATE', meaning: { kind: 'value', value } };
  },
};

/** "the 19th |and 20th centuries", "the 18th |to the 19th century" */
function readTwo(w: SentenceWords, n: number, i: number): Match | null {
  if (!/^(?:and|to|or|through|-|–)$/.test(w.at(i))) return null;
  const at = w.at(i + 1) === 'the' ? i + 2 : i + 1;
  const second = ordinals.get(w.at(at)) ?? 0;
  const noun = w.at(at + 1);
  if (second <= n || (noun !== 'centuries' && (noun !== 'century' || w.at(i) === 'and'))) return null;
  return { last: at + 2, type: 'DATE', meaning: { kind: 'range', from: nth(n), to: nth(second) } };
}

const nth = (n: number): Meaning => ({ kind: 'value', value: String(n - 1).padStart(2, '0') });
