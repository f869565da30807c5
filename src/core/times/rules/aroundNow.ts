import { readNumber } from '../numbers';
import { unitAt } from '../readers';
import type { TimeRule } from '../rule';

const sides: Readonly<Record<string, -1 | 1 | 0>> = { past: -1, last: -1, previous: -1, recent: -1, latest: -1, next: 1, coming: 1, following: 1, upcoming: 1, first: 0, final: 0, opening: 0, closing: 0 };

export const aroundNow: TimeRule = {
  name: 'length-around-now',
  description: 'A length that ends or begins now, or at the time spoken of: "the past three days", "recent weeks", "the next decade".',
  matches: {
    'in ⟦the past three days⟧': 'P3D', 'over ⟦the next six months⟧': 'P6M', 'in ⟦recent weeks⟧': 'PXW', 'for ⟦the past decade⟧': 'P10Y', 'in ⟦the last 10 minutes⟧': 'PT10M',
    'in ⟦the coming days⟧': 'PXD', 'in ⟦the last few months⟧': 'PXM', 'in ⟦the first three weeks⟧': 'P3W',
  },
  rejects: ['the last man', 'last week', 'the next year', 'the last minute', 'the first day'],
  begins: ['the', 'recent', 'last', 'past', 'next', 'coming', 'previous', 'first', 'these', 'its', 'his', 'her', 'their', 'our'],
  read(w, i) {
    const at = /^(?:the|these|its|his|her|their|our)$/.test(w.at(i)) ? i + 1 : i;
    const side = sides[w.at(at)];
    if (side === undefined) return null;
    const number = readNumber(w, at + 1);
    const unitIndex = number && w.at(at + 1) !== 'a' ? number.last : at + 1;
    const unit = unitAt(w, unitIndex);
    if (!unit) return null;
    const single = unitIndex === at + 1 && !unit.plural;
    if (single && (side === 0 || !/^(?:decade|century|fortnight|hour|month|year|week)$/.test(unit.word) || (w.at(i) !== 'the'))) return null;
    if (single && unit.word !== 'decade' && unit.word !== 'fortnight' && w.at(at) !== 'past') return null;
    if (unitIndex === at + 1 && unit.plural && side === 0) return null;
    const amount = single ? unit.times : number && unitIndex > at + 1 && number.value !== null ? number.value * unit.times : null;
    const years = unit.unit === 'decade' ? 10 : unit.unit === 'century' ? 100 : 1;
    return {
      last: unitIndex + 1, type: 'DURATION',
      meaning: {
        kind: 'duration', amount: amount === null ? null : amount * years, unit: years > 1 && amount !== null ? 'year' : unit.unit,
        ...(side ? { around: side } : {}),
      },
    };
  },
};
