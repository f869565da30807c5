import { tokenTypes, type TokenType } from '../../protocol';

/** What can be highlighted, each by itself: the types of tokens, and the dots under what is unsure. */
export const highlightKinds = [...tokenTypes, 'uncertain'] as const;
export type HighlightKind = (typeof highlightKinds)[number];

/** Choices with a name. */
export const presets = {
  all: highlightKinds,
  calm: ['person', 'place', 'organization', 'group', 'quotation'],
} as const satisfies Record<string, readonly HighlightKind[]>;
export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as Preset[];

/** What the settings say of it: a preset, and what of it is left out. */
export interface HighlightChoice {
  readonly preset: Preset;
  readonly hidden: readonly HighlightKind[];
}

/** What is highlighted, in the order of `highlightKinds`. */
export function shownKinds({ preset, hidden }: HighlightChoice): HighlightKind[] {
  const ofPreset: readonly HighlightKind[] = presets[preset];
  return ofPreset.filter((kind) => !hidden.includes(kind));
}

/** The choice that shows these and nothing else. */
export function choiceOf(shown: readonly HighlightKind[]): HighlightChoice {
  const preset = presetOf(shown);
  return preset ? { preset, hidden: [] } : { preset: 'all', hidden: highlightKinds.filter((k) => !shown.includes(k)) };
}

/** The preset that shows just these, or null. */
export function presetOf(shown: readonly HighlightKind[]): Preset | null {
  const same = (kinds: readonly HighlightKind[]) =>
    kinds.length === shown.length && kinds.every((kind) => shown.includes(kind));
  return presetNames.find((name) => same(presets[name])) ?? null;
}

/** The types that the server is to leave out. */
export const hiddenTypes = (shown: readonly HighlightKind[]): TokenType[] =>
  tokenTypes.filter((type) => !shown.includes(type));
