import type { LanguageEvidence } from '../../core/language';

export const detection: LanguageEvidence = {
  /** Words written alike in other languages ("in", "a", "is", "on") are left out. */
  own: new Set(
    (
      'the of and to was that for with by said from his her their has have had were are it at an be which who this they will not ' +
      'would been he she its after but or more than when about there'
    ).split(' '),
  ),
  /** Other languages in Latin script, no English words among them. */
  foreign: new Set(
    (
      'der und den das von mit ist des im dem nicht auf ein eine zu le la les des et du une dans est que pour qui sur pas ' +
      'el los las del y en por con una para se su il di che della sono non gli dei o os da em um uma na ao het een van ' +
      'dat niet zijn voor och att som det på är av til og ikke w na się nie jest że ve bir bu için ja ei että'
    ).split(' '),
  ),
};
