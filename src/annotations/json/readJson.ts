import { patternMessages } from '../schemas.generated';
import type { Fault } from '../sidecar/sidecar';
import { scanJson, type JsonNode } from './scan';
import type { SchemaError, Validator } from './validator';

/** A JSON text that was read: its value, and where the parts of it are. */
export interface JsonText {
  readonly text: string;
  readonly value: unknown;
  readonly root: JsonNode;
}

/**
 * Reads a JSON text and holds it against a schema, then against what a schema cannot say. `depth` is how deep the places of its parts
 * are known. Lines end with LF in what is given back, and a byte order mark is left out. Never throws.
 */
export function readJson(
  raw: string,
  depth: number,
  validate: Validator,
  further: (value: unknown) => SchemaError | null = () => null,
): JsonText | Fault {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { error: 'The file is empty.', line: 1 };
  const root = scanJson(text, depth);
  if ('offset' in root) return syntaxFault(text, root.offset);
  const value = parse(text);
  if (value === undefined) return { error: 'The JSON nests too deeply.', line: 1 };
  const wrong = validate(value) ? further(value) : validate.errors![0];
  if (!wrong) return { text, value, root };
  return {
    error: `${wrong.instancePath.slice(1) || 'The file'} ${inWords(wrong)}.`,
    line: lineAt(text, startOf(text, wrong.instancePath)),
  };
}

function inWords({ message, params }: SchemaError): string {
  if (typeof params?.pattern === 'string' && Object.hasOwn(patternMessages, params.pattern))
    return patternMessages[params.pattern];
  const value = params?.additionalProperty ?? params?.allowedValues;
  return value === undefined
    ? String(message)
    : `${message}: ${[value]
        .flat()
        .map((one) => JSON.stringify(one))
        .join(', ')}`;
}

/** The line, counted from 1, that holds an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function syntaxFault(text: string, offset: number): Fault {
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \n]|$)/m.exec(text);
  if (marker) return { error: 'A merge conflict of git stands here unresolved.', line: lineAt(text, marker.index) };
  const found = text.slice(offset, offset + 2).match(/^./u)?.[0];
  const what =
    offset >= text.length
      ? 'the file ends too early'
      : found
        ? `unexpected ${JSON.stringify(found)}`
        : "a string runs over the line's end";
  return { error: `Not JSON: ${what}.`, line: lineAt(text, offset) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the value at a JSON pointer starts in a text that is JSON, or the innermost known one round it. */
function startOf(text: string, pointer: string): number {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  let node = scanJson(text, steps.length) as JsonNode;
  for (const name of steps) node = node.children.findLast((child) => child.name === name) ?? node;
  return node.start;
}
