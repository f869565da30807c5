import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contributes } from '../contributions';
import { commands, topics } from '../contributions/commands';
import * as contextKeys from '../contributions/contextKeys';
import { internalCommands, otherIds } from '../contributions/internalIds';
import { vscodeContextKeys } from '../contributions/vscodeContextKeys';
import { missingTexts, withContributions } from '../scripts/contributions';
import { conditionsIn } from './support/whenClause';

const root = join(__dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const commandIds = Object.keys(commands);
const viewIds = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
const settingIds = Object.keys(contributes.configuration.properties);
const ourKeys: readonly string[] = Object.values(contextKeys);
const clauses = clausesIn(JSON.parse(JSON.stringify(contributes)));

describe('contributions', () => {
  it('are what package.json has', () => {
    ok(read('package.json') === withContributions(read('package.json')), 'run: npm run contributions');
  });

  it('have all their texts in package.nls.json', () => {
    none(missingTexts(JSON.parse(read('package.nls.json'))), 'not in package.nls.json');
  });

  it('say of each command whether the Command Palette lists it', () => {
    const undecided = Object.entries(commands).filter(([, { palette }]) => typeof palette !== 'boolean' && !palette);
    none(
      undecided.map(([id]) => id),
      'no `palette`',
    );
  });

  it('list few commands in the Command Palette, each with its verb first', () => {
    const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
    const listed = Object.entries(commands).flatMap(([id, { palette }]) =>
      palette === false ? [] : [texts[`command.${id.replace('dateline.', '')}`]],
    );
    ok(listed.length <= 37, `${listed.length}: give the rest keys or menus`);
    none(
      listed.filter((title) => !/^(?:Open|Show|Go to|Label|Note|Correct|Export): /.test(title)),
      'without a verb',
    );
  });

  it('give every command a way to be run that is not the palette alone, or lists it there', () => {
    const unreachable = Object.entries(commands).filter(
      ([, { palette, keys = [], menus = {} }]) =>
        palette === false && keys.length === 0 && Object.keys(menus).length === 0,
    );
    // Links of hovers run the first. The others are for keys of one's own: "Go to: Anything" and "Export" do the same.
    const others = ['reveal', 'goToOrganization', 'goToGroup', 'goToDate', 'copyAnalysis'].map(
      (name) => `dateline.${name}`,
    );
    none(
      unreachable.map(([id]) => id).filter((id) => !others.includes(id)),
      'in no palette, no menu and on no key',
    );
  });

  it('use no key that writes a character on European keyboards (AltGr is Ctrl+Alt)', () => {
    const keys = contributes.keybindings.flatMap(({ key, win, linux, mac }) => [
      win,
      linux,
      mac ? key : undefined,
      key,
    ]);
    none(
      keys.filter((key) => /ctrl\+(shift\+)?alt|alt\+ctrl/.test(key ?? '')),
      'AltGr',
    );
  });

  it('have one menu in the editor’s', () => {
    deepEqual(
      (contributes.menus as Record<string, { submenu?: string; command?: string }[]>)['editor/context'].map(
        ({ submenu, command }) => submenu ?? command,
      ),
      ['dateline.editor'],
    );
  });

  it('describe each command once', () => {
    const ids = topics.flatMap((topic) => Object.keys(topic));
    none(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      'in two files of contributions/commands',
    );
  });

  it('use known context keys in when clauses', () => {
    const known = new Set([
      ...ourKeys,
      ...vscodeContextKeys,
      ...settingIds.map((id) => `config.${id}`),
      'true',
      'false',
    ]);
    const unknown = clauses.flatMap((clause) =>
      conditionsIn(clause)
        .filter(({ key }) => !known.has(key) && !key.startsWith('config.editor.'))
        .map(({ key }) => `${key} in: ${clause}`),
    );
    none(unknown, 'neither in contributions/contextKeys.ts (ours) nor in vscodeContextKeys.ts');
  });

  it('use each of our context keys', () => {
    const used = [...clauses.flatMap(conditionsIn).map(({ key }) => key), ...completionEvents('onContext')];
    none(
      ourKeys.filter((key) => !used.includes(key)),
      'in contributions/contextKeys.ts, and used nowhere',
    );
  });

  it('name views and submenus that there are', () => {
    const named = clauses
      .flatMap(conditionsIn)
      .filter(({ key, operator }) => /^(view|focusedView)$/.test(key) && operator === '==');
    const views = [
      ...named.map(({ value }) => value),
      ...contributes.viewsWelcome.map(({ view }) => view),
      ...completionEvents('onView'),
    ];
    none(
      views.filter((id) => !viewIds.includes(id ?? '')),
      'no such view in contributions/views.ts',
    );
    const submenus = contributes.submenus.map(({ id }) => id);
    none(
      Object.keys(contributes.menus).filter((menu) => menu.startsWith('dateline.') && !submenus.includes(menu)),
      'no such submenu in contributions/submenus.ts',
    );
  });

  it('name commands that there are', () => {
    const links = [...read('package.nls.json').matchAll(/\(command:(dateline\.[\w.]+)/g)].map(([, id]) => id);
    none(
      [...links, ...completionEvents('onCommand')].filter((id) => !commandIds.includes(id)),
      'no such command in contributions/commands',
    );
  });

  it('give a key to two commands only where it is known which one wins', () => {
    // From the weakest to the strongest, as contributions/commands/index.ts orders them.
    const expected = {
      escape: [
        'dateline.annotationMode.leave',
        'dateline.review.stop',
        'dateline.annotations.cancelAttach',
        'dateline.cancelRelation',
      ],
      f2: ['dateline.correct.rename', 'dateline.annotations.changeSelected'],
      'f9 f9': ['dateline.label', 'dateline.annotations.attachHere'],
    };
    const shared = Object.entries(sharedKeys());
    deepEqual(Object.fromEntries(shared.filter(([key]) => key.length > 1)), expected);
    // A letter alone is a label's in annotation mode, which a review leaves.
    const ofLetters = shared.filter(([key]) => key.length === 1);
    deepEqual(
      ofLetters.map(([key]) => key),
      ofLetters
        .filter(([, [first, second, third]]) => /label/.test(first) && /review/.test(second) && !third)
        .map(([key]) => key),
    );
  });

  it('have a key for every letter and digit, after F9, in annotation mode and in a review', () => {
    const letters = [...'0123456789abcdefghijklmnopqrstuvwxyz'];
    const bound = (command: RegExp, key: RegExp) =>
      contributes.keybindings
        .filter((binding) => command.test(binding.command) && key.test(binding.key ?? ''))
        .map(({ key = '' }) => key.replace('f9 ', ''))
        .sort();
    deepEqual(bound(/label\.byKey$/, /^f9 .$/), letters);
    deepEqual(bound(/label\.byKey$/, /^.$/), letters);
    deepEqual(bound(/review\./, /^.$/), letters);
  });

  it('give no command a key that begins another: of what VS Code holds, nothing is typed', () => {
    const keys = contributes.keybindings.map(({ key = '' }) => key);
    none(
      keys.filter((key) => keys.some((longer) => longer.startsWith(`${key} `))),
      'a key, and the beginning of a longer one',
    );
  });
});

describe('ids in src/client and src/protocol', () => {
  const used = new Set(['client', 'protocol'].flatMap(idsIn));

  it('are contributed, or listed in contributions/internalIds.ts', () => {
    const submenus = contributes.submenus.map(({ id }) => id);
    const known = [commandIds, viewIds, settingIds, ourKeys, submenus, internalCommands, otherIds].flat();
    none(
      [...used].filter((id) => !known.includes(id)),
      'contribute it, or list it in contributions/internalIds.ts',
    );
  });

  it('are all that is contributed or listed', () => {
    const expected = [...commandIds, ...viewIds, ...ourKeys, ...internalCommands, ...otherIds];
    none(
      expected.filter((id) => !used.has(id)),
      'in contributions/, and in neither folder',
    );
  });
});

describe('when clauses', () => {
  it('are read into conditions', () => {
    deepEqual(conditionsIn("!a.b && (view == x || c =~ /a && (b)/i) && d not in e || f == 'g h'"), [
      { key: 'a.b', operator: undefined, value: undefined },
      { key: 'view', operator: '==', value: 'x' },
      { key: 'c', operator: '=~', value: '/a && (b)/i' },
      { key: 'd', operator: 'not in', value: 'e' },
      { key: 'f', operator: '==', value: 'g h' },
    ]);
    equal(conditionsIn('inQuickOpen').length, 1);
  });

  for (const wrong of ['', 'a &&', '&& a', 'a b', '(a', 'a & b', 'a == ', '!']) {
    it(`cannot be: ${wrong || 'nothing'}`, () => throws(() => conditionsIn(wrong)));
  }
});

function none(faults: readonly (string | undefined)[], what: string): void {
  ok(faults.length === 0, `${what}: ${[...new Set(faults)].join(', ')}`);
}

/** Every `when` and `enablement`, at any depth. */
function clausesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(when|enablement)$/.test(key) && typeof inner === 'string' ? [inner] : clausesIn(inner),
  );
}

