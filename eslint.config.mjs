import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', '**/*.js', '**/*.mjs'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
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
);
