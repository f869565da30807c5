/**
 * `npm run evaluate [-- NAME …]`: runs the measurements one after another, each on data it was not trained on.
 * Data in ../shared is needed for most; a measurement says so when its data is absent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const allMeasurements = [
  'text',
  'syntax',
  'names',
  'places',
  'coreference',
  'quotes',
  'times',
  'events',
  'gold',
  'survival',
  'durability',
];

const asked = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const options = process.argv.slice(2).filter((a) => a.startsWith('--'));
const unknown = asked.filter((name) => !allMeasurements.includes(name));
if (unknown.length > 0) {
  console.error(`evaluate: there is no measurement "${unknown.join('", "')}"; there are ${allMeasurements.join(', ')}`);
  process.exit(2);
}

let failed = 0;
for (const name of asked.length > 0 ? asked : allMeasurements) {
  const script = join(__dirname, `${name}.ts`);
  if (!existsSync(script)) throw new Error(`${script} is missing; here are ${readdirSync(__dirname).join(', ')}`);
  console.log(`\n== ${name} ==`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...options], { stdio: 'inherit' });
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
