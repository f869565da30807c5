import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resources } from '../../src/core/analyze';

const folder = join(__dirname, '..', '..', 'models');

/** The weights of models/, those that are there. */
export function loadResources(): Resources {
  const read = (name: string): Uint8Array | undefined => {
    const path = join(folder, `${name}.bin`);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  return { tagger: read('tagger'), recognizer: read('recognizer'), gazetteer: read('gazetteer') };
}
