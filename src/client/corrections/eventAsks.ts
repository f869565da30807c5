import { l10n } from 'vscode';
import type { Ask } from './subject';
import { askName } from './boxes';
import { pickByKey, type Choice } from './keyPick';
import { nothingHere } from './labels';
import { ofEntities, pickLink } from './pickLink';

type EventKind =
  'event' | 'eventReject' | 'eventRename' | 'eventMerge' | 'eventSplit' | 'status' | 'when' | 'where' | 'participant';

/** Corrections of events. What is given by a command is not asked: `value` is a type, a status or a part, `to` what it leads to. */
export const eventAsks: Readonly<Record<EventKind, Ask>> = {
  async event({ here: { event, selection }, range, given }) {
    const isMade = range.start.line !== range.end.line || range.start.character !== range.end.character;
    const words = isMade ? selection : event;
    if (!words) return nothingHere.event();
    const type = given.value ?? (await pick(l10n.t('“{0}” Is an Event of…', words.words), eventTypes()));
    return type ? { kind: 'event', range: words.range, type } : null;
  },
  async eventReject({ here: { event } }) {
    return event ? { kind: 'reject', at: event.range, scope: 'here', of: 'event' } : nothingHere.event();
  },
  async eventRename({ here: { event }, given }) {
    if (!event) return nothingHere.event();
    const prompt = l10n.t('What it is called in lists and hovers. The article stays as it is.');
    const answer = given.name ?? (await askName(l10n.t('Rename “{0}”', event.name), prompt, event.name))?.name;
    return answer ? { kind: 'rename', at: event.range, name: answer, of: 'event' } : null;
  },
  async eventMerge(subject) {
    const { here, given } = subject;
    if (!here.event) return nothingHere.event();
    const title = l10n.t('Merge “{0}” with…', here.event.name);
    const other = given.with ?? (await pickLink(subject, title, { groups: ['events'] }));
    return other ? { kind: 'merge', at: here.event.range, with: other, of: 'event' } : null;
  },
  async eventSplit({ here: { event } }) {
    return event ? { kind: 'split', at: event.range, of: 'event' } : nothingHere.event();
  },
  async status({ here: { event }, given }) {
    if (!event) return nothingHere.event();
    const all = statuses();
    const value =
      all.find((one) => one.value === given.value)?.value ??
      (await pick(l10n.t('Whether “{0}” Happened', event.name), all));
    return value ? { kind: 'status', at: event.range, status: value } : null;
  },
  async when(subject) {
    const { here, given } = subject;
    if (!here.event) return nothingHere.event();
    const title = l10n.t('When Was “{0}”?', here.event.name);
    const time = given.to ?? (await pickLink(subject, title, { groups: ['dates'], none: l10n.t('Not Known') }));
    return time === undefined ? null : { kind: 'when', at: here.event.range, time };
  },
  async where(subject) {
    const { here, given } = subject;
    if (!here.event) return nothingHere.event();
    const title = l10n.t('Where Was “{0}”?', here.event.name);
    const place = given.to ?? (await pickLink(subject, title, { groups: ['places'], none: l10n.t('Not Known') }));
    return place === undefined ? null : { kind: 'where', at: here.event.range, place };
  },
  async participant(subject) {
    const { here, given } = subject;
    if (!here.event) return nothingHere.event();
    const title = l10n.t('Who Took Part in “{0}”?', here.event.name);
    const who = given.to ?? (await pickLink(subject, title, ofEntities));
    if (!who) return null;
    const all = parts();
    const part = all.find(({ value }) => value === given.value)?.value ?? (await pick(title, all));
    return part ? { kind: 'participant', at: here.event.range, who, role: part === 'none' ? null : part } : null;
  },
};

const pick = <T>(title: string, choices: readonly Choice<T>[]) =>
  pickByKey(title, l10n.t('Press the letter in brackets, or choose'), choices);

const statuses = () =>
  [
    { value: 'happened', label: l10n.t('It Happened'), key: 'h' },
    { value: 'ongoing', label: l10n.t('It Is Going On'), key: 'o' },
    { value: 'planned', label: l10n.t('It Is Planned'), key: 'p' },
    { value: 'hypothetical', label: l10n.t('It May Happen'), key: 'm' },
    { value: 'denied', label: l10n.t('It Did Not Happen'), key: 'n' },
  ] as const;

const parts = () =>
  [
    { value: 'agent', label: l10n.t('Did It'), key: 'd' },
    { value: 'patient', label: l10n.t('It Happened to Them'), key: 'h' },
    { value: 'other', label: l10n.t('Took Part Otherwise'), key: 'o' },
    { value: 'none', label: l10n.t('Takes No Part'), key: 'n' },
  ] as const;

const eventTypes = (): readonly Choice<string>[] => [
  { value: 'conflict', label: l10n.t('Conflict'), key: 'c' },
  { value: 'crime', label: l10n.t('Crime'), key: 'r' },
  { value: 'justice', label: l10n.t('Justice'), key: 'j' },
  { value: 'politics', label: l10n.t('Politics'), key: 'p' },
  { value: 'diplomacy', label: l10n.t('Diplomacy'), key: 'd' },
  { value: 'disaster', label: l10n.t('Disaster'), key: 'i' },
  { value: 'accident', label: l10n.t('Accident'), key: 'a' },
  { value: 'business', label: l10n.t('Business'), key: 'b' },
  { value: 'personnel', label: l10n.t('Offices and Posts'), key: 'o' },
  { value: 'health', label: l10n.t('Health'), key: 'h' },
  { value: 'life', label: l10n.t('Life'), key: 'l' },
  { value: 'culture', label: l10n.t('Culture'), key: 'u' },
  { value: 'sport', label: l10n.t('Sport'), key: 's' },
  { value: 'science', label: l10n.t('Science'), key: 'e' },
];
