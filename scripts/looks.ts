/**
 * `npx tsx scripts/looks.ts [--extension DIR] [THEME…]`: how the kinds of an article look in the real VS Code. For each theme: how different
 * people, places, organizations and groups are, and the contrast of each kind with the background, as the window draws them. Needs a built
 * extension.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tokensOf, type Token } from '../src/client/highlights/looks';
import { contrastOf, type Rgb } from '../src/client/shared/colors';
import { createAnalyzer } from '../src/core/analyze';
import { languages } from '../src/languages';
import { createAnalyzedDocument } from '../src/service/document/analyzedDocument';
import { semanticTokens } from '../src/service/tokens/semanticTokens';
import { colorDifference } from './colorDifference';
import { openHost, type Host, type Theme } from './host';
import { root } from './host/paths';
import { loadResources } from './reading/resources';

const sample = join(root, 'samples/002_border_ceasefire.txt');
const themes: readonly Theme[] = [
  'dark-2026',
  'dark',
  'light',
  'solarized-light',
  'solarized-dark',
  'monokai',
  'abyss',
  'contrast',
  'contrast-light',
];
const names: readonly string[] = ['person', 'place', 'organization', 'group'];

const { values, positionals } = parseArgs({ options: { extension: { type: 'string' } }, allowPositionals: true });

async function main(): Promise<void> {
  const places = firstOfEach(tokensOfSample());
  for (const theme of positionals.length > 0 ? (positionals as Theme[]) : themes) {
    const host = await openHost({ theme, extension: values.extension, settings: { 'editor.minimap.enabled': false } });
    try {
      await host.openFile(sample);
      await host.settle(1500);
      console.log(`${theme}: ${await report(host, places)}`);
    } finally {
      await host.close();
    }
  }
}

function tokensOfSample(): Token[] {
  const text = readFileSync(sample, 'utf8');
  const analysis = createAnalyzer(loadResources(), languages).open().analyze(text);
  return tokensOf(semanticTokens(createAnalyzedDocument(sample, 1, text, analysis)).data);
}

/** The first token of each type; indirect speech is as plain text. */
function firstOfEach(tokens: readonly Token[]): Token[] {
  const told = tokens.filter(({ type, modifiers }) => type !== 'attitude' && !modifiers.includes('indirect'));
  return told.filter(({ type }, i) => told.findIndex((other) => other.type === type) === i);
}

async function report(host: Host, places: readonly Token[]): Promise<string> {
  const background = await host.page.evaluate<string>(
    "getComputedStyle(document.querySelector('.editor-group-container.active .monaco-editor-background')).backgroundColor",
  );
  const colors = new Map<string, Rgb>();
  for (const { type, start } of places) {
    await host.goToLine(start.line + 1, start.character + 1);
    await host.settle(300);
    colors.set(type, rgbOf(await colorAtCursor(host)));
  }
  const found = names.flatMap((name): [string, Rgb][] => (colors.has(name) ? [[name, colors.get(name)!]] : []));
  const differences = found
    .flatMap(([a, first], i) => found.slice(i + 1).map(([b, second]) => ({ a, b, by: colorDifference(first, second) })))
    .sort((one, other) => one.by - other.by)
    .map(({ a, b, by }) => `${a}/${b} ${by.toFixed(0)}`);
  const contrasts = [...colors].map(([type, color]) => `${type} ${contrastOf(color, rgbOf(background)).toFixed(1)}`);
  return `differences ${differences.join(', ')}; contrast ${contrasts.join(', ')}`;
}

/** Of the letter behind the cursor. */
async function colorAtCursor(host: Host): Promise<string> {
  const box = await host.page.locator('.editor-group-container.active .cursors-layer .cursor').first().boundingBox();
  if (!box) throw new Error('no cursor');
  const [x, y] = [box.x + 4, box.y + box.height / 2];
  return host.page.evaluate<string>(
    `getComputedStyle(document.elementsFromPoint(${x}, ${y}).find((one) => one.matches('.view-line span span'))).color`,
  );
}

const rgbOf = (css: string): Rgb => {
  const [r, g, b] = (css.match(/\d+/g) ?? []).map(Number);
  return [r, g, b];
};

void main();
