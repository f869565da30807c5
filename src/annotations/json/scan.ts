/** A value in a JSON text: where it stands, under which name or index, and what is in it, down to the depth asked for. */
export interface JsonNode {
  readonly name: string;
  /** UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly JsonNode[];
}

type Growing = { name: string; start: number; end: number; children: JsonNode[] };

/** The offset of the first character that is not JSON (RFC 8259). */
export interface JsonError {
  readonly offset: number;
}

type Expect = 'value' | 'value or end' | 'name' | 'name or end' | 'comma or end';

/**
 * Checks that a text is one JSON value and says where its parts are: the root is depth 0, and nodes deeper than `depth` are not kept.
 * Linear in the text, however deep it nests; never throws.
 */
export function scanJson(text: string, depth: number): JsonNode | JsonError {
  const top: Growing = { name: '', start: 0, end: 0, children: [] };
  /** The containers that are open: their closing character, their node if kept, how many values they hold. */
  const open: { close: string; node: Growing | null; count: number }[] = [];
  let at = skipSpace(text, 0);
  let expect: Expect = 'value';
  let name = '';
  for (;;) {
    const inner = open.at(-1);
    const char = text[at];
    if (inner && char === inner.close && expect.endsWith('end')) {
      at++;
      if (inner.node) inner.node.end = at;
      open.pop();
      expect = 'comma or end';
    } else if (expect === 'comma or end') {
      if (char !== ',' || !inner) return { offset: at };
      at++;
      expect = inner.close === '}' ? 'name' : 'value';
    } else if (expect === 'name' || expect === 'name or end') {
      const end = char === '"' ? stringEnd(text, at) : -at - 1;
      if (end < 0) return { offset: -end - 1 };
      if (open.length <= depth) name = JSON.parse(text.slice(at, end)) as string;
      at = skipSpace(text, end);
      if (text[at] !== ':') return { offset: at };
      at++;
      expect = 'value';
    } else {
      const parent = inner ? inner.node : top;
      const node: Growing | null =
        parent && open.length <= depth
          ? { name: inner?.close === ']' ? String(inner.count) : name, start: at, end: at, children: [] }
          : null;
      if (node) parent!.children.push(node);
      if (inner) inner.count++;
      if (char === '{' || char === '[') {
        at++;
        open.push({ close: char === '{' ? '}' : ']', node, count: 0 });
        expect = char === '{' ? 'name or end' : 'value or end';
      } else {
        const end = char === '"' ? stringEnd(text, at) : scalarEnd(text, at);
        if (end < 0) return { offset: -end - 1 };
        at = end;
        if (node) node.end = end;
        expect = 'comma or end';
      }
    }
    at = skipSpace(text, at);
    if (open.length === 0 && expect === 'comma or end') return at === text.length ? top.children[0] : { offset: at };
    if (at >= text.length) return { offset: text.length };
  }
}

function skipSpace(text: string, at: number): number {
  for (let c = text.charCodeAt(at); c === 32 || c === 10 || c === 13 || c === 9; c = text.charCodeAt(at)) at++;
  return at;
}

/** The end of the string that starts at a quotation mark; `-offset - 1` of what is wrong in it. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 34) return at + 1;
    if (c < 32) return -at - 1;
    if (c !== 92) continue;
    at++;
    if (text[at] === 'u' && /^[0-9a-f]{4}$/i.test(text.slice(at + 1, at + 5))) at += 4;
    else if (at >= text.length || !'"\\/bfnrt'.includes(text[at])) return -Math.min(at, text.length) - 1;
  }
  return -text.length - 1;
}

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

function scalarEnd(text: string, at: number): number {
  scalar.lastIndex = at;
  return scalar.test(text) ? scalar.lastIndex : -at - 1;
}
