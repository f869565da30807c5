import { ConfigurationTarget, workspace, type Disposable, type WorkspaceConfiguration } from 'vscode';
import { defaultSettings, type Settings } from '../protocol';
import { hiddenTypes, highlightKinds, shownKinds, type HighlightChoice, type HighlightKind } from './highlights/kinds';
import { ownColors, type OwnColors } from './highlights/palette';
import type { SortBy } from './outline/tree';

/** When the names of labels stand on the text. */
const showNames = ['always', 'inAnnotationMode', 'never'] as const;
type ShowNames = (typeof showNames)[number];

/** Every setting of the extension, read here and nowhere else. */
export interface ClientSettings {
  readonly detectArticles: boolean;
  /** Globs of files that are articles, and that are none, whatever they say. */
  readonly articles: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** `shown` is empty where highlights are not enabled. */
  readonly highlights: {
    readonly enabled: boolean;
    readonly shown: readonly HighlightKind[];
    readonly colors: OwnColors;
  };
  readonly outline: { readonly followCursor: boolean; readonly sortBy: SortBy };
  readonly inlayHints: Settings['inlayHints'];
  readonly dayFirst: boolean;
  readonly labels: { readonly showNames: ShowNames };
  /** Articles open in annotation mode. */
  readonly annotationMode: boolean;
  /** Who writes notes; empty for nobody. */
  readonly author: string;
}

/** The settings as they stand now. */
export function readSettings(): ClientSettings {
  const section = workspace.getConfiguration('dateline');
  const flag = (name: string, otherwise: boolean) => section.get<boolean>(name, otherwise) === true;
  const sortBy = section.get<string>('outline.sortBy');
  return {
    detectArticles: flag('detectArticles', true),
    articles: { include: textsOf(section.get('articles.include')), exclude: textsOf(section.get('articles.exclude')) },
    highlights: highlightsOf(flag('highlights.enabled', true), section),
    outline: {
      followCursor: flag('outline.followCursor', true),
      sortBy: sortBy === 'count' || sortBy === 'name' ? sortBy : 'position',
    },
    inlayHints: {
      dates: flag('inlayHints.dates', defaultSettings.inlayHints.dates),
      pronouns: flag('inlayHints.pronouns', defaultSettings.inlayHints.pronouns),
      speakers: flag('inlayHints.speakers', defaultSettings.inlayHints.speakers),
    },
    dayFirst: flag('dates.dayFirst', defaultSettings.dayFirst),
    labels: { showNames: showNames.find((one) => one === section.get('labels.showNames')) ?? 'inAnnotationMode' },
    annotationMode: flag('annotationMode.onOpen', false),
    author: textOf(section.get('author')),
  };
}

/** The settings that the server gets. */
export function serverSettings({ highlights, inlayHints, dayFirst }: ClientSettings): Settings {
  return { inlayHints, hiddenTypes: hiddenTypes(highlights.shown), dayFirst };
}

/** Writes one setting for the user, in all folders, unless the workspace already sets it. */
export async function writeSetting(name: string, value: unknown): Promise<void> {
  const section = workspace.getConfiguration('dateline');
  const inWorkspace = section.inspect(name)?.workspaceValue !== undefined;
  await section.update(name, value, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}

/** Adds a glob to `dateline.articles.include`, of the workspace or of the user. */
export async function includeArticles(glob: string, target: ConfigurationTarget): Promise<void> {
  const section = workspace.getConfiguration('dateline');
  const { globalValue, workspaceValue } = section.inspect('articles.include') ?? {};
  // what a workspace sets takes the place of the user's own
  const globs = textsOf(target === ConfigurationTarget.Workspace ? (workspaceValue ?? globalValue) : globalValue);
  if (!globs.includes(glob)) await section.update('articles.include', [...globs, glob], target);
}

export function onDidChangeSettings(listener: (settings: ClientSettings) => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('dateline')) listener(readSettings());
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];

function highlightsOf(enabled: boolean, section: WorkspaceConfiguration): ClientSettings['highlights'] {
  const hidden = section.get<unknown>('highlights.hidden');
  const choice: HighlightChoice = {
    preset: section.get('highlights.preset') === 'calm' ? 'calm' : 'all',
    hidden: Array.isArray(hidden) ? highlightKinds.filter((kind) => hidden.includes(kind)) : [],
  };
  return { enabled, shown: enabled ? shownKinds(choice) : [], colors: ownColors(section.get('highlights.colors')) };
}
