import tseslint from 'typescript-eslint';

const camelCase = { format: ['camelCase'], leadingUnderscore: 'allow' };
const naming = [
  'error',
  { selector: ['variableLike', 'memberLike'], ...camelCase },
  { selector: 'typeLike', format: ['PascalCase'] },
  // Tables that are used as enumerations: `Tag.NN`, `TokenKind.word`.
  {
    selector: 'variable',
    modifiers: ['const', 'global'],
    format: ['camelCase', 'PascalCase'],
    custom: { regex: '^[A-Z0-9]+$', match: false },
  },
  // Names that others gave, and the keys of tables, which are words, tags or parts of a format.
  { selector: 'variable', modifiers: ['destructured'], format: null },
  { selector: ['objectLiteralProperty', 'objectLiteralMethod', 'typeProperty'], format: null },
];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', '**/*.js', '**/*.mjs'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/naming-convention': naming,
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-control-regex': 'off' } },
  // The direction of imports as a whole is held by test/layers.test.ts.
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['vscode*', 'node:*', '../**/service/*', '../**/server/*', '../**/client/*'] },
      ],
    },
  },
  {
    files: ['src/client/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['**/core/*', '**/languages/*', '**/service/*', '**/server/*'] }],
    },
  },
  {
    files: ['src/detection/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['vscode*', 'node:*', '**/client/*', '**/service/*', '**/server/*', '**/protocol/*'] },
      ],
    },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['**/test/**'] }] },
  },
);
