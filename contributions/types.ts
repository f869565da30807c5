/** What a contribution may say, in the words of package.json. https://code.visualstudio.com/api/references/contribution-points */

/** A condition over context keys. https://code.visualstudio.com/api/references/when-clause-contexts */
export type When = string;

/**
 * Everything package.json says about one command. Its title is `command.` and the id without `dateline.`, in package.nls.json;
 * `dateline.goTo` has the title `command.goTo`.
 */
export interface Command {
  /** When the Command Palette lists it: `true` always, `false` never. Everybody has to decide. */
  readonly palette: When | boolean;
  /** When it can run; otherwise menus show it greyed and its keys do nothing. */
  readonly enablement?: When;
  /** https://code.visualstudio.com/api/references/icons-in-labels */
  readonly icon?: `$(${string})`;
  readonly keys?: readonly Key[];
  readonly menus?: Menus;
}

/** An id of ours: of a command or a submenu. */
export type OurId = `dateline.${string}`;
export type Commands = Readonly<Record<OurId, Command>>;

/** A key, or two in a row ("alt+enter a"). `mac`, `win` and `linux` go before `key`. */
export interface Key {
  readonly key?: string;
  readonly mac?: string;
  readonly win?: string;
  readonly linux?: string;
  readonly when: When;
  /** The command asks with a box: what is typed from the key until it is there is kept for it. */
  readonly holds?: true;
  /** The command's argument. */
  readonly args?: unknown;
}

/** A menu of VS Code, or a submenu of ours (submenus.ts). VS Code has more; add those that you use. */
export type Menu =
  | 'view/title'
  | 'view/item/context'
  | 'editor/context'
  | 'explorer/context'
  | 'comments/commentThread/title'
  | 'comments/commentThread/context'
  | 'comments/comment/title'
  | 'comments/comment/context'
  | OurId;

/** Where a command stands in each menu; several places in one menu where clauses differ. */
export type Menus = Readonly<Partial<Record<Menu, MenuPlace | readonly MenuPlace[]>>>;

export interface MenuPlace {
  readonly when?: When;
  /**
   * `NAME@ORDER`: groups stand in the order of their names, with a line between two. `navigation` comes first, and in a title bar
   * shows as an icon; `inline` is the icon in a row. Two groups put the command there twice.
   */
  readonly group: string | readonly string[];
}

/** A submenu: its label, and where it hangs. */
export interface Submenu {
  readonly label: string;
  readonly menus: Menus;
}

export type Submenus = Readonly<Record<OurId, Submenu>>;
