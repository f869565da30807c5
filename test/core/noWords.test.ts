import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';

/**
 * The engine has no word of any language: whatever it compares words with comes from a `Language`. Looked at is each string and
 * regular expression of src/core with two letters or more in a row. Left out are members of string unions that are declared
 * there, rule ids, beginnings of addresses on the web, and the tables that describe them (`rules.ts`), what errors say to developers, and operands of `typeof`.
 */
const root = join(__dirname, '..', '..', 'src', 'core');
const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const isRules = (name: string): boolean => /(?:^|\/)rules\.ts$/.test(name);
const files = all.filter((name) => !isRules(name));
const sources = new Map(files.map((name) => [name, parse(name)]));

function parse(name: string): ts.SourceFile {
  return ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.Latest, true);
}

/** Classes of characters in the source of a regular expression, and what addresses on the web begin with. */
const unicodeClass = /\\p\{\w+\}/g;
const protocols = /^(?:https?|www\.)$/i;

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** Members of unions of strings, of lists and objects `as const`, and rule ids. */
function declared(): Set<string> {
  const found = new Set<string>();
  for (const name of all.filter(isRules))
    visit(parse(name), (node) => {
      if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name)) found.add(node.name.text);
    });
  for (const source of sources.values())
    visit(source, (node) => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.add(node.literal.text);
      const isRule =
        ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && ['rule', 'id'].includes(node.name.text);
      if (isRule && ts.isStringLiteral(node.initializer)) found.add(node.initializer.text);
      if (ts.isPropertySignature(node) && ts.isStringLiteral(node.name)) found.add(node.name.text);
      if (ts.isAsExpression(node) && node.type.getText() === 'const' && ts.isArrayLiteralExpression(node.expression))
        for (const element of node.expression.elements) if (ts.isStringLiteral(element)) found.add(element.text);
    });
  return found;
}

const inError = (node: ts.Node): boolean =>
  ts.isNewExpression(node) && /Error$/.test(node.expression.getText())
    ? true
    : node.parent !== undefined && !ts.isStatement(node) && inError(node.parent);

function wordsOf(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return lettersInRow(node.text);
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return node.text;
  if (!ts.isStringLiteralLike(node)) return null;
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return null;
  if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'description') return null;
  if (ts.isCallExpression(parent) && /\.normalize$/.test(parent.expression.getText())) return null;
  if (ts.isBinaryExpression(parent) && (ts.isTypeOfExpression(parent.left) || ts.isTypeOfExpression(parent.right)))
    return null;
  return node.text;
}

/** The longest run of letters that a regular expression matches one after the other, as they stand. */
function lettersInRow(literal: string): string {
  let run = '';
  let longest = '';
  let end = -1;
  visitRegExpAST(new RegExpParser().parseLiteral(literal), {
    onCharacterEnter({ parent, value, start, end: next }) {
      if (parent.type !== 'Alternative') return;
      run = start === end ? run + String.fromCodePoint(value) : String.fromCodePoint(value);
      end = next;
      if (/^\p{L}+$/u.test(run) && run.length > longest.length) longest = run;
      if (!/\p{L}/u.test(run.slice(-1))) run = '';
    },
  });
  return longest;
}

describe('src/core has no word of any language', () => {
  const known = declared();
  const found = [...sources].flatMap(([name, source]) => {
    const words: string[] = [];
    visit(source, (node) => {
      const text = wordsOf(node)?.replace(unicodeClass, '') ?? null;
      if (text === null || protocols.test(text) || !/\p{L}\p{L}/u.test(text) || known.has(text) || inError(node))
        return;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      words.push(`${name}:${line + 1} ${text.trim().slice(0, 60)}`);
    });
    return words;
  });
  const folders = [...new Set(files.map((name) => (name.includes('/') ? name.split('/')[0] : '')))];

  for (const folder of folders)
    it(folder || 'its root', function () {
      const left = found.filter((at) => (folder ? at.startsWith(`${folder}/`) : !at.split(' ')[0].includes('/')));
      if (process.env.LIST_WORDS) console.log(left.join('\n'));
      assert.deepEqual(left, []);
    });
});
