/** `npm run package [-- --unpack DIR]`: the .vsix, with its contents and its size checked; `--unpack` also lays its extension out. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { hasRepository } from '../contributions/marketplace';
import { root } from './host/paths';
import { packageFaults } from './packageContents';
import { zipEntries, type ZipEntry } from './zip';

const { values } = parseArgs({ options: { unpack: { type: 'string' } } });
const prefix = 'extension/';

async function main(): Promise<void> {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const packagePath = join(root, `${name}-${version}.vsix`);
  // Everything is bundled, so no dependency travels along.
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    rewriteRelativeLinks: hasRepository, // the Marketplace shows the README's pictures from there
  });
  if (!hasRepository) console.log('The README has no pictures in the Marketplace: see docs/publish.md.');
  const archive = readFileSync(packagePath);
  const entries = zipEntries(archive).filter(({ path }) => path.startsWith(prefix) && !path.endsWith('/'));
  report(entries);
  const manifest = JSON.parse(
    entries
      .find(({ path }) => path === `${prefix}package.json`)
      ?.read()
      .toString() ?? '{}',
  );
  const faults = packageFaults(
    entries.map(({ path }) => path.slice(prefix.length)),
    manifest,
    archive.length,
  );
  if (faults.length > 0) throw new Error(`The package is not right:\n  ${faults.join('\n  ')}`);
  if (values.unpack) unpack(entries, resolve(values.unpack));
  console.log(
    `${relative(process.cwd(), packagePath)}: ${entries.length} files, ${(archive.length / 1024 / 1024).toFixed(2)} MB, checked.`,
  );
}

function report(entries: readonly ZipEntry[]): void {
  const largest = [...entries].sort((a, b) => b.packed - a.packed).slice(0, 10);
  for (const { path, packed } of largest)
    console.log(`${(packed / 1024).toFixed(0).padStart(8)} KB  ${path.slice(prefix.length)}`);
}

function unpack(entries: readonly ZipEntry[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const entry of entries) {
    const path = join(folder, entry.path.slice(prefix.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, entry.read());
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
