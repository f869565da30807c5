import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const source = join(__dirname, '..', 'src');

/** What the files of a folder may import: folders of src/ (or folders in them) besides their own, and packages. */
const layers: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages: RegExp }>> = {
  core: { folders: [], packages: /^$/ },
  languages: { folders: ['core'], packages: /^$/ },
  annotations: { folders: ['core', 'languages'], packages: /^(?!vscode|node:)/ },
  wording: { folders: ['core'], packages: /^$/ },
  formats: { folders: ['core', 'languages', 'annotations', 'wording'], packages: /^(?!vscode|node:)/ },
  corpus: { folders: ['core', 'languages', 'annotations'], packages: /^(?!vscode|node:)/ },
  service: {
    folders: ['core', 'languages', 'annotations', 'wording', 'formats', 'corpus', 'protocol'],
    packages: /^(?!vscode$|node:)/,
  },
  server: {
    folders: ['core', 'languages', 'annotations', 'formats', 'corpus', 'detection', 'service', 'protocol'],
    packages: /^(?!vscode$)/,
  },
  detection: { folders: ['core', 'languages'], packages: /^$/ },
  client: { folders: ['protocol', 'detection'], packages: /./ },
  webview: {
    folders: ['protocol', 'formats/svg'],
    packages: /^$/,
  },
  cli: { folders: ['core', 'languages', 'annotations', 'formats', 'corpus', 'detection'], packages: /^node:/ },
  // its models are what goes over the wire
  protocol: { folders: ['core', 'annotations', 'detection', 'formats/model'], packages: /^vscode-languageserver/ },
};

/** What detection imports of the engine and the languages: it is a part of the client's bundle and has to stay small. */
const detectionImports =
  /^\.\/(?:detection\/|core\/layout\/|languages\/any\/layout(?:\/|$)|languages\/en\/(?:lexicon\/calendar|newsPatterns|newsSigns)$|core\/analysis$)/;

/** Folders of core, each of which may import those before it; then its root files. */
const stages = ['text', 'layout', 'model', 'syntax', 'names', 'times', 'quotes', 'coreference', 'events', 'offices'];
/** Rooms of stages, each of which may import those before it, types included. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  names: ['gazetteer', 'recognizer', 'document', 'corrections'],
  quotes: ['marks', 'context', 'sources', 'reports', 'attribution'],
  events: ['senses', 'named', 'mentions'],
};
/** Root files of core that every stage may import. */
const common = ['analysis', 'inputs', 'article', 'steps', 'language', 'ruleInfo'];

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

/** The groups of files that import each other, each sorted (strongly connected components, Tarjan 1972). */
function circles(): string[][] {
  const known = new Set(files);
  const edges = new Map(files.map((file) => [file, new Set<string>()]));
  for (const { file, to } of imports)
    for (const target of [`${to}.ts`, `${to}/index.ts`]) {
      if (known.has(target.replace('./', ''))) edges.get(file)!.add(target.replace('./', ''));
    }
  const order = new Map<string, { readonly index: number; low: number; open: boolean }>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): { low: number } => {
    const own = { index: order.size, low: order.size, open: true };
    order.set(file, own);
    stack.push(file);
    for (const to of edges.get(file)!) {
      const seen = order.get(to);
      if (!seen) own.low = Math.min(own.low, visit(to).low);
      else if (seen.open) own.low = Math.min(own.low, seen.index);
    }
    if (own.low < own.index) return own;
    const members = stack.splice(stack.indexOf(file));
    for (const member of members) order.get(member)!.open = false;
    if (members.length > 1 || edges.get(file)!.has(file)) found.push(members.sort());
    return own;
  };
  for (const file of files) if (!order.has(file)) visit(file);
  return found;
}

const layerOf = (path: string): string => path.replace(/^\.\//, '').split('/')[0].replace(/\.ts$/, '');

describe('import direction', () => {
  it('finds the imports', () => assert.ok(imports.length > 100));

  it('holds between the folders of src', () => {
    const wrong = imports.filter(({ file, to }) => {
      const { folders, packages } = layers[layerOf(file)];
      if (!to.startsWith('.')) return !packages.test(to);
      return (
        !to.startsWith('./../package.json') &&
        layerOf(to) !== layerOf(file) &&
        !folders.some((folder) => `${to}/`.startsWith(`./${folder}/`))
      );
    });
    assert.deepEqual(
      wrong.map((i) => `${i.file} → ${i.to}`),
      [],
    );
  });

  it('lets detection see the page only', () =>
    assert.deepEqual(
      imports
        .filter(({ file, to }) => file.startsWith('detection/') && !detectionImports.test(to))
        .map((i) => `${i.file} → ${i.to}`),
      [],
    ));

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

  for (const [stage, order] of Object.entries(rooms))
    it(`holds between the rooms of ${stage}`, () => {
      const rank = (path: string): number => {
        const [, of, room] = path.replace(/^\.\//, '').split('/');
        return of === stage ? order.indexOf(room) : -1;
      };
      const wrong = imports.filter(({ file, to }) => rank(file) >= 0 && rank(to) > rank(file));
      assert.deepEqual(
        wrong.map((i) => `${i.file} → ${i.to}`),
        [],
      );
    });

  it('has no circles, however long, imports of types included', () => assert.deepEqual(circles(), []));

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
