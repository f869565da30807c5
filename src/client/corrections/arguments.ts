import { extentKeys, type CorrectionArguments, type ExtentChange, type Range } from '../../protocol';

/** Types of entity and how far a "no" reaches, in the order offered. */
export const entityTypes = ['person', 'place', 'organization', 'group', 'misc'] as const;
export const scopes = ['here', 'everywhere', 'always'] as const;

/** What a correction was called with, as far as it makes sense: key bindings, links and tests may say anything. Null: no place. */
export function readArguments(value: unknown): CorrectionArguments | null {
  if (typeof value !== 'object' || value === null || !('range' in value)) return null;
  const given = value as { readonly [name in keyof CorrectionArguments]?: unknown };
  const range = rangeOf(given.range);
  if (!range) return null;
  return {
    range,
    ...readAnswers(value),
    ...known('uri', text(given.uri)),
    ...known('version', whole(given.version) ? given.version : undefined),
    ...known('name', text(given.name)),
    ...known('value', text(given.value)),
    ...known('with', rangeOf(given.with)),
    ...known('speaker', given.speaker === null ? null : rangeOf(given.speaker)),
    ...known('to', rangeOf(given.to)),
  };
}

/** What a key answers beforehand, wherever it is pressed. */
export type Answers = Pick<CorrectionArguments, 'type' | 'scope' | 'always' | 'extent'>;

export function readAnswers(value: unknown): Answers {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as { readonly [name in keyof Answers]?: unknown };
  return {
    ...known(
      'type',
      entityTypes.find((type) => type === given.type),
    ),
    ...known(
      'scope',
      scopes.find((scope) => scope === given.scope),
    ),
    ...known('always', typeof given.always === 'boolean' ? given.always : undefined),
    ...known(
      'extent',
      extentChanges.find((extent) => extent === given.extent),
    ),
  };
}

const extentChanges = Object.keys(extentKeys) as ExtentChange[];

const known = <K extends keyof CorrectionArguments>(name: K, value: CorrectionArguments[K] | undefined) =>
  value === undefined ? {} : { [name]: value };

const longest = 10_000;
const text = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest ? value : undefined;
const whole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

type AnyPosition = { readonly line?: unknown; readonly character?: unknown } | null;

/** In order, and nothing but the numbers: VS Code's own ranges have more. */
function rangeOf(value: unknown): Range | undefined {
  const given = value as { readonly start?: AnyPosition; readonly end?: AnyPosition } | null | undefined;
  const [start, end] = [given?.start, given?.end];
  if (!whole(start?.line) || !whole(start.character) || !whole(end?.line) || !whole(end.character)) return undefined;
  if (end.line < start.line || (end.line === start.line && end.character < start.character)) return undefined;
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}
