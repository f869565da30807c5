import { deepStrictEqual } from 'node:assert';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from '../../../src/client/language/samples.data';
import { root } from '../../../scripts/clientStrings';

describe('samples', () => {
  it('are those of the folder, in its order', () => {
    const folder = readdirSync(join(root, 'samples'))
      .filter((name) => name.endsWith('.txt'))
      .sort();
    deepStrictEqual(
      samples.map(({ file }) => file),
      folder,
    );
  });
});
