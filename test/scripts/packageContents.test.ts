import * as assert from 'node:assert';
import { packageFaults, sizeLimit } from '../../scripts/packageContents';

const whole = [
  'package.json',
  'package.nls.json',
  'language-configuration.json',
  'readme.md',
  'LICENSE.txt',
  'changelog.md',
  'dist/extension.js',
  'dist/web/extension.js',
  'dist/server.js',
  'dist/web/server.js',
  'dist/NOTICES.txt',
  'models/tagger.bin',
  'models/recognizer.bin',
  'models/gazetteer.bin',
];
const manifest = { main: './dist/extension.js' };

describe('what a package may hold', () => {
  it('is content with a whole one', () => assert.deepEqual(packageFaults(whole, manifest, 1), []));

  it('misses a model', () => {
    assert.deepEqual(
      packageFaults(
        whole.filter((path) => path !== 'models/tagger.bin'),
        manifest,
        1,
      ),
      ['missing: models/tagger.bin'],
    );
  });

  it('misses a file that a contribution names', () => {
    const contributes = { grammars: [{ path: './syntaxes/article.tmLanguage.json' }] };
    assert.deepEqual(packageFaults(whole, { contributes }, 1), ['missing: syntaxes/article.tmLanguage.json']);
  });

  for (const path of [
    'src/core/analysis.ts',
    'dist/server.js.map',
    'test/x.json',
    'node_modules/a/b.js',
    'media/screenshots/a.png',
  ]) {
    it(`leaves ${path} at home`, () =>
      assert.deepEqual(packageFaults([...whole, path], manifest, 1), [`does not belong: ${path}`]));
  }

  it('keeps to its size', () => assert.match(packageFaults(whole, manifest, sizeLimit + 1)[0], /^too large/));
});
