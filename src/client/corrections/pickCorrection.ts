import { l10n } from 'vscode';
import type { CorrectionKind } from '../../protocol';
import { isEmpty } from '../shared/ranges';
import type { Subject } from './subject';
import { pickByKey, type Choice } from './keyPick';

type Kind = Exclude<CorrectionKind, 'correct'>;

/** The letters: those that follow the key of "Correct…", too. */
const correctionKeys: Readonly<Record<Kind, string>> = {
  type: 't',
  reject: 'x',
  merge: 'm',
  rename: 'r',
  alias: 'l',
  split: 'p',
  resize: 'e',
  mark: 'n',
  speaker: 's',
  time: 'd',
  accept: 'a',
  restore: 'o',
};

/** Asks what to correct of what stands here. Null: there is nothing; 'correct': the person has left. */
export async function pickCorrection(subject: Subject): Promise<CorrectionKind | null> {
  const choices = choicesOf(subject);
  if (choices.length === 0) return null;
  return (await pickByKey(l10n.t('Correct'), l10n.t('Press the letter in brackets, or choose'), choices)) ?? 'correct';
}

function choicesOf({
  here: { entity, quotation, time, rejected, selection },
  range,
  corrections,
}: Subject): Choice<Kind>[] {
  const choice = (value: Kind, label: string, detail?: string): Choice<Kind> => ({
    value,
    label,
    detail,
    key: correctionKeys[value],
  });
  const selected = !isEmpty(range);
  const readings = [entity, time, quotation].filter((reading) => reading !== null);
  const open = readings.filter(({ byPerson }) => !byPerson);
  const first = open.find(({ certainty }) => certainty === 'unsure') ?? open.at(0);
  const groups: Choice<Kind>[][] = [
    selected && selection ? [choice('mark', l10n.t('Mark as a Name…'), selection.words)] : [],
    first ? [choice('accept', l10n.t('This Reading Is Right'), first.words)] : [],
    entity
      ? [
          choice('type', l10n.t('Change Type…'), entity.words),
          choice('reject', l10n.t('Not a Name…'), entity.words),
          choice('rename', l10n.t('Rename…'), entity.name),
          choice('merge', l10n.t('Merge with…'), entity.name),
          ...(entity.mentions > 1 ? [choice('split', l10n.t('Split Off This Mention'), entity.words)] : []),
          choice('alias', l10n.t('Add Another Name…'), entity.name),
          choice('resize', l10n.t('Change Extent…'), entity.words),
        ]
      : [],
    time ? [choice('time', l10n.t('Change Date or Time…'), `${time.words} = ${time.value}`)] : [],
    quotation ? [choice('speaker', l10n.t('Set Speaker…'), quotation.speaker ?? l10n.t('No speaker found'))] : [],
    !selected && !entity && selection ? [choice('mark', l10n.t('Mark as a Name…'), selection.words)] : [],
    rejected || corrections.length > 0 || readings.some(({ byPerson }) => byPerson)
      ? [
          choice(
            'restore',
            l10n.t('Back to What Was Read'),
            corrections.map(({ title }) => title).join(', ') || rejected?.words,
          ),
        ]
      : [],
  ];
  return groups.flat();
}
