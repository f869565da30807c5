import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contributes } from '../../contributions';
import { walkthroughPictures } from '../../scripts/pictures/walkthrough/pictures';

const folder = join(__dirname, '../../media/walkthrough');

describe('pictures of the walkthrough', () => {
  it('are what is drawn (else: npx tsx scripts/walkthroughPictures.ts)', () =>
    assert.deepEqual(
      Object.fromEntries(
        readdirSync(folder).map((name) => [name.replace('.svg', ''), readFileSync(join(folder, name), 'utf8')]),
      ),
      walkthroughPictures,
    ));

  it('are there for each step, and no other', () =>
    assert.deepEqual(
      contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ id }) => id)).sort(),
      Object.keys(walkthroughPictures).sort(),
    ));

  it('have no colour but the reader’s own', () => {
    for (const text of Object.values(walkthroughPictures))
      for (const [, value] of text.matchAll(/(?:fill|stroke)="([^"]+)"/g))
        assert.match(value, /^(?:var\(--vscode-|none$)/);
  });
});
