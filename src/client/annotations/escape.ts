/** Text that is not ours as Markdown that renders as just that text, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '') // what turns the direction of text or cannot be seen
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029\s]+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link to a command with one argument. The label must be escaped. */
export function commandLink(label: string, command: string, argument: unknown): string {
  const query = encodeURIComponent(JSON.stringify([argument])).replace(
    /[!'()*~]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `[${label}](command:${command}?${query})`;
}
