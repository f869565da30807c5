import { deepStrictEqual, ok } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientSources, readJson, root, translatable } from './strings';

const manifest = readJson('package.json');
const used = [...new Set([...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map((match) => match[1]))].sort();

describe('strings', () => {
  it('the l10n bundle holds every string of the client and no other', () => {
    deepStrictEqual(Object.keys(readJson('l10n/bundle.l10n.json')).sort(), translatable());
  });

  it('every l10n.t has a literal', () => {
    for (const { name, text } of clientSources()) {
      const calls = text.match(/l10n\.t\(/g)?.length ?? 0;
      deepStrictEqual(text.match(/l10n\.t\(\s*'/g)?.length ?? 0, calls, name);
    }
  });

  it('package.nls.json holds every key of package.json and no other', () => {
    deepStrictEqual(Object.keys(readJson('package.nls.json')).sort(), used);
  });

  it('every contributed command is registered, and menus name contributed commands only', () => {
    const offered = ['annotations.ts', 'corrections.ts']; // commands that the server offers, too
    const shared = offered.map((name) => readFileSync(join(root, 'src', 'protocol', name), 'utf8'));
    const source = [...clientSources().map(({ text }) => text), ...shared].join('\n');
    const contributed: string[] = manifest.contributes.commands.map((c: { command: string }) => c.command);
    for (const name of contributed) {
      const sort = /^dateline\.outline\.sortBy/.test(name);
      ok(sort || source.includes(`'${name}'`), name);
    }
    const menus = manifest.contributes.menus as Record<string, { command?: string }[]>;
    const named = Object.values(menus)
      .flat()
      .flatMap(({ command }) => (command ? [command] : []));
    const keys = (manifest.contributes.keybindings ?? []).map((k: { command: string }) => k.command);
    for (const name of [...named, ...keys]) ok(contributed.includes(name), name);
  });

  it('settings are read in one module', () => {
    const readers = clientSources()
      .filter(({ text }) => /getConfiguration\('dateline/.test(text))
      .map(({ name }) => name);
    deepStrictEqual(readers, ['settings.ts']);
  });
});
