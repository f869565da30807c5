/** The most the package may weigh, in bytes: 7 MB, of which the models take most. */
export const sizeLimit = 7 * 1024 * 1024;

/** Files the package cannot do without. */
const needed: readonly string[] = [
  'package.json',
  'package.nls.json',
  'language-configuration.json',
  'dist/extension.js',
  'dist/web/extension.js',
  'dist/server.js',
  'dist/web/server.js',
  'dist/NOTICES.txt',
  'models/tagger.bin',
  'models/recognizer.bin',
  'models/gazetteer.bin',
];

/** Documents, however vsce spells their names. */
const documents: readonly RegExp[] = [/^readme\.md$/i, /^license(\.txt|\.md)?$/i, /^changelog\.md$/i];

/** Folders and kinds of files that stay at home. */
const unwanted =
  /^(src|contributions|test|scripts|node_modules|\.vscode|\.vscode-test|\.ci|out|media\/screenshots)\/|\.(ts|map|vsix)$/;

interface Manifest {
  readonly main?: string;
  readonly browser?: string;
  readonly icon?: string;
  readonly contributes?: unknown;
}

/** What is wrong with a package, given its files (paths inside `extension/`), its manifest and its size in bytes. */
export function packageFaults(files: readonly string[], manifest: Manifest, size: number): string[] {
  const has = new Set(files);
  const named = [manifest.main, manifest.browser, manifest.icon, ...pathsIn(manifest.contributes)];
  const paths = new Set([
    ...needed,
    ...named.filter((path) => path !== undefined).map((path) => path.replace(/^\.\//, '')),
  ]);
  return [
    ...[...paths].filter((path) => !has.has(path)).map((path) => `missing: ${path}`),
    ...documents.filter((name) => !files.some((path) => name.test(path))).map((name) => `missing: ${name.source}`),
    ...files.filter((path) => unwanted.test(path)).map((path) => `does not belong: ${path}`),
    ...(size > sizeLimit ? [`too large: ${size} bytes, the limit is ${sizeLimit}`] : []),
  ];
}

/** The files of the extension that a contribution names, at any depth. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(\.\/|media\/|syntaxes\/|schemas\/)[\w./-]+\.\w+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(pathsIn);
}
