import type { MarkupContent } from 'vscode-languageserver';
import type { Span } from '../../core/analysis';
import { hoverCommands, type RevealArguments } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** Markdown that is safe to show: text in it was escaped, links lead to a command of {@link hoverCommands} or to a map. */
export type Markdown = string & { readonly safe: unique symbol };

/** Text from an article (or anything else not ours) as Markdown that renders as just that text, on one line. */
export function plain(text: string): Markdown {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '') // what turns the direction of text or cannot be seen
    .replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029\s]+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&') as Markdown;
}

/** Emphasis only holds round content that neither begins nor ends in white space. */
export const bold = (content: Markdown): Markdown => (content.trim() ? `**${content.trim()}**` : '') as Markdown;

/** In the colour of line numbers, which every theme mutes: the one HTML tag used, in the one form that VS Code lets through. */
export const muted = (content: Markdown): Markdown =>
  (content.trim()
    ? `<span style="color:var(--vscode-editorLineNumber-foreground);">${content.trim()}</span>`
    : '') as Markdown;

/** Joins the parts that are there. */
export function join(parts: readonly (Markdown | null)[], separator: ' · ' | ', ' | ' ' | ''): Markdown {
  return parts.filter(Boolean).join(separator) as Markdown;
}

/** Lines of one paragraph, then a gap where `null` stands; empty lines are left out. */
export function block(lines: readonly (Markdown | null)[]): MarkupContent {
  const shown = lines.filter((line): line is Markdown => Boolean(line));
  return { kind: 'markdown', value: shown.join('  \n') };
}

/** A link that selects a span of the article. */
export function revealLink(label: Markdown, reading: AnalyzedDocument, span: Span): Markdown {
  return commandLink(label, hoverCommands.reveal, { uri: reading.uri, range: reading.rangeOf(span) });
}

/** A link that lists the mentions of what stands at the span's start. */
export function referencesLink(label: Markdown, reading: AnalyzedDocument, span: Span): Markdown {
  return commandLink(label, hoverCommands.references, { uri: reading.uri, range: reading.rangeOf(span) });
}

/** A link that asks what is to be corrected at the span. */
export function correctLink(label: Markdown, reading: AnalyzedDocument, span: Span): Markdown {
  return commandLink(label, hoverCommands.correct, { uri: reading.uri, range: reading.rangeOf(span) });
}

/** A link to the place on OpenStreetMap; degrees, WGS 84. Null when the numbers are no coordinates. */
export function mapLink(label: Markdown, lat: number, lon: number): Markdown | null {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  const [y, x] = [lat.toFixed(4), lon.toFixed(4)];
  return `[${label}](https://www.openstreetmap.org/?mlat=${y}&mlon=${x}#map=8/${y}/${x})` as Markdown;
}

function commandLink(label: Markdown, command: string, args: RevealArguments): Markdown {
  const query = encodeURIComponent(JSON.stringify([args])).replace(
    /[!'()*~]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `[${label}](command:${command}?${query})` as Markdown;
}
