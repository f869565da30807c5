/** Writes `l10n/bundle.l10n.json` from the strings of the client: `npx tsx scripts/l10n.ts`. A test says when it is due. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, translatable } from './clientStrings';

writeFileSync(
  join(root, 'l10n', 'bundle.l10n.json'),
  JSON.stringify(Object.fromEntries(translatable().map((text) => [text, text])), null, 2) + '\n',
);
