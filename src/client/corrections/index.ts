import { commands, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { correctableRequest, correctionCommands, type CorrectionArguments, type CorrectionKind } from '../../protocol';
import type { Annotated } from '../annotated';
import { isArticle, type Articles } from '../shared/articles';
import { focusedNode } from '../navigation/focusedNode';
import { isInText } from '../outline/tree';
import type { OutlineView } from '../outline/view';
import type { PreviewPick } from '../navigation/previewPick';
import { plainRange, touch } from '../shared/ranges';
import type { LanguageClient } from '../connection/languageClient';
import { holding } from '../shared/held';
import { refuse as sayWhy } from '../shared/status';
import { whyUnread } from '../shared/unread';
import { readAnswers, readArguments } from './arguments';
import { asks } from './asks';
import type { Subject } from './subject';
import { pickCorrection } from './pickCorrection';
import { nothingHere } from './labels';

interface Services {
  readonly articles: Articles;
  readonly client: LanguageClient;
  readonly outline: OutlineView;
  readonly annotated: Annotated;
  readonly preview: PreviewPick;
}

/** Key bindings of the outline pass this, alone or as `from`: VS Code does not pass the node that they are pressed on. */
const fromOutline = 'outline';

const isFromOutline = (argument: unknown): boolean =>
  argument === fromOutline ||
  (typeof argument === 'object' && argument !== null && 'from' in argument && argument.from === fromOutline);

/**
 * The commands that correct the reading. Each works on a node of the outline (its id), a place in an article with what is already
 * known ({@link CorrectionArguments}), or else the selection of the active editor.
 */
export function registerCorrections(context: ExtensionContext, services: Services): void {
  for (const [kind, name] of Object.entries(correctionCommands) as [CorrectionKind, string][]) {
    context.subscriptions.push(
      commands.registerCommand(name, (argument?: unknown) => {
        return holding(async () => {
          const place = await placeOf(argument, services);
          return place ? correct(kind, place, services) : refuse(nothingHere.reading());
        });
      }),
    );
  }
}

interface Place {
  readonly document: TextDocument;
  readonly given: CorrectionArguments;
}

/** Where the command was called. */
async function placeOf(argument: unknown, { outline, articles }: Services): Promise<Place | null> {
  const inOutline = isFromOutline(argument);
  const id = inOutline ? await focusedNode(outline.view) : argument;
  const answers = readAnswers(argument);
  if (typeof id === 'string') {
    const node = await placeOfNode(id, outline, articles);
    return node && { ...node, given: { ...node.given, ...answers } };
  }
  if (inOutline) return null;
  const given = readArguments(argument);
  const active = window.activeTextEditor;
  if (given) {
    const named = workspace.textDocuments.find(({ uri }) => uri.toString() === given.uri);
    const document = given.uri === undefined ? active?.document : named;
    return document && isArticle(document) ? { document, given } : null;
  }
  if (!active || !isArticle(active.document)) return null;
  return { document: active.document, given: { ...answers, range: plainRange(active.selection) } };
}

/** Where a node stands now: an edit may have moved it since it was drawn. */
async function placeOfNode(id: string, outline: OutlineView, articles: Articles): Promise<Place | null> {
  const answer = await outline.fresh();
  const node = outline.provider.tree.nodes.get(id);
  if (!articles.shown || !answer || !node || !isInText(node)) return null;
  const { range } = node.kind === 'item' ? node.item.mentions[0] : node.mention;
  return { document: articles.shown, given: { range, version: answer.version } };
}

/** Asks what is missing and applies it; true when something was done. */
async function correct(kind: CorrectionKind, { document, given }: Place, services: Services): Promise<boolean> {
  const { client, annotated, outline, preview } = services;
  const { range, version = document.version } = given;
  const here = await client.request(correctableRequest, { uri: document.uri.toString(), version, range });
  const ofOtherText = here?.version !== version && [given.with, given.speaker, given.to].some(Boolean);
  const unread = whyUnread(client.standings.of(document));
  if (!here || ofOtherText) return refuse((!here && unread) || l10n.t('The text has changed since. Try again.'));
  const corrections = (annotated.of(document)?.views ?? []).filter(
    (view) => view.kind === 'correction' && view.ranges.some((other) => touch(other, here.selection?.range ?? range)),
  );
  const subject: Subject = { document, here, range, given, corrections, preview, outline: () => outline.fresh() };
  const chosen = kind === 'correct' ? await pickCorrection(subject) : kind;
  if (chosen === null || chosen === 'correct')
    return chosen === null ? refuse(unread ?? l10n.t('Nothing to correct here.')) : false;
  const operation = await asks[chosen](subject);
  if (operation === null) return false;
  if (typeof operation === 'string') return refuse(operation);
  return (await annotated.apply(document, operation, here.version)) !== null;
}

function refuse(message: string): false {
  sayWhy(message);
  return false;
}
