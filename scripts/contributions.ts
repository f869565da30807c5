/** `npm run contributions`: writes what contributions/ says into package.json: its `contributes`, and what it says to the Marketplace. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contributes } from '../contributions';
import { listing } from '../contributions/marketplace';

const root = join(__dirname, '..');

/** package.json's text with our `contributes` and listing, indented as Prettier does it. */
export function withContributions(manifest: string): string {
  return `${JSON.stringify({ ...JSON.parse(manifest), ...listing, contributes }, null, 2)}\n`;
}

/** The keys of package.nls.json that the contributions name and it does not have. */
export function missingTexts(texts: Readonly<Record<string, string>>): string[] {
  const named = [...JSON.stringify(contributes).matchAll(/%([\w.]+)%/g)].map(([, key]) => key);
  return [...new Set(named)].filter((key) => !(key in texts));
}

function main(): void {
  const path = join(root, 'package.json');
  writeFileSync(path, withContributions(readFileSync(path, 'utf8')));
  const missing = missingTexts(JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')));
  for (const key of missing) console.log(`package.nls.json has no "${key}" yet.`);
}

if (require.main === module) main();
