import { l10n } from 'vscode';
import { scopeKeys, typeKeys, type CorrectableEntity, type CorrectionKind } from '../../protocol';
import { isEmpty, sameRange } from '../shared/ranges';
import { entityTypes, scopes } from './arguments';
import type { Ask } from './subject';
import { changedExtent, pickExtent } from './pickExtent';
import { pickByKey, type Choice } from './keyPick';
import { pickMergePartner, pickSpeaker } from './pickCandidate';
import { askName, askTime } from './boxes';
import { eventAsks } from './eventAsks';
import { ofEntities, pickLink } from './pickLink';
import { quotationAsks } from './quotationAsks';
import { nothingHere, scopeLabel, typeLabel } from './labels';

type EntityType = CorrectableEntity['type'];

/** Every correction but the list of them: asks for what has not been given, and gives the operation. */
export const asks: Readonly<Record<Exclude<CorrectionKind, 'correct'>, Ask>> = {
  async type({ here: { entity }, given }) {
    if (!entity) return nothingHere.entity();
    const answer = given.type
      ? { type: given.type, always: given.always }
      : await pickType(l10n.t('“{0}” Is a…', entity.words), entity.type);
    return answer ? { kind: 'retype', at: entity.range, ...answer } : null;
  },
  async mark({ here: { selection }, given }) {
    if (!selection) return nothingHere.selection();
    const answer = given.type
      ? { type: given.type, always: given.always }
      : await pickType(l10n.t('“{0}” Is a…', selection.words));
    return answer ? { kind: 'mark', range: selection.range, ...answer } : null;
  },
  async reject({ here: { entity }, given }) {
    if (!entity) return nothingHere.entity();
    const choices = scopes.map((value): Choice<typeof value> => ({
      value,
      label: scopeLabel(value),
      key: scopeKeys[value],
    }));
    const scope = given.scope ?? (await pickByKey(l10n.t('“{0}” Is Not a Name', entity.words), byLetter(), choices));
    return scope ? { kind: 'reject', at: entity.range, scope } : null;
  },
  async resize({ document, here: { entity, selection }, range, given }) {
    if (!entity) return nothingHere.entity();
    const selected =
      isEmpty(range) || !selection || sameRange(selection.range, entity.range) ? undefined : selection.range;
    if (given.extent) {
      const changed = changedExtent(document, entity, given.extent);
      return changed ? { kind: 'resize', at: entity.range, range: changed } : nothingHere.word();
    }
    const to = given.to ?? selected ?? (await pickExtent(document, entity));
    return to ? { kind: 'resize', at: entity.range, range: to } : null;
  },
  async merge(subject) {
    const {
      here: { entity },
      given,
    } = subject;
    if (!entity) return nothingHere.entity();
    const other = given.with ?? (await pickMergePartner(subject, entity));
    return typeof other === 'object' && other ? { kind: 'merge', at: entity.range, with: other } : other;
  },
  async split({ here: { entity } }) {
    if (!entity) return nothingHere.entity();
    return { kind: 'split', at: entity.range };
  },
  async rename({ here: { entity }, given }) {
    if (!entity) return nothingHere.entity();
    const prompt = l10n.t('What it is called in lists and hovers. The article stays as it is.');
    const answer = given.name
      ? { name: given.name, always: given.always }
      : await askName(l10n.t('Rename “{0}”', entity.name), prompt, entity.name);
    return answer ? { kind: 'rename', at: entity.range, ...answer } : null;
  },
  async alias({ here: { entity }, given }) {
    if (!entity) return nothingHere.entity();
    const prompt = l10n.t('Wherever it stands in the article, it means the same.');
    const answer = given.name
      ? { name: given.name, always: given.always }
      : await askName(l10n.t('Another Name of “{0}”', entity.name), prompt, '');
    return answer ? { kind: 'alias', at: entity.range, ...answer } : null;
  },
  async speaker(subject) {
    const {
      here: { quotation },
      given,
    } = subject;
    if (!quotation) return nothingHere.quotation();
    const speaker = given.speaker !== undefined ? given.speaker : await pickSpeaker(subject, quotation);
    return speaker === undefined ? null : { kind: 'speaker', at: quotation.range, speaker };
  },
  async time({ here: { entity, time, selection }, range, given }) {
    const words = time ?? (isEmpty(range) || !selection || entity ? null : { ...selection, value: '' });
    if (!words) return nothingHere.time();
    const value = given.value ?? (await askTime(words));
    return value ? { kind: 'time', at: words.range, value } : null;
  },
  ...eventAsks,
  ...quotationAsks,
  async timeReject({ here: { time } }) {
    return time ? { kind: 'reject', at: time.range, scope: 'here', of: 'time' } : nothingHere.time();
  },
  async role(subject) {
    const { here, given } = subject;
    const range = here.role?.range ?? here.selection?.range;
    if (!range) return nothingHere.selection();
    const of = given.to ?? (await pickLink(subject, l10n.t('Whose Role Is It?'), ofEntities));
    return of === undefined ? null : { kind: 'role', range, of };
  },
  async roleReject({ here: { role } }) {
    return role ? { kind: 'reject', at: role.range, scope: 'here', of: 'role' } : nothingHere.entity();
  },
  async accept({ here: { entity, time, quotation } }) {
    const readings = [entity, time, quotation].filter((reading) => reading !== null);
    const open = readings.filter(({ byPerson }) => !byPerson);
    const reading = open.find(({ certainty }) => certainty === 'unsure') ?? open[0] ?? readings[0];
    return reading ? { kind: 'accept', at: reading.range } : nothingHere.reading();
  },
  /** A form that is no name anywhere stands nowhere: the server knows the words. */
  async restore({ here: { entity, event, time, quotation, rejected }, range, corrections }) {
    const reading = rejected ?? [entity, event, time, quotation].find((one) => one?.byPerson);
    return { kind: 'restore', at: reading?.range ?? corrections[0]?.ranges[0] ?? range };
  },
};

/** Asks for a type, here or for the folder. What it is already is not offered here, but may be made so for the folder. */
function pickType(title: string, present?: EntityType): Promise<{ type: EntityType; always?: boolean } | undefined> {
  const here = entityTypes
    .filter((type) => type !== present)
    .map((type) => ({ value: { type }, label: typeLabel(type), key: typeKeys[type] }));
  const always = entityTypes.map((type, i): Choice<{ type: EntityType; always: boolean }> => ({
    value: { type, always: true },
    label: typeLabel(type),
    key: typeKeys[type].toUpperCase(),
    ...(i === 0 ? { head: l10n.t('In every article of this folder') } : {}),
  }));
  return pickByKey<{ type: EntityType; always?: boolean }>(title, byLetter(), [...here, ...always]);
}

const byLetter = () => l10n.t('Press the letter in brackets, or choose');
