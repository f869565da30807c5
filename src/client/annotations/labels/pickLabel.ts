import { l10n, window, type QuickPickItem, type TextDocument } from 'vscode';
import type { LabelDefinition } from '../../../protocol';
import type { LanguageClient } from '../../connection/languageClient';
import type { Known } from '../known';
import { boxIsThere } from '../../shared/held';
import { labelSwatch } from '../swatch';
import { definitionsOf } from './definitions';
import { labelWithKey } from './keys';
import { newLabel } from './newLabel';

interface Item extends QuickPickItem {
  readonly name: string | null;
}

/** What is asked for: labels, or types of relations. */
export interface Question {
  readonly title: string;
  readonly placeholder: string;
  readonly relation: boolean;
}

/**
 * Asks for a label by its name or, at once, by its key; a new one may be made on the way, with what was typed as its name.
 * Undefined when nothing was chosen.
 */
export async function pickLabel(
  known: Known,
  client: LanguageClient,
  document: TextDocument,
  question: Question,
): Promise<string | undefined> {
  const { relation } = question;
  const definitions = definitionsOf(known, document, relation);
  const make: Item = {
    name: null,
    label: `$(add) ${relation ? l10n.t('New Relation Type…') : l10n.t('New Label…')}`,
    alwaysShow: true,
  };
  const items = definitions.map((one) => itemOf(one, relation ? undefined : labelSwatch(known, document, one.name)));
  const picked = await ask([...items, make], definitions, question);
  if (!picked) return undefined;
  if (picked.name !== null) return picked.name;
  return newLabel(client, document, relation, definitions, picked.typed);
}

function itemOf({ name, key, description }: LabelDefinition, iconPath: Item['iconPath']): Item {
  return {
    name,
    label: name,
    description: key ? l10n.t('key {0}', key) : '',
    detail: description || undefined,
    ...(iconPath ? { iconPath } : {}),
  };
}

function ask(
  items: Item[],
  definitions: readonly LabelDefinition[],
  { title, placeholder }: Question,
): Promise<(Item & { typed: string }) | undefined> {
  const quickPick = window.createQuickPick<Item>();
  quickPick.items = items;
  quickPick.title = title;
  quickPick.placeholder = placeholder;
  quickPick.matchOnDetail = true;
  return new Promise((resolve) => {
    const finish = (item: Item | undefined) => {
      resolve(item && { ...item, typed: quickPick.value });
      quickPick.dispose();
    };
    const changed = (value: string) => {
      const wanted = labelWithKey(value, definitions);
      if (wanted) finish(items.find(({ name }) => name === wanted.name));
    };
    quickPick.onDidChangeValue(changed);
    quickPick.onDidAccept(() => finish(quickPick.activeItems[0]));
    quickPick.onDidHide(() => finish(undefined));
    quickPick.show();
    boxIsThere(quickPick, { changed });
  });
}
