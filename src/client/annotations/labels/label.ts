import { commands, l10n, workspace, type ExtensionContext, type TextEditor } from 'vscode';
import type { Range, SpanAtCursorParams } from '../../../protocol';
import { oneLine } from '../../shared/oneLine';
import type { LanguageClient } from '../../connection/languageClient';
import { toRange } from '../../navigation/reveal';
import { holding } from '../../shared/held';
import { refuse } from '../../shared/status';
import { activeArticle, rangesOf, viewsAtCaret } from '../active';
import type { Known } from '../known';
import type { PickView } from '../pick';
import type { AnnotationMode } from '../mode/mode';
import { offerMode } from '../mode/offer';
import { idsOf, placeFrom } from '../place';
import { pickLabel } from './pickLabel';

/** What a key may bring as the argument of `dateline.label`. */
interface LabelArguments {
  readonly label?: string;
  readonly span?: SpanAtCursorParams['size'];
  /** Makes several selections one annotation of several pieces. */
  readonly asOne?: boolean;
}

const lastKey = 'dateline.lastLabel';

/** The commands that label what is selected or under the caret, and give a label another name. */
export function registerLabelling(
  context: ExtensionContext,
  known: Known,
  client: LanguageClient,
  pickView: PickView,
  mode: AnnotationMode,
): void {
  async function label(given: LabelArguments): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { document } = editor;
    const { version, ranges } = await rangesOf(editor, client, given.span);
    if (ranges.length === 0) return refuse(l10n.t('Select some words, or put the cursor on a word.'));
    const name =
      given.label ??
      (await pickLabel(known, client, document, {
        title: titleOf(editor, ranges),
        placeholder: l10n.t('A label, or its key'),
        relation: false,
      }));
    if (name === undefined) return;
    const targets = given.asOne ? [ranges] : ranges.map((range) => [range]);
    const applied = await known.apply(document, { kind: 'label', targets, label: name }, version);
    if (!applied) return;
    await context.workspaceState.update(lastKey, name);
    void offerMode(context, mode, document);
  }

  /** The label under the caret, or the labels and relations selected in the tree. */
  async function relabel(given?: unknown, selected?: unknown): Promise<void> {
    const place = placeFrom(given);
    const editor = activeArticle();
    const document = place ? workspace.textDocuments.find(({ uri }) => uri.toString() === place.uri) : editor?.document;
    if (!document) return;
    const title = l10n.t('Change Label');
    const id =
      place?.id ?? (editor && (await pickView(editor.document, await viewsAtCaret(editor, known, isLabel), title))?.id);
    if (id === undefined) return refuse(l10n.t('Put the cursor on a label first.'));
    const ids = [...new Set([id, ...idsOf(selected)])];
    const relation = known.views(document).find((view) => view.id === id)?.kind === 'relation';
    const label = await pickLabel(known, client, document, {
      title,
      placeholder: l10n.t('A label, or its key'),
      relation,
    });
    if (label !== undefined) await known.apply(document, { kind: 'relabel', ids, label });
  }

  const register = (name: string, run: (given?: unknown, selected?: unknown) => unknown) =>
    context.subscriptions.push(commands.registerCommand(name, run));
  register('dateline.label', (given) => holding(() => label(argumentsFrom(given))));
  register('dateline.labelSentence', () => label({ span: 'sentence' }));
  register('dateline.labelAsOne', (given) => label({ ...argumentsFrom(given), asOne: true }));
  register('dateline.repeatLabel', () => label({ label: context.workspaceState.get<string>(lastKey) }));
  register('dateline.relabel', relabel);
}

export const isLabel = ({ kind }: { readonly kind: string }): boolean => kind === 'label';

/** "Label “the army”", "Label 3 Spans" */
function titleOf({ document }: TextEditor, ranges: readonly Range[]): string {
  if (ranges.length > 1) return l10n.t('Label {0} Stretches', ranges.length);
  return l10n.t('Label “{0}”', oneLine(document.getText(toRange(ranges[0])), 60));
}

function argumentsFrom(given: unknown): LabelArguments {
  if (typeof given === 'string') return { label: given };
  if (typeof given !== 'object' || given === null) return {};
  const { label, asOne, stretch, span = stretch } = given as Record<string, unknown>; // keys of users may still say `stretch`
  return {
    ...(typeof label === 'string' ? { label } : {}),
    ...(span === 'word' || span === 'name' || span === 'sentence' ? { span } : {}),
    asOne: asOne === true,
  };
}