/** What the walkthrough waits for: the ids after `onCommand:`, say. */
function completionEvents(kind: string): string[] {
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const events = steps.flatMap((step) => step.completionEvents).map((event) => event.split(':'));
  return events.filter(([name]) => name === kind).map(([, id]) => id);
}

/** Keys that several commands have on some system, with those commands. */
function sharedKeys(): Record<string, string[]> {
  const commandsOf = new Map<string, Set<string>>();
  for (const system of ['mac', 'win', 'linux'] as const) {
    for (const { command, key, ...own } of contributes.keybindings.filter(isOurs)) {
      const keystroke = own[system] ?? key;
      if (keystroke) commandsOf.set(keystroke, (commandsOf.get(keystroke) ?? new Set()).add(command));
    }
  }
  return Object.fromEntries([...commandsOf].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, [...ids]]));
}

/** Not the second binding of a command that asks, nor what is typed before its box is there. */
const isOurs = ({ command }: { command: string }): boolean => !/^(?:runCommands|dateline\.held\.type)$/.test(command);

/** The literals of a folder of src/ that look like ids of ours. */
function idsIn(folder: string): string[] {
  const files = readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...read(join('src', folder, name)).matchAll(/'(dateline\.[\w.]+)'/g)].map(([, id]) => id));
}
