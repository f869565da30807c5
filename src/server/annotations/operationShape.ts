import type { LabelDefinition, Operation } from '../../protocol';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const count: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const position: Check = (value) => ['line', 'character'].every((name) => count(fields(value)[name]));
const range: Check = (value) => position(fields(value).start) && position(fields(value).end);

const entityType = oneOf('person', 'place', 'organization', 'group', 'misc');
const of = maybe(oneOf('mention', 'event', 'time', 'quote', 'role'));

/** What the properties of each kind of operation have to be. */
const shapes: Readonly<Record<Operation['kind'], Readonly<Record<string, Check>>>> = {
  retype: { at: range, type: entityType, always: maybe(flag) },
  reject: { at: range, scope: oneOf('here', 'everywhere', 'always'), of },
  mark: { range, type: entityType, always: maybe(flag) },
  resize: { at: range, range, of },
  merge: { at: range, with: range, of },
  split: { at: range, of },
  rename: { at: range, name: text, always: maybe(flag), of },
  alias: { at: range, name: text, always: maybe(flag) },
  role: { range, of: orNull(range) },
  event: { range, type: text },
  status: { at: range, status: oneOf('happened', 'ongoing', 'planned', 'hypothetical', 'denied') },
  when: { at: range, time: orNull(range) },
  where: { at: range, place: orNull(range) },
  participant: { at: range, who: range, role: orNull(oneOf('agent', 'patient', 'other')) },
  quotation: { range, quote: oneOf('direct', 'indirect', 'mixed', 'attitude') },
  cue: { at: range, cue: orNull(range) },
  speaker: { at: range, speaker: orNull(range) },
  time: { at: range, value: text },
  date: { value: orNull(text) },
  accept: { at: range },
  restore: { at: range },
  label: { targets: listOf(listOf(range)), label: text },
  relabel: { ids: listOf(text), label: text },
  labelDocument: { label: text, on: flag },
  relate: { from: text, to: text, label: text },
  comment: { range: orNull(range), text, author: orNull(text) },
  reply: { id: text, text, author: orNull(text) },
  editNote: { id: text, note: text, text },
  deleteNote: { id: text, note: text },
  resolve: { id: text, resolved: flag },
  place: { id: text, ranges: listOf(range) },
  keep: { ids: listOf(text) },
  remove: { ids: listOf(text) },
  undo: { entry: text },
  redo: { entry: text },
};

/** What is wrong with an operation that a client sends, in a few words; null when nothing is. Sidecars get nothing else. */
export function faultIn(operation: unknown): string | null {
  const { kind } = fields(operation);
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return 'there is no such operation';
  const wrong = Object.entries(shapes[kind as Operation['kind']]).find(
    ([name, holds]) => !holds(fields(operation)[name]),
  );
  return wrong ? `${wrong[0]} of "${kind}" is not what it has to be` : null;
}

/** Is it the definition of a label? */
export const isDefinition = (value: unknown): value is LabelDefinition => {
  const { name, color, key, description } = fields(value);
  return text(name) && orNull(text)(color) && orNull(text)(key) && text(description);
};
