const width = 160;

/** JSON for reading and for diffs: what fits in a line stands in one, numbers have three decimals at most. */
export function print(value: unknown): string {
  return layOut(value, '') + '\n';
}

function layOut(value: unknown, indent: string): string {
  const line = JSON.stringify(value, (_, v: unknown) => (typeof v === 'number' ? Math.round(v * 1000) / 1000 : v));
  if (line === undefined || indent.length + line.length <= width || typeof value !== 'object' || value === null)
    return line;
  const inner = indent + ' ';
  const entries = Array.isArray(value)
    ? value.map((item) => inner + layOut(item, inner))
    : Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .map(([key, v]) => `${inner}${JSON.stringify(key)}:${layOut(v, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}
