import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { boxIsThere } from '../shared/held';

/** Something to choose, by arrow keys or by its letter alone; `head` begins a new section. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** One character; capitals are others than small letters. */
  readonly key?: string;
  readonly detail?: string;
  readonly head?: string;
}

interface Item<T> extends QuickPickItem {
  readonly choice?: Choice<T>;
}

/** Asks for one of the choices; undefined when the person leaves. Typing more than a letter filters. */
export function pickByKey<T>(
  title: string,
  placeholder: string,
  choices: readonly Choice<T>[],
): Promise<T | undefined> {
  const quickPick = window.createQuickPick<Item<T>>();
  quickPick.title = title;
  quickPick.placeholder = placeholder;
  quickPick.matchOnDescription = true;
  quickPick.items = choices.flatMap((choice): Item<T>[] => [
    ...(choice.head === undefined ? [] : [{ label: choice.head, kind: QuickPickItemKind.Separator }]),
    {
      label: choice.label,
      description: [choice.key && `[${choice.key}]`, choice.detail].filter(Boolean).join('  '),
      choice,
    },
  ]);
  let chosen: Choice<T> | undefined;
  const accept = (choice: Choice<T> | undefined) => {
    chosen ??= choice;
    if (!choice) return;
    quickPick.hide();
  };
  return new Promise((resolve) => {
    const changed = (value: string) => accept(choices.find(({ key }) => key !== undefined && key === value));
    quickPick.onDidChangeValue(changed);
    quickPick.onDidAccept(() => accept(quickPick.activeItems[0]?.choice));
    quickPick.onDidHide(() => {
      quickPick.dispose();
      resolve(chosen?.value);
    });
    quickPick.show();
    boxIsThere(quickPick, { changed });
  });
}
