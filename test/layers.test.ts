import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const source = join(__dirname, '..', 'src');

/** What the files of a folder may import: folders of src/ besides their own, and packages. */
const layers: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: RegExp }>> = {
  core: { folders: [], packages: /^$/ },
  annotations: { folders: ['core'], packages: /^(?!vscode|node:)/ },
  formats: { folders: ['core', 'annotations'], packages: /^(?!vscode|node:)/ },
  corpus: { folders: ['core', 'annotations'], packages: /^(?!vscode|node:)/ },
  features: { folders: ['core', 'annotations', 'formats', 'corpus', 'protocol'], packages: /^(?!vscode$|node:)/ },
  server: { folders: ['core', 'annotations', 'formats', 'corpus', 'features', 'protocol'], packages: /^(?!vscode$)/ },
  client: { folders: ['protocol'], packages: /./ },
  webview: {
    folders: ['protocol'],
    packages: /^(?:d3-geo|topojson-client|world-atlas\/|geojson$|topojson-specification$)/,
  },
  cli: { folders: ['core', 'annotations', 'formats', 'corpus'], packages: /^node:/ },
  protocol: { folders: ['core'], packages: /^vscode-languageserver/ },
};

/** Folders of core, each of which may import those before it; then its root files. */
const stages = ['text', 'layout', 'model', 'syntax', 'names', 'times', 'quotes', 'coreference', 'events'];
/** Root files of core that every stage may import. */
const common = ['analysis', 'inputs', 'article', 'steps'];

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.split(sep).join('/'));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/g),
    ...text.matchAll(/(?:import|require)\((type\s)?'([^']+)'\)/g),
  ];
  return found.map(([, type, to]) => ({
    file,
    to: to.startsWith('.') ? resolve(file, to) : to,
    typeOnly: type !== undefined,
  }));
}

function resolve(file: string, to: string): string {
  return (
    './' +
    relative(source, join(source, dirname(file), to))
      .split(sep)
      .join('/')
  );
}

const layerOf = (path: string): string => path.replace(/^\.\//, '').split('/')[0].replace(/\.ts$/, '');

describe('import direction', () => {
  it('finds the imports', () => assert.ok(imports.length > 100));

  it('holds between the folders of src', () => {
    const wrong = imports.filter(({ file, to }) => {
      const { folders, packages } = layers[layerOf(file)];
      if (!to.startsWith('.')) return !packages.test(to);
      return !to.startsWith('./../package.json') && layerOf(to) !== layerOf(file) && !folders.includes(layerOf(to));
    });
    assert.deepEqual(
      wrong.map((i) => `${i.file} → ${i.to}`),
      [],
    );
  });

  it('holds between the stages of core', () => {
    const rank = (path: string): number => {
      const parts = path.replace(/^\.\//, '').split('/');
      if (parts.length > 2) return stages.indexOf(parts[1]);
      return common.includes(parts[1].replace(/\.ts$/, '')) ? -1 : stages.length;
    };
    const wrong = imports.filter(
      ({ file, to, typeOnly }) =>
        file.startsWith('core/') && to.startsWith('./core/') && !typeOnly && rank(to) > rank(file),
    );
    assert.deepEqual(
      wrong.map((i) => `${i.file} → ${i.to}`),
      [],
    );
  });

  it('has no circles among the stages of core', () => {
    const wrong = imports.filter(({ file, to, typeOnly }) => {
      if (typeOnly || !file.startsWith('core/') || !to.startsWith('./core/')) return false;
      return imports.some(
        (back) => !back.typeOnly && `./${back.file}` === `${to}.ts` && `${back.to}.ts` === `./${file}`,
      );
    });
    assert.deepEqual(
      wrong.map((i) => `${i.file} → ${i.to}`),
      [],
    );
  });

  it('writes no file extensions, and uses no globals of a host in core', () => {
    assert.deepEqual(
      imports.filter((i) => /^\..*\.(?:ts|js)$/.test(i.to)).map((i) => `${i.file} → ${i.to}`),
      [],
    );
    const host =
      /\b(?:process|Buffer|window|document|navigator|setTimeout|fetch|Date\.now|performance|Math\.random|console)\b(?=[.(])/;
    const wrong = files.filter(
      (f) =>
        f.startsWith('core/') &&
        host.test(readFileSync(join(source, f), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    assert.deepEqual(wrong, []);
  });
});
