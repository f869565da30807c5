import type { Exporter } from '../exporter';
import { outlineLines, wholeOutline, type OutlineStyle } from '../model/outlineLines';

/** How {@link outlineMarkdown} writes its lines. */
export const markdownOutline: OutlineStyle = {
  head: (text) => [`## ${escape(text)}`, ''],
  item: (text) => `- ${escape(text)}`,
  quotation: (text) => `  - ${escape(text)}`,
};

/** People, places, organizations, … as Markdown lists. */
export const outlineMarkdown: Exporter = {
  id: 'outline-markdown',
  label: 'Outline as Markdown',
  extension: 'md',
  serialize: (article) => outlineLines(article, markdownOutline, wholeOutline(article)),
};

const escape = (text: string): string =>
  text.replace(/[\\`*_{}[\]()<>#+!|~-]/g, (sign) => ('()-+!#'.includes(sign) ? sign : `\\${sign}`));
