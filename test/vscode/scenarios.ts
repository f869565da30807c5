/** A way in which the extension runs in VS Code; every suite runs in each of them but the last. */
export interface Scenario {
  readonly name: 'node' | 'web' | 'restricted' | 'virtual' | 'keyboard';
  readonly title: string;
  /** The web worker extension host instead of Node's. */
  readonly web?: boolean;
  /** Workspace Trust on, the folder untrusted. */
  readonly restricted?: boolean;
  /** The workspace is a read-only file system in memory. */
  readonly virtual?: boolean;
  /** Instead of the suites a walk with the keys alone, from outside the window. */
  readonly keyboard?: boolean;
}

export const scenarios: readonly Scenario[] = [
  { name: 'node', title: 'Node extension host' },
  { name: 'web', title: 'web worker extension host', web: true },
  { name: 'restricted', title: 'Restricted Mode', restricted: true },
  { name: 'virtual', title: 'virtual workspace', virtual: true },
  { name: 'keyboard', title: 'by keyboard, the window reloaded', keyboard: true },
];
