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
  quotation: 'q',
  quoteReject: 'X',
  quoteResize: 'E',
  cue: 'c',
  event: 'v',
  eventReject: 'x',
  eventRename: 'r',
  eventMerge: 'm',
  eventSplit: 'p',
  status: 'h',
  when: 'w',
  where: 'y',
  participant: 'b',
  timeReject: 'z',
  role: 'k',
  roleReject: 'K',
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
  here: { entity, event, quotation, role, time, rejected, selection },
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
  const marks = selection
    ? [
        choice('mark', l10n.t('Mark as a Name…'), selection.words),
        choice('quotation', l10n.t('Mark as a Quotation…'), selection.words),
        choice('event', l10n.t('Mark as an Event…'), selection.words),
        ...(time ? [] : [choice('time', l10n.t('Mark as a Date or Time…'), selection.words)]),
        choice('role', l10n.t('Mark as a Role…'), selection.words),
      ]
    : [];
  const open = readings.filter(({ byPerson }) => !byPerson);
  const first = open.find(({ certainty }) => certainty === 'unsure') ?? open.at(0);
  const groups: Choice<Kind>[][] = [
    selected && !event ? marks : [],
    event && !entity
      ? [
          ...(selected ? [] : [choice('event', l10n.t('Change Type of Event…'), `${event.words} = ${event.type}`)]),
          choice('eventReject', l10n.t('Not an Event'), event.words),
          choice('when', l10n.t('When It Was…'), event.name),
          choice('where', l10n.t('Where It Was…'), event.name),
          choice('participant', l10n.t('Who Took Part…'), event.name),
          choice('status', l10n.t('Whether It Happened…'), event.name),
          choice('eventRename', l10n.t('Rename Event…'), event.name),
          choice('eventMerge', l10n.t('Merge Event with…'), event.name),
          ...(event.mentions > 1 ? [choice('eventSplit', l10n.t('Split Off This Event'), event.words)] : []),
        ]
      : [],
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
    selected && event ? marks : [],
    role
      ? [
          ...(selected ? [] : [choice('role', l10n.t('Whose Role It Is…'), role.words)]),
          choice('roleReject', l10n.t('Not a Role'), role.words),
        ]
      : [],
    time
      ? [
          choice('time', l10n.t('Change Date or Time…'), `${time.words} = ${time.value}`),
          choice('timeReject', l10n.t('Not a Date or Time'), time.words),
        ]
      : [],
    quotation
      ? [
          choice('speaker', l10n.t('Set Speaker…'), quotation.speaker ?? l10n.t('No speaker found')),
          ...(selected ? [] : [choice('quotation', l10n.t('Change Kind of Quotation…'), quotation.words)]),
          choice('quoteResize', l10n.t('Where the Quotation Begins and Ends…'), quotation.words),
          choice('cue', l10n.t('What Words Tell It…'), quotation.words),
          choice('quoteReject', l10n.t('Not a Quotation'), quotation.words),
        ]
      : [],
    !selected && !entity && !event ? marks.slice(0, 1) : [],
    rejected || corrections.length > 0 || event?.byPerson || readings.some(({ byPerson }) => byPerson)
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
