/** Where a piece of text stands on the page, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Script for the page: the box of the nth visible occurrence (from 0) of a text inside the active editor.
 * The editor draws a line as many spans and its spaces as no-break spaces, so a line is read as one string.
 * Text, not a function, because this code runs in the page and the project's types know no DOM.
 */
export const findTextScript = (text: string, nth: number): string => `(() => {
  const wanted = ${JSON.stringify(text)}.replace(/\\s/g, ' ');
  let left = ${nth};
  const editor = document.querySelector('.editor-group-container.active .monaco-editor .view-lines') ?? document.querySelector('.monaco-editor .view-lines');
  const lines = [...(editor?.querySelectorAll('.view-line') ?? [])];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  for (const line of lines) {
    const nodes = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const content = nodes.map((node) => node.data).join('').replace(/\\s/g, ' ');
    for (let at = content.indexOf(wanted); at >= 0; at = content.indexOf(wanted, at + 1)) {
      if (left-- > 0) continue;
      const range = document.createRange();
      let begin = 0;
      for (const node of nodes) {
        const end = begin + node.data.length;
        if (at >= begin && at < end) range.setStart(node, at - begin);
        if (at + wanted.length > begin && at + wanted.length <= end) range.setEnd(node, at + wanted.length - begin);
        begin = end;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
  }
  return null;
})()`;

/** Line and column, both from 1, of the nth occurrence (from 0) of a text in a document. */
export function lineAndColumn(document: string, text: string, nth = 0): { line: number; column: number } | undefined {
  let at = document.indexOf(text);
  for (let left = nth; left > 0 && at >= 0; left--) at = document.indexOf(text, at + 1);
  if (at < 0) return undefined;
  const before = document.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: before[before.length - 1].length + 1 };
}
