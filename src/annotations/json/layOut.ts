/** `{"a": 1}`: a value on one line, with the spaces people put. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`)
    .join(', ')}}`;
}

/** A file of lists: each member of a list on a line of its own, LF, a final newline. `schema` is its `$schema`, or null. */
export function layOut(lists: Readonly<Record<string, readonly unknown[]>>, schema: string | null = null): string {
  const head = schema === null ? [] : [`  "$schema": ${JSON.stringify(schema)}`];
  const members = Object.entries(lists).map(([name, list]) => {
    const lines = list.map((value) => `    ${inline(value)}`).join(',\n');
    return `  ${JSON.stringify(name)}: [${lines && `\n${lines}\n  `}]`;
  });
  return `{\n${[...head, ...members].join(',\n')}\n}\n`;
}

/** The `$schema` that a file names; null where it names none, or cannot be read. */
export function schemaIn(text: string | null): string | null {
  if (!text?.includes('"$schema"')) return null;
  try {
    const { $schema } = JSON.parse(text.replace(/^\ufeff/, '')) as { readonly $schema?: unknown };
    return typeof $schema === 'string' ? $schema : null;
  } catch {
    return null;
  }
}
