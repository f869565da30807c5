/** Text on one line, cut to at most `length` UTF-16 code units with an ellipsis; `Infinity`: never cut. */
export function oneLine(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length
    ? line
    : `${line
        .slice(0, length - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;
}
