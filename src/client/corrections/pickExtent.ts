import { l10n, Range as EditorRange, type TextDocument } from 'vscode';
import { extentKeys, type CorrectableItem, type ExtentChange, type Range } from '../../protocol';
import { plainRange } from '../shared/ranges';
import { toRange } from '../navigation/reveal';
import { extents, type Extents } from './extents';
import { pickByKey, type Choice } from './keyPick';

/** Asks what a name is to stand on instead: a word more or less at either end. */
export async function pickExtent(document: TextDocument, entity: CorrectableItem): Promise<Range | undefined> {
  const { found, text, rangeOf } = extentsIn(document, entity);
  const choices = (Object.keys(extentKeys) as ExtentChange[]).flatMap((change): Choice<ExtentChange>[] => {
    const extent = found[change];
    const key = extentKeys[change];
    return extent ? [{ value: change, label: label(change), key, detail: text.slice(extent.start, extent.end) }] : [];
  });
  const title = l10n.t('The Extent of “{0}”', entity.words);
  const answer = await pickByKey(title, l10n.t('Or select the words in the article first'), choices);
  return answer && (rangeOf(answer) ?? undefined);
}

/** What a name stands on after a change; null where there is no further word. */
export function changedExtent(document: TextDocument, entity: CorrectableItem, change: ExtentChange): Range | null {
  return extentsIn(document, entity).rangeOf(change);
}

/** The extents that a name could have within its lines, whose text is given along. */
function extentsIn(
  document: TextDocument,
  { range }: CorrectableItem,
): { readonly found: Extents; readonly text: string; rangeOf(change: ExtentChange): Range | null } {
  const own = toRange(range);
  const lines = new EditorRange(own.start.line, 0, own.end.line, document.lineAt(own.end.line).text.length);
  const from = document.offsetAt(lines.start);
  const text = document.getText(lines);
  const found = extents(text, { start: document.offsetAt(own.start) - from, end: document.offsetAt(own.end) - from });
  return {
    found,
    text,
    rangeOf(change) {
      const extent = found[change];
      if (!extent) return null;
      return plainRange(
        new EditorRange(document.positionAt(from + extent.start), document.positionAt(from + extent.end)),
      );
    },
  };
}

function label(change: ExtentChange): string {
  switch (change) {
    case 'widerLeft':
      return l10n.t('One Word More on the Left');
    case 'widerRight':
      return l10n.t('One Word More on the Right');
    case 'narrowerLeft':
      return l10n.t('One Word Less on the Left');
    case 'narrowerRight':
      return l10n.t('One Word Less on the Right');
  }
}
