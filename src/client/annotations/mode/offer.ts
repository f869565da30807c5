import { l10n, window, type ExtensionContext, type TextDocument } from 'vscode';
import type { AnnotationMode } from './mode';

const offeredKey = 'dateline.annotationModeOffered';

/** Offers annotation mode after the first label, once and for all, where it can be had. */
export async function offerMode(
  context: ExtensionContext,
  mode: AnnotationMode,
  document: TextDocument,
): Promise<void> {
  if (context.globalState.get<boolean>(offeredKey) || mode.isOn(document)) return;
  if ((await mode.whyNot(document)) !== null) return;
  await context.globalState.update(offeredKey, true);
  const start = l10n.t('Start Annotation Mode');
  const said = l10n.t('In annotation mode a letter alone labels, and nothing can be typed into the article.');
  if ((await window.showInformationMessage(said, start)) === start) await mode.start();
}
