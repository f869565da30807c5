import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { patience } from '../../scripts/patience';
import { root } from '../../scripts/host/paths';

/** What a run needs on disk besides the extension. */
export interface TestFiles {
  /** Built suites for each extension host. */
  readonly nodeSuites: string;
  readonly webSuites: string;
  /** A folder of articles that tests may write to. */
  readonly workspace: string;
  /** An extension that serves the same articles from memory, read-only, and the folder's URI. */
  readonly virtualExtension: string;
  readonly virtualFolder: string;
}

const here = join(root, 'test/vscode');

/** Bundles the suites, each into one file per host, and lays out the workspaces. */
export async function prepareTestFiles(folder: string): Promise<TestFiles> {
  const workspace = join(folder, 'articles');
  cpSync(join(root, 'samples'), workspace, { recursive: true });
  const files = {
    nodeSuites: join(folder, 'suite/node.js'),
    webSuites: join(folder, 'suite/web.js'),
    workspace,
    virtualExtension: join(folder, 'virtual'),
    virtualFolder: 'datelinemem:/articles',
  };
  await Promise.all([
    bundle(suites('./entryNode'), files.nodeSuites, 'node'),
    bundle(suites('./entryWeb'), files.webSuites, 'browser'),
    buildVirtualExtension(files.virtualExtension, workspace),
  ]);
  return files;
}

/**
 * The module VS Code runs. The suites load after mocha has defined its words, hence `require`.
 * `DATELINE_TEST_SUITES=panels,outline` takes those only.
 */
function suites(entry: string): string {
  const wanted = process.env.DATELINE_TEST_SUITES?.split(',').map((name) => `${name}.test.ts`);
  const all = readdirSync(join(here, 'suite'))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const names = wanted ? all.filter((name) => wanted.includes(name)) : all;
  const loads = names.map((name) => `require('./suite/${name}');`).join('\n');
  return `const { runSuites } = require('${entry}');\nexports.run = () => runSuites(() => {\n${loads}\n});\n`;
}

async function bundle(contents: string, outfile: string, platform: 'node' | 'browser'): Promise<void> {
  await esbuild.build({
    stdin: { contents, resolveDir: here, sourcefile: 'suites.js' },
    outfile,
    platform,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: platform === 'node' ? ['vscode', 'mocha'] : ['vscode'],
    define: {
      'process.env.DATELINE_TEST_PATIENCE': String(patience / 1000),
      ...(platform === 'browser' ? { global: 'globalThis' } : {}),
    },
  });
}

async function buildVirtualExtension(folder: string, articles: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, 'virtual/package.json'), join(folder, 'package.json'));
  const names = readdirSync(articles, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const contents = Object.fromEntries(names.map((name) => [name, readFileSync(join(articles, name), 'utf8')]));
  writeFileSync(join(folder, 'articles.json'), JSON.stringify(contents));
  for (const platform of ['node', 'browser'] as const) {
    await esbuild.build({
      entryPoints: [join(here, 'virtual/extension.ts')],
      outfile: join(folder, `${platform}.js`),
      platform,
      bundle: true,
      format: 'cjs',
      external: ['vscode'],
      logLevel: 'warning',
      alias: { 'dateline-test-articles': join(folder, 'articles.json') },
    });
  }
}
