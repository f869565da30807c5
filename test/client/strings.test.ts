import { deepStrictEqual } from 'node:assert';
import { clientSources, readJson, translatable } from '../../scripts/clientStrings';

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

  it('settings are read in one module', () => {
    const readers = clientSources()
      .filter(({ text }) => /getConfiguration\('dateline/.test(text))
      .map(({ name }) => name);
    deepStrictEqual(readers, ['settings.ts']);
  });
});
