import { Tag } from '../tags';

const byForm: ReadonlyMap<string, number> = new Map([
  [',', Tag[',']],
  ['،', Tag[',']],
  ['.', Tag['.']],
  ['!', Tag['.']],
  ['?', Tag['.']],
  [';', Tag[':']],
  [':', Tag[':']],
  ['…', Tag[':']],
  ['—', Tag[':']],
  ['–', Tag[':']],
  ['‒', Tag[':']],
  ['―', Tag[':']],
  ['(', Tag['-LRB-']],
  ['[', Tag['-LRB-']],
  ['{', Tag['-LRB-']],
  [')', Tag['-RRB-']],
  [']', Tag['-RRB-']],
  ['}', Tag['-RRB-']],
  ['“', Tag['``']],
  ['‘', Tag['``']],
  ['«', Tag['``']],
  ['„', Tag['``']],
  ['‹', Tag['``']],
  ['`', Tag['``']],
  ['”', Tag["''"]],
  ['»', Tag["''"]],
  ['›', Tag["''"]],
  ['$', Tag.$],
  ['€', Tag.$],
  ['£', Tag.$],
  ['¥', Tag.$],
  ['₽', Tag.$],
  ['₹', Tag.$],
  ['₪', Tag.$],
  ['#', Tag['#']],
  ['%', Tag.NN],
  ['&', Tag.CC],
  ['@', Tag.IN],
]);

/**
 * The tag of a token without letters or digits, which its form and the gaps beside it decide, or -1 for any other token
 * (among them a free apostrophe, which may be possessive).
 * `open`: a straight double quotation mark has been opened in this sentence and not closed.
 */
export function punctuationTag(text: string, start: number, end: number, open: boolean): number {
  const code = text.charCodeAt(start);
  if (isAlphanumeric(code)) return -1;
  for (let i = start + 1; i < end; i++) if (isAlphanumeric(text.charCodeAt(i))) return -1;

  const c = text[start];
  if (c === '-' || c === '\u2010' || c === '\u2011') {
    return end - start === 1 && !gapBefore(text, start) ? Tag.HYPH : Tag[':'];
  }
  if (c === '"' || (c === "'" && end - start === 2)) return opens(text, start, end, open) ? Tag['``'] : Tag["''"];
  if (c === "'" || c === '’') return -1;
  if (c === '.' && end - start > 1) return Tag[':'];
  return byForm.get(c) ?? Tag.SYM;
}

function opens(text: string, start: number, end: number, open: boolean): boolean {
  const before = gapBefore(text, start);
  return before === gapAfter(text, end) ? !open : before;
}

function gapBefore(text: string, start: number): boolean {
  return start === 0 || isGap(text.charCodeAt(start - 1)) || '([—–-“‘'.includes(text[start - 1]);
}

function gapAfter(text: string, end: number): boolean {
  return end >= text.length || isGap(text.charCodeAt(end));
}

function isGap(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;
}

function isAlphanumeric(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code >= 0x2c00;
}
