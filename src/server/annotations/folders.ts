import { readLabels, writeLabels, type LabelSchema } from '../../annotations/labels';
import { readLexicon, writeLexicon } from '../../annotations/lexicon';
import type { Fault } from '../../annotations/sidecar/sidecar';
import type { Lexicon } from '../../core/inputs';
import type { LabelDefinition, Labels } from '../../protocol';
import type { Files } from './files/files';
import type { LexiconChange } from './history';
import { SettingsFile, type Format } from './files/settingsFile';
import { folderOf, sameUri, settingsUri } from './uris';

export interface FolderEvents {
  labels(labels: Labels): void;
  /** The lexicon of some folder has changed. */
  lexicon(): void;
  fault(file: string, fault: Fault | null): void;
}

interface Folder {
  readonly labels: SettingsFile<LabelSchema>;
  readonly lexicon: SettingsFile<Lexicon>;
  readonly loaded: Promise<unknown>;
}

const labelFormat: Format<LabelSchema> = { empty: { labels: [], relations: [] }, read: readLabels, write: writeLabels };
const lexiconFormat: Format<Lexicon> = { empty: { names: [], notNames: [] }, read: readLexicon, write: writeLexicon };

/** The labels and the lexicon of the folders that open articles are in. */
export class Folders {
  readonly #files: Files;
  readonly #events: FolderEvents;
  readonly #folders = new Map<string, Folder>();
  #workspace: readonly string[] = [];

  constructor(files: Files, events: FolderEvents) {
    this.#files = files;
    this.#events = events;
  }

  /** Folders, by URI, that the workspace has now, and has no longer. */
  change(added: readonly string[], removed: readonly string[]): void {
    this.#workspace = [...this.#workspace.filter((uri) => !removed.includes(uri)), ...added];
  }

  /** Reads the files of an article's folder, once. */
  async load(article: string): Promise<void> {
    await this.#folderOf(article)?.loaded;
  }

  /** The lexicon of the article's folder; undefined where there is no file and none can be made, or it cannot be read. */
  lexicon(article: string): Lexicon | undefined {
    const lexicon = this.#folderOf(article)?.lexicon;
    return lexicon?.fault ? undefined : lexicon?.value;
  }

  /** Why the folder's file could not be changed, or null. */
  async changeLexicon(article: string, change: LexiconChange): Promise<string | null> {
    return (await this.#folderOf(article)?.lexicon.change((value) => changed(value, change))) ?? null;
  }

  /** Adds a label or a relation to the folder's file, or changes one of that name; why that was not possible, or null. */
  async define(article: string, isRelation: boolean, definition: LabelDefinition): Promise<string | null> {
    const folder = this.#folderOf(article);
    if (!folder) return 'There is no folder for the labels of this article: save it first.';
    const list = isRelation ? 'relations' : 'labels';
    return folder.labels.change((schema) => {
      const isThere = schema[list].some(({ name }) => name === definition.name);
      const replaced = schema[list].map((one) => (one.name === definition.name ? definition : one));
      return { ...schema, [list]: isThere ? replaced : [...schema[list], definition] };
    });
  }

  /** A file has changed: where it is one of a folder's, it is read again. */
  async check(file: string): Promise<void> {
    for (const [uri, { labels, lexicon }] of this.#folders) {
      if (sameUri(file, settingsUri(uri, 'labels'))) await labels.sync();
      if (sameUri(file, settingsUri(uri, 'lexicon'))) await lexicon.sync();
    }
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const all = [...this.#folders.values()];
    await Promise.all(all.flatMap(({ labels, lexicon }) => [labels.sync(), lexicon.sync()]));
  }

  #folderOf(article: string): Folder | undefined {
    const uri = folderOf(article, this.#workspace);
    if (uri === null) return undefined;
    const folder = this.#folders.get(uri) ?? this.#make(uri);
    this.#folders.set(uri, folder);
    return folder;
  }

  #make(uri: string): Folder {
    const labelsAt = settingsUri(uri, 'labels');
    const lexiconAt = settingsUri(uri, 'lexicon');
    const labels: SettingsFile<LabelSchema> = new SettingsFile(labelsAt, this.#files, labelFormat, () => {
      this.#events.labels({ folder: uri, ...labels.value });
      this.#events.fault(labelsAt, labels.fault);
    });
    const lexicon: SettingsFile<Lexicon> = new SettingsFile(lexiconAt, this.#files, lexiconFormat, () => {
      this.#events.lexicon();
      this.#events.fault(lexiconAt, lexicon.fault);
    });
    const loaded = Promise.all([
      labels.sync().then(() => this.#events.labels({ folder: uri, ...labels.value })), // the client gets empty labels, too
      lexicon.sync(),
    ]);
    return { labels, lexicon, loaded };
  }
}

/**
 * A lexicon after a change made to another one: what the change took out is out, what it put in is in; the rest stays as it is.
 */
function changed(lexicon: Lexicon, { before, after }: LexiconChange): Lexicon {
  return {
    names: changedList(lexicon.names, before.names, after.names),
    notNames: changedList(lexicon.notNames, before.notNames, after.notNames),
  };
}

function changedList<T>(list: readonly T[], before: readonly T[], after: readonly T[]): T[] {
  const [old, now] = [keys(before), keys(after)];
  const kept = list.filter((item) => !old.has(key(item)) || now.has(key(item)));
  const there = keys(kept);
  return [...kept, ...after.filter((item) => !old.has(key(item)) && !there.has(key(item)))];
}

const key = (item: unknown): string => JSON.stringify(item);
const keys = (list: readonly unknown[]): ReadonlySet<string> => new Set(list.map(key));
