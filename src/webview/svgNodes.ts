import type { SvgElement } from '../formats/svg/element';

/** A picture's element as a node of the page: texts stay texts, whatever an article has in them. */
export function svgNode({ tag, attributes, children }: SvgElement): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') node.setAttribute(name, String(value));
  node.append(...children.map((child) => (typeof child === 'string' ? child : svgNode(child))));
  return node;
}
