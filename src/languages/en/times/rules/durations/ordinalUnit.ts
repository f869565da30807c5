import { isGrain, type Match, type TimeRule } from '../../../../../core/times/grammar/rule';
import { ordinals } from '../../lexicon';
import { unitAt } from '../../readers/units';

export const ordinalUnit: TimeRule = {
  id: 'ordinal-unit',
  description:
    'The nth part of a date ("the last week of March"), or the nth in a row ("a third day", "the fifth straight year").',
  matches: {
    'in ⟦the last week of March⟧': '2017-W12',
    'It began in ⟦the first week of January⟧.': '2017-W01',
    'in ⟦the first week of January 2021⟧': '2021-W01',
    'in ⟦the second week of January 2010⟧': '2010-W02',
    'on ⟦the first day of 2016⟧': '2016-01-01',
    'walked out for ⟦a third day⟧': 'P3D',
    'for ⟦the fifth straight year⟧': 'P5Y',
    'for ⟦a second consecutive night⟧': 'P2D',
    'in ⟦the first weekend of June 2017⟧': '2017-W22-WE',
    'a rise for ⟦the third week running⟧': 'P3W',
  },
  rejects: ['the first day of the trial', 'the second man', 'a third of them', 'last week', 'a 20th century work'],
  begins: ['the', 'a', 'its', 'his', 'her', 'their', ...ordinals.keys(), 'last', 'final'],
  read(w, i, inner): Match | null {
    const article = /^(?:the|a|its|his|her|their)$/.test(w.at(i));
    const at = article ? i + 1 : i;
    const n = w.at(at) === 'last' || w.at(at) === 'final' ? -1 : (ordinals.get(w.at(at)) ?? 0);
    if (!n) return null;
    const straight = /^(?:straight|consecutive|successive)$/.test(w.at(at + 1));
    const unitIndex = straight ? at + 2 : at + 1;
    const unit = unitAt(w, unitIndex);
    if (!unit || unit.plural) return null;
    const last = unitIndex + 1;
    const running =
      w.at(last) === 'running' || (w.at(last) === 'in' && w.at(last + 1) === 'a' && w.at(last + 2) === 'row');
    if (unit.unit === 'century' && !straight && !running && w.at(last) !== 'of') return null;
    if (n > 0 && (straight || running || (w.at(i) === 'a' && w.at(last) !== 'of'))) {
      if (unit.word === 'second' || unit.word === 'minute' || unit.word === 'quarter') return null;
      return {
        last: running ? (w.at(last) === 'running' ? last + 1 : last + 3) : last,
        type: 'DURATION',
        meaning: { kind: 'duration', amount: n * unit.times, unit: unit.unit },
      };
    }
    if (!article || w.at(last) !== 'of' || !isGrain(unit.unit)) return null;
    const within = inner(last + 1);
    if (within?.type !== 'DATE' || within.mod) return null;
    return { last: within.last, type: 'DATE', meaning: { kind: 'nth', n, unit: unit.unit, within: within.meaning } };
  },
};
