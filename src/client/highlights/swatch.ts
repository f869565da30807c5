import type { Theme } from '../shared/theme';

/** What a swatch shows: a colour, or a mark in the colour of text. */
export type Sample = { readonly color: string } | 'bold' | 'italic' | 'dotted';

const textColors: Readonly<Record<Theme, string>> = {
  light: '#3b3b3b',
  dark: '#cccccc',
  highContrast: '#ffffff',
  highContrastLight: '#292929',
};

/** A picture of a colour or a mark, as a `data:` address; `size` in pixels. Holds nothing but colours that were checked. */
export function swatchOf(sample: Sample, theme: Theme, size = 16): string {
  const shape = shapeOf(sample, textColors[theme]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${shape}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** Letters are drawn as lines: which fonts there are does not matter. */
function shapeOf(sample: Sample, ink: string): string {
  const lines = (path: string, width: number) =>
    `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}"/>`;
  switch (sample) {
    case 'bold':
      return lines('M5 3v10h4a2.5 2.5 0 0 0 0-5H5h3.5a2.5 2.5 0 0 0 0-5z', 2.4);
    case 'italic':
      return lines('M7 3h5M4 13h5M9.5 3l-3 10', 1.3);
    case 'dotted':
      return (
        lines('M4.5 10l3.5-8 3.5 8M6 7h4', 1.2) +
        `<path d="M1 14h14" stroke="${ink}" stroke-width="2" stroke-dasharray="2 2"/>`
      );
    default:
      return `<rect x="2" y="2" width="12" height="12" rx="3" fill="${sample.color}"/>`;
  }
}
