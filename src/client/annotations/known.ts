import { EventEmitter, type Event, type ExtensionContext, type TextDocument } from 'vscode';
import {
  labelsNotification,
  type AnnotationView,
  type Annotations,
  type LabelDefinition,
  type Labels,
} from '../../protocol';
import type { Annotated } from '../annotated';
import type { LanguageClient } from '../connection/languageClient';
import { labelsFor } from './labelsFor';
import { colorsOf } from './palette';

/** The annotations of articles and the labels of their folders, for everything here that shows or changes them. */
export interface Known extends Pick<Annotated, 'apply' | 'unread'> {
  /** As the server sent them last, in text order; ranges may lag behind what was just typed. */
  views(document: TextDocument): readonly AnnotationView[];
  /** What the server sent last about an article. */
  latest(document: TextDocument): Annotations | undefined;
  /** Those of the text as it stands, waiting a little for the server where it has changed. */
  fresh(document: TextDocument): Promise<readonly AnnotationView[]>;
  labels(document: TextDocument): Labels | undefined;
  /**
   * A label's or relation type's definition with the colour it has, and its place in the list: past the end where the file has
   * none.
   */
  definition(document: TextDocument, name: string, relation?: boolean): Defined;
  readonly onDidChange: Event<Annotations>;
  readonly onDidChangeLabels: Event<void>;
}

interface Defined {
  readonly definition: LabelDefinition;
  readonly index: number;
}

/** How long an answer about the newest text is waited for. */
const patience = 2000;

export function createKnown(context: ExtensionContext, client: LanguageClient, annotated: Annotated): Known {
  const all = new Map<string, Labels>();
  const changed = new EventEmitter<void>();
  client.onNotification(labelsNotification, (labels) => {
    all.set(labels.folder, labels);
    changed.fire();
  });
  context.subscriptions.push(changed);

  const views = (document: TextDocument) => annotated.of(document)?.views ?? [];
  const isFresh = (document: TextDocument) => annotated.of(document)?.version === document.version;
  const labels = (document: TextDocument) => labelsFor(document.uri.toString(), [...all.values()]);

  return {
    apply: annotated.apply,
    unread: annotated.unread,
    views,
    latest: annotated.of,
    labels,
    onDidChange: annotated.onDidChange,
    onDidChangeLabels: changed.event,
    fresh(document) {
      // where nothing is annotated, an edit moves nothing and the server sends nothing
      if (isFresh(document) || views(document).length === 0) return Promise.resolve(views(document));
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          listener.dispose();
          resolve(views(document));
        };
        const timer = setTimeout(done, patience);
        const listener = annotated.onDidChange(() => isFresh(document) && done());
      });
    },
    definition(document, name, relation = false) {
      const known = labels(document);
      const list = (relation ? known?.relations : known?.labels) ?? [];
      const index = list.findIndex((definition) => definition.name === name);
      if (index < 0)
        return { definition: { name, color: null, key: null, description: '' }, index: list.length + hash(name) };
      return { definition: { ...list[index], color: colorsOf(list.map(({ color }) => color))[index] }, index };
    },
  };
}

/** Gives labels that no file defines different looks that stay. */
function hash(name: string): number {
  let sum = 7;
  for (let i = 0; i < name.length; i++) sum = (sum * 31 + name.charCodeAt(i)) % 997;
  return sum;
}
