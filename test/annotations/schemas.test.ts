import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateValidators } from '../../scripts/schemas';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('JSON schemas', () => {
  it('are what the compiled validators were made from', () => {
    assert.equal(read('src/annotations/schemas.generated.ts'), generateValidators(), 'run: npx tsx scripts/schemas.ts');
  });

  it('need neither eval nor a package when they run', () => {
    assert.doesNotMatch(read('src/annotations/schemas.generated.ts'), /\beval\b|new Function|\brequire\(/);
  });

  it('are given to VS Code for the files they describe', () => {
    const { contributes } = JSON.parse(read('package.json')) as { contributes: { jsonValidation: { url: string }[] } };
    assert.deepEqual(contributes.jsonValidation, [
      { fileMatch: ['*.anno.json'], url: './schemas/sidecar.schema.json' },
      { fileMatch: ['**/.dateline/labels.json'], url: './schemas/labels.schema.json' },
      { fileMatch: ['**/.dateline/lexicon.json'], url: './schemas/lexicon.schema.json' },
    ]);
    for (const { url } of contributes.jsonValidation) JSON.parse(read(url));
  });
});
