import { ConfigurationTarget, workspace, type Disposable } from 'vscode';
import { defaultSettings, tokenTypes, type Settings, type TokenType } from '../protocol';
import type { SortBy } from './outline/tree';

/** Every setting of the extension, read here and nowhere else. */
export interface ClientSettings {
  readonly detectArticles: boolean;
  readonly highlights: { readonly enabled: boolean; readonly hidden: readonly TokenType[] };
  readonly outline: { readonly followCursor: boolean; readonly sortBy: SortBy };
  readonly inlayHints: Settings['inlayHints'];
  readonly dayFirst: boolean;
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
    highlights: { enabled: flag('highlights.enabled', true), hidden: hiddenTypes(section.get('highlights.hidden')) },
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
    annotationMode: flag('annotationMode.onOpen', false),
    author: textOf(section.get('author')),
  };
}

/** The settings that the server gets. */
export function serverSettings({ highlights, inlayHints, dayFirst }: ClientSettings): Settings {
  return { inlayHints, hiddenTypes: highlights.enabled ? highlights.hidden : tokenTypes, dayFirst };
}

/** Writes one setting for the user, in all folders, unless the workspace already sets it. */
export async function writeSetting(name: string, value: unknown): Promise<void> {
  const section = workspace.getConfiguration('dateline');
  const inWorkspace = section.inspect(name)?.workspaceValue !== undefined;
  await section.update(name, value, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}

export function onDidChangeSettings(listener: (settings: ClientSettings) => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('dateline')) listener(readSettings());
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function hiddenTypes(value: unknown): TokenType[] {
  return Array.isArray(value) ? tokenTypes.filter((type) => value.includes(type)) : [];
}
