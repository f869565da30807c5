// The licences of the packages that the bundles hold, as their terms ask.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Of what data in the sources was made: the outlines of countries. */
const madeFrom = ['node_modules/world-atlas'];

/** The text that goes with bundles made from `inputs` (paths, as esbuild's metafile names them): each package once, by name. */
export function notices(inputs) {
  const folders = new Set([...inputs.map(folderOf).filter((folder) => folder !== null), ...madeFrom]);
  const packages = [...folders]
    .sort()
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }));
  const parts = packages.map(
    ({ folder, name, version, license }) => `${name} ${version} (${license})\n\n${licenceText(folder)}`,
  );
  return ['Dateline holds parts of these packages.', ...parts].join(`\n\n${'-'.repeat(80)}\n`) + '\n';
}

/** The package's folder, the innermost one where packages hold packages. */
function folderOf(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

function licenceText(folder) {
  const name = readdirSync(folder).find(
    (file) => /^(licen[cs]e|copying)/i.test(file) && existsSync(join(folder, file)),
  );
  return name ? readFileSync(join(folder, name), 'utf8').trim() : 'The package comes without the text of its licence.';
}
