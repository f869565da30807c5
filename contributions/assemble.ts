import type { Commands, Menus, Submenus } from './types';

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
    keybindings: entries.flatMap(([command, { keys = [] }]) => keys.map((key) => ({ command, ...key }))),
  };
}

function placesIn(menus: Menus = {}, what: MenuItem): [string, MenuItem][] {
  return Object.entries(menus).flatMap(([menu, place]) =>
    [place?.group ?? []].flat().map((group): [string, MenuItem] => [menu, { ...what, when: place?.when, group }]),
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
