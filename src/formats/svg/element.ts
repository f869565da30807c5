import { escapeMarkup } from './markup';

/**
 * An element of a picture. It becomes markup for a file ({@link toMarkup}) and nodes in a page, where no text of an article is
 * ever read as markup.
 */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

/** An element of a picture; attributes that are undefined are left out. */
export function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (SvgElement | string)[]
): SvgElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return { tag, attributes: Object.fromEntries(given), children };
}

/** The element as SVG text; what attributes and texts say is escaped. */
export function toMarkup({ tag, attributes, children }: SvgElement): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : toMarkup(child)));
  return `<${tag}${given.join('')}${inner.length > 0 ? `>${inner.join('')}</${tag}>` : '/>'}`;
}
