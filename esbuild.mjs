// Builds dist/: `node esbuild.mjs [--watch] [--production]`.
import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { notices } from './scripts/notices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  minifySyntax: production,
  minifyWhitespace: production,
  // Names stay: a stack in a user's report can be read, and it costs little.
  minifyIdentifiers: false,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  legalComments: 'none', // they are in dist/NOTICES.txt
  metafile: true,
  charset: 'utf8',
  logLevel: watch ? 'info' : 'warning',
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...common, platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };

/** What the language server's libraries name for other ways to be reached than ours: it is loaded when it is used, which it is not. */
const onlyWhenUsed = {
  name: 'only-when-used',
  setup(build) {
    const namespace = 'only-when-used';
    build.onResolve({ filter: /^(?:child_process|crypto|net)$/ }, ({ path, importer }) =>
      /[\\/]node_modules[\\/]vscode-/.test(importer) ? { path, namespace } : undefined,
    );
    build.onLoad({ filter: /^/, namespace }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
    }));
  },
};

/** The clients run in VS Code's extension hosts, the servers beside them, the rest on the command line. */
const bundles = [
  { ...node, entryPoints: ['src/client/node.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/client/browser.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/server.js', plugins: [onlyWhenUsed] },
  { ...browser, format: 'iife', entryPoints: ['src/server/browser.ts'], outfile: 'dist/web/server.js' },
  { ...browser, format: 'iife', entryPoints: ['src/webview/timeline.ts'], outfile: 'dist/webview/timeline.js' },
  { ...browser, format: 'iife', entryPoints: ['src/webview/map.ts'], outfile: 'dist/webview/map.js' },
  { ...browser, format: 'iife', entryPoints: ['src/webview/sources.ts'], outfile: 'dist/webview/sources.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...node, entryPoints: ['src/cli/worker.ts'], outfile: 'dist/cliWorker.js' },
].filter(({ entryPoints }) => existsSync(entryPoints[0]));

if (watch) {
  const contexts = await Promise.all(bundles.map((bundle) => esbuild.context(bundle)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const results = await Promise.allSettled(bundles.map((bundle) => esbuild.build(bundle)));
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
  if (existsSync('dist/cli.js')) await chmod('dist/cli.js', 0o755);
  const inputs = results.flatMap(({ value }) => Object.keys(value?.metafile.inputs ?? {}));
  await writeFile('dist/NOTICES.txt', notices(inputs));
}
