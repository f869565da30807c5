import type { TenseWords } from '../../../core/times/resolution/direction';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const tense: TenseWords = {
  scheduling: words('schedule expect plan due slate set propose predict forecast project book earmark intend'),
  intending: words(
    'plan expect schedule set agree hope promise vow intend aim decide prepare threaten ask call want urge order invite ' +
      'propose demand pledge commit ' +
      'delay postpone adjourn remand extend suspend ready poise tip',
  ),
  postponing: words('adjourn postpone delay extend remand suspend defer reschedule push put move close shut'),
  states: words('be have say remain stand lie know believe think want need seem own show mean include'),
  sameInPast: words('beat cut hit set put cost shut quit let hurt spread cast bid burst split shed thrust'),
  futureModals: new Set([
    'will',
    'shall',
    "'ll",
    'going to',
    'about to',
    'set to',
    'due to',
    'expected to',
    'scheduled to',
    'plan to',
    'planned to',
    'to',
  ]),
  neutralModals: new Set(['used to', 'had to', 'have to']),
  limits: words('until till'),
  purposes: words('for'),
  goals: words('to'),
  owners: words('of'),
};
