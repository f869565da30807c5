import { readLabels, writeLabels, type LabelSchema } from '../../annotations/labels';
import { readLexicon, writeLexicon } from '../../annotations/lexicon';
import type { Fault } from '../../annotations/sidecar/sidecar';
import type { Lexicon } from '../../core/inputs';
import type { LabelDefinition, Labels } from '../../protocol';
import type { Files } from './files';
import type { LexiconChange } from './history';
import { keptFile, type Format, type KeptFile } from './keptFile';
import { folderOf, settingsUri } from './uris';

/** The labels and the lexicon of the folders that open articles are in. */
export interface Folders {
  /** Folders, by URI, that the workspace has now, and has no longer. */
  change(added: readonly string[], removed: readonly string[]): void;
  /** Reads the files of an article's folder, once. */
  load(article: string): Promise<void>;
  /** What the article's folder knows beforehand; undefined where it has no file and none can be made, or it cannot be read. */
  lexicon(article: string): Lexicon | undefined;
  /** Why the folder's file could not be changed, or null. */
  changeLexicon(article: string, change: LexiconChange): Promise<string | null>;
  define(article: string, isRelation: boolean, definition: LabelDefinition): Promise<string | null>;
  /** One of the files may be another now. */
  check(file: string): Promise<void>;
  /** Writes what waits. */
  flush(): Promise<void>;
}

export interface FolderEvents {
  labels(labels: Labels): void;
  /** The lexicon of some folder is another. */
  lexicon(): void;
  fault(file: string, fault: Fault | null): void;
}

interface Folder {
  readonly labels: KeptFile<LabelSchema>;
  readonly lexicon: KeptFile<Lexicon>;
  readonly loaded: Promise<unknown>;
}

const labelFormat: Format<LabelSchema> = { empty: { labels: [], relations: [] }, read: readLabels, write: writeLabels };
const lexiconFormat: Format<Lexicon> = { empty: { names: [], notNames: [] }, read: readLexicon, write: writeLexicon };

export function createFolders(files: Files, events: FolderEvents): Folders {
  const folders = new Map<string, Folder>();
  let workspace: readonly string[] = [];

  function make(uri: string): Folder {
    const labelsAt = settingsUri(uri, 'labels');
    const lexiconAt = settingsUri(uri, 'lexicon');
    const labels = keptFile(labelsAt, files, labelFormat, () => {
      events.labels({ folder: uri, ...labels.value });
      events.fault(labelsAt, labels.fault);
    });
    const lexicon = keptFile(lexiconAt, files, lexiconFormat, () => {
      events.lexicon();
      events.fault(lexiconAt, lexicon.fault);
    });
    const loaded = Promise.all([
      labels.sync().then(() => events.labels({ folder: uri, ...labels.value })), // empty ones are told, too
      lexicon.sync(),
    ]);
    return { labels, lexicon, loaded };
  }

  function of(article: string): Folder | undefined {
    const uri = folderOf(article, workspace);
    if (uri === null) return undefined;
    const folder = folders.get(uri) ?? make(uri);
    folders.set(uri, folder);
    return folder;
  }

  return {
    change(added, removed) {
      workspace = [...workspace.filter((uri) => !removed.includes(uri)), ...added];
    },
    async load(article) {
      await of(article)?.loaded;
    },
    lexicon(article) {
      const lexicon = of(article)?.lexicon;
      return lexicon?.fault ? undefined : lexicon?.value;
    },
    async changeLexicon(article, change) {
      return (await of(article)?.lexicon.change((value) => changed(value, change))) ?? null;
    },
    async define(article, isRelation, definition) {
      const folder = of(article);
      if (!folder) return 'There is no folder for the labels of this article: save it first.';
      const list = isRelation ? 'relations' : 'labels';
      return folder.labels.change((schema) => {
        const isThere = schema[list].some(({ name }) => name === definition.name);
        const replaced = schema[list].map((one) => (one.name === definition.name ? definition : one));
        return { ...schema, [list]: isThere ? replaced : [...schema[list], definition] };
      });
    },
    async check(file) {
      for (const [uri, { labels, lexicon }] of folders) {
        if (file === settingsUri(uri, 'labels')) await labels.sync();
        if (file === settingsUri(uri, 'lexicon')) await lexicon.sync();
      }
    },
    async flush() {
      await Promise.all([...folders.values()].flatMap(({ labels, lexicon }) => [labels.sync(), lexicon.sync()]));
    },
  };
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
