import { ThemeColor, ThemeIcon, Uri, type TextDocument } from 'vscode';
import type { Known } from './known';
import { lookOf, type Look, type Pattern } from './palette';
import { themeNow } from '../shared/themeNow';

/** A picture of how a label looks in the text of an article. */
export function labelSwatch(known: Known, document: TextDocument, name: string): Uri | ThemeIcon {
  const { definition, index } = known.definition(document, name);
  return swatch(definition.color, index);
}

/** A picture of how a label looks in the text: its tint, and its line with its pattern. */
export function swatch(color: string | null, index: number): Uri | ThemeIcon {
  const look = lookOf(color, index, themeNow());
  if (look.themed !== null) return new ThemeIcon('symbol-color', new ThemeColor(look.themed));
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svgOf(look))}`);
}

const dashes: Readonly<Record<Pattern, string>> = {
  solid: '',
  dashed: ' stroke-dasharray="4 2"',
  double: '',
};

/** Holds nothing but colours that were checked and numbers. */
function svgOf({ line, tint, pattern }: Look): string {
  const stroke = (y: number, width: number) =>
    `<path d="M1 ${y}h14" stroke="${line}" stroke-width="${width}"${dashes[pattern]}/>`;
  const lines = pattern === 'double' ? stroke(11, 1) + stroke(14, 1) : stroke(13, 2);
  const back = `<path d="M1 2h14v10H1z" fill="${tint ?? 'none'}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${back}${lines}</svg>`;
}
