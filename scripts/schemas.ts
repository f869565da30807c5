/** `npx tsx scripts/schemas.ts`: makes src/annotations/schemas.generated.ts from schemas/: validators without `eval`, as web pages want. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchemaObject } from 'ajv';
import standaloneCode from 'ajv/dist/standalone';

const root = join(__dirname, '..');
const generated = join(root, 'src', 'annotations', 'schemas.generated.ts');
/** VS Code's own keyword: what to say instead of the pattern. */
const patternMessage = 'patternErrorMessage';
const names = ['sidecar', 'labels', 'lexicon'] as const;

/** The generated file's text: plain code that imports nothing. */
export function generateValidators(): string {
  const schemas = names.map((name) => readSchema(name));
  const ajv = new Ajv({
    schemas,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary([patternMessage]);
  const code = standaloneCode(ajv, Object.fromEntries(names.map((name, i) => [`check_${name}`, schemas[i].$id])));
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('A schema uses a keyword whose code is not self-contained.');
  const exported = names.map(
    (name) => `export const validate${name[0].toUpperCase()}${name.slice(1)}: Validator = check_${name};`,
  );
  return [
    '/* eslint-disable */',
    '// @ts-nocheck',
    '// Generated from schemas/ by `npx tsx scripts/schemas.ts`. Do not edit.',
    "import type { Validator } from './json/validator';",
    code
      .replace(/^"use strict";/, '')
      .replace(/^export const /gm, 'const ')
      .trim(),
    ...exported,
    '/** What to tell people instead of a pattern that a string does not match. */',
    `export const patternMessages: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(schemas.flatMap(messagesIn)))};`,
    '',
  ].join('\n');
}

/** A schema without its words for people, which the code would carry along. */
function readSchema(name: string): AnySchemaObject & { readonly $id: string } {
  const text = readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8');
  return JSON.parse(text, (key, value) =>
    (key === 'description' || key === 'title') && typeof value === 'string' ? undefined : value,
  );
}

/** Each pattern of a schema that comes with words, and those. */
function messagesIn(schema: unknown): [string, string][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { pattern, [patternMessage]: message } = schema as Readonly<Record<string, unknown>>;
  return [
    ...(typeof pattern === 'string' && typeof message === 'string' ? [[pattern, message] as [string, string]] : []),
    ...Object.values(schema).flatMap(messagesIn),
  ];
}

if (require.main === module) writeFileSync(generated, generateValidators());
