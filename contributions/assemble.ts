import { canHold, held } from './contextKeys';
import type { Commands, Key, Menus, Submenus } from './types';
import { and, not } from './when';

type Keybinding = Omit<Key, 'holds'> & { readonly command: string };

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

/** package.json's `commands`, `submenus`, `menus` and `keybindings`: what each command says about itself, in the lists VS Code reads. */
export function assemble(commands: Commands, submenus: Submenus) {
  const entries = Object.entries(commands);
  return {
    commands: entries.map(([command, { icon, enablement }]) => ({
      command,
      title: `%command.${command.slice('dateline.'.length)}%`,
      category: 'Dateline',
      icon,
      enablement,
    })),
    submenus: Object.entries(submenus).map(([id, { label }]) => ({ id, label })),
    menus: {
      commandPalette: entries.flatMap(([command, { palette }]) =>
        palette === true ? [] : [{ command, when: palette || 'false' }],
      ),
      ...menusOf([
        ...Object.entries(submenus).flatMap(([submenu, { menus }]) => placesIn(menus, { submenu })),
        ...entries.flatMap(([command, { menus }]) => placesIn(menus, { command })),
      ]),
    },
    keybindings: entries.flatMap(([command, { keys = [] }]) => keys.flatMap((key) => bindingsOf(command, key))),
  };
}

/**
 * A key of a command that asks is bound twice. The stronger binding sets the context in the window before the command is sent to the
 * extension (`_setContext` is what VS Code's window calls it, and not documented: where it is missing, the binding does not hold); the weaker
 * one is what menus and the palette show beside the command.
 */
function bindingsOf(command: string, { holds, ...key }: Key): Keybinding[] {
  const plain = { command, ...key };
  if (!holds) return [plain];
  const { args, when, ...keystroke } = key;
  const hold = { command: '_setContext', args: [held, true] };
  const run = args === undefined ? command : { command, args };
  return [
    plain,
    { command: 'runCommands', ...keystroke, when: and(when, canHold, not(held)), args: { commands: [hold, run] } },
  ];
}

function placesIn(menus: Menus = {}, what: MenuItem): [string, MenuItem][] {
  return Object.entries(menus).flatMap(([menu, places = []]) =>
    [places]
      .flat()
      .flatMap(({ when, group }) =>
        [group].flat().map((one): [string, MenuItem] => [menu, { ...what, when, group: one }]),
      ),
  );
}

/** Each menu's items in the order VS Code shows them: the order here means nothing to it, but makes package.json easy to read. */
function menusOf(places: readonly [string, MenuItem][]): Record<string, MenuItem[]> {
  const menus: Record<string, MenuItem[]> = {};
  for (const [menu, item] of places) (menus[menu] ??= []).push(item);
  for (const items of Object.values(menus)) items.sort((a, b) => compareGroups(a.group ?? '', b.group ?? ''));
  return menus;
}

function compareGroups(a: string, b: string): number {
  const [nameA, orderA = '0'] = a.split('@');
  const [nameB, orderB = '0'] = b.split('@');
  if (nameA === nameB) return Number(orderA) - Number(orderB);
  if (nameA === 'navigation' || nameB === 'navigation') return nameA === 'navigation' ? -1 : 1;
  return nameA < nameB ? -1 : 1;
}
