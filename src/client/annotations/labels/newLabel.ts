import { l10n, window, type QuickPickItem, type TextDocument } from 'vscode';
import { defineLabelRequest, type LabelDefinition } from '../../../protocol';
import type { LanguageClient } from '../../connection/languageClient';
import { isHexColor } from '../../shared/colors';
import { colors, colorsOf, isThemeColor } from '../palette';
import { swatch } from '../swatch';
import { freeKey } from './keys';

const longestName = 100;

/**
 * Asks for name, colour and key of a new label (of a relation type, no colour), and writes it to the folder's file. Undefined:
 * given up.
 */
export async function newLabel(
  client: LanguageClient,
  document: TextDocument,
  relation: boolean,
  others: readonly LabelDefinition[],
  typed: string,
): Promise<string | undefined> {
  const title = relation ? l10n.t('New Relation Type') : l10n.t('New Label');
  const validateInput = (text: string) => wrongName(text, others);
  const name = (
    await window.showInputBox({ title, prompt: l10n.t('Name'), value: typed.trim(), validateInput })
  )?.trim();
  if (!name) return undefined;
  const color = relation ? null : await askColor(title, others);
  if (color === undefined) return undefined;
  const key = await askKey(title, name, others);
  if (key === undefined) return undefined;
  const definition: LabelDefinition = { name, color, key: key || null, description: '' };
  const wrong = await client.request(defineLabelRequest, { uri: document.uri.toString(), relation, definition });
  if (wrong) void window.showWarningMessage(wrong);
  return wrong ? undefined : name;
}

function wrongName(text: string, others: readonly LabelDefinition[]): string | null {
  const name = text.trim();
  if (name === '') return l10n.t('A name is needed.');
  if (name.length > longestName) return l10n.t('At most {0} characters.', longestName);
  return others.some((other) => other.name === name) ? l10n.t('There is one with this name.') : null;
}

/** Null: one is given. Undefined: given up. */
async function askColor(title: string, others: readonly LabelDefinition[]): Promise<string | null | undefined> {
  const names = [
    l10n.t('Blue'),
    l10n.t('Orange'),
    l10n.t('Green'),
    l10n.t('Purple'),
    l10n.t('Ochre'),
    l10n.t('Teal'),
    l10n.t('Red'),
    l10n.t('Slate'),
  ];
  const next = colorsOf([...others.map(({ color }) => color), null]).at(-1);
  const items: (QuickPickItem & { color: string | null })[] = colors.map((color, i) => ({
    color,
    label: names[i],
    description: color,
    iconPath: swatch(color, others.length),
  }));
  items.sort((a, b) => Number(b.color === next) - Number(a.color === next));
  items.push({ color: null, label: l10n.t('Another Colour…'), alwaysShow: true });
  const placeHolder = l10n.t('Colour; each label has a line pattern of its own too');
  const picked = await window.showQuickPick(items, { title, placeHolder });
  if (!picked || picked.color !== null) return picked?.color;
  const written = await window.showInputBox({
    title,
    prompt: l10n.t('A colour such as #2f6fde, or the id of a theme colour such as charts.red'),
    validateInput: (text) =>
      isColor(text.trim()) ? null : l10n.t('Write #rgb, #rrggbb, or the id of a theme colour.'),
  });
  return written?.trim();
}

const isColor = (text: string): boolean => isHexColor(text) || isThemeColor(text);

type Asked = Thenable<string | undefined>;

/** Empty: none. Undefined: given up. */
const askKey = (title: string, name: string, others: readonly LabelDefinition[]): Asked =>
  window.showInputBox({
    title,
    prompt: l10n.t('A letter or digit that picks it in the list; empty for none'),
    value: freeKey(name, others),
    validateInput(text) {
      if (text !== '' && !/^[\p{L}\p{N}]$/u.test(text)) return l10n.t('One letter or digit.');
      const taken = others.find(({ key }) => key !== null && key.toLowerCase() === text.toLowerCase());
      return taken ? l10n.t('This is the key of {0}.', taken.name) : null;
    },
  });
