import { l10n, Range as EditorRange, type TextDocument } from 'vscode';
import type { CorrectableEntity, Range } from '../../protocol';
import { toRange } from '../navigation/reveal';
import { extents, type Extent } from './extents';
import { pickByKey, type Choice } from './keyPick';

/** Asks what a name is to stand on instead: a word more or less at either end. */
export async function pickExtent(
  document: TextDocument,
  { range, words }: CorrectableEntity,
): Promise<Range | undefined> {
  const own = toRange(range);
  const lines = new EditorRange(own.start.line, 0, own.end.line, document.lineAt(own.end.line).text.length);
  const from = document.offsetAt(lines.start);
  const text = document.getText(lines);
  const found = extents(text, { start: document.offsetAt(own.start) - from, end: document.offsetAt(own.end) - from });
  const choice = (extent: Extent | null, label: string, key: string): Choice<Extent>[] =>
    extent ? [{ value: extent, label, key, detail: text.slice(extent.start, extent.end) }] : [];
  const answer = await pickByKey(
    l10n.t('The Extent of “{0}”', words),
    l10n.t('Or select the words in the article first'),
    [
      ...choice(found.widerLeft, l10n.t('One Word More on the Left'), 'l'),
      ...choice(found.widerRight, l10n.t('One Word More on the Right'), 'r'),
      ...choice(found.narrowerLeft, l10n.t('One Word Less on the Left'), 'L'),
      ...choice(found.narrowerRight, l10n.t('One Word Less on the Right'), 'R'),
    ],
  );
  return answer && new EditorRange(document.positionAt(from + answer.start), document.positionAt(from + answer.end));
}
