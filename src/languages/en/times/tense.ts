import { wordSet } from '../../../core/text/wordLists';
import type { TenseWords } from '../../../core/times/resolution/direction';

export const tense: TenseWords = {
  scheduling: wordSet('schedule expect plan due slate set propose predict forecast project book earmark intend'),
  intending: wordSet(
    'plan expect schedule set agree hope promise vow intend aim decide prepare threaten ask call want urge order invite ' +
      'propose demand pledge commit ' +
      'delay postpone adjourn remand extend suspend ready poise tip',
  ),
  postponing: wordSet('adjourn postpone delay extend remand suspend defer reschedule push put move close shut'),
  states: wordSet(
    'be have say remain stand lie know believe think want need seem own show mean include follow raise leave bring mark highlight ' +
      'underscore underline reflect suggest expose deepen spark stoke fuel prompt trigger',
  ),
  sameInPast: wordSet('beat cut hit set put cost shut quit let hurt spread cast bid burst split shed thrust'),
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
  limits: wordSet('until till'),
  purposes: wordSet('for'),
  goals: wordSet('to'),
  owners: wordSet('of'),
  origins: wordSet('after since following'),
};
