/** `{"a": 1}`: a value on one line, with the spaces people put. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`)
    .join(', ')}}`;
}

/** A file of lists: each member of a list on a line of its own, LF, a final newline. */
export function layOut(lists: Readonly<Record<string, readonly unknown[]>>): string {
  const members = Object.entries(lists).map(([name, list]) => {
    const lines = list.map((value) => `    ${inline(value)}`).join(',\n');
    return `  ${JSON.stringify(name)}: [${lines && `\n${lines}\n  `}]`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
