import { EventEmitter, workspace, type Event, type ExtensionContext } from 'vscode';
import type { GivenDate } from '../protocol';

/** The dates people gave articles, by URI, kept with the workspace. */
export interface ArticleDates {
  readonly all: Readonly<Record<string, string>>;
  /** Null forgets the date. */
  set(uri: string, date: string | null): Promise<void>;
  readonly onDidChange: Event<GivenDate>;
}

const key = 'dateline.dates';

export function createArticleDates(context: ExtensionContext): ArticleDates {
  const changed = new EventEmitter<GivenDate>();
  const all = () => context.workspaceState.get<Readonly<Record<string, string>>>(key, {});

  async function set(uri: string, date: string | null): Promise<void> {
    const { [uri]: before, ...others } = all();
    if ((before ?? null) === date) return;
    await context.workspaceState.update(key, date === null ? others : { ...others, [uri]: date });
    changed.fire({ uri, date });
  }

  context.subscriptions.push(
    changed,
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const date = all()[oldUri.toString()];
        if (!date) continue;
        await set(oldUri.toString(), null);
        await set(newUri.toString(), date);
      }
    }),
    // the next untitled document may have this one's name; changing the language only closes and opens it in one turn
    workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      const again = () => workspace.textDocuments.some(document => document.uri.toString() === uri.toString());
      if (isUntitled) setTimeout(() => again() || void set(uri.toString(), null));
    }),
  );
  return { get all() { return all(); }, set, onDidChange: changed.event };
}

/** `YYYY-MM-DD` and in the calendar? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
