/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** `#rgb[a]` or `#rrggbb[aa]`. */
export const isHexColor = (text: string): boolean => /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(text);

/** The transparency is left out: how much shows through is the theme's business. */
export function readHex(color: string): Rgb {
  const digits =
    color.length < 6
      ? [...color.slice(1, 4)].map((digit) => digit + digit)
      : [color.slice(1, 3), color.slice(3, 5), color.slice(5, 7)];
  const [r, g, b] = digits.map((pair) => parseInt(pair, 16));
  return [r, g, b];
}

export const writeHex = (color: Rgb): string => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** WCAG 2.2's contrast ratio, 1 to 21. */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A part of a colour, 0 to 255, as light, 0 to 1. */
export const linear = (part: number): number =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;

function luminance(color: Rgb): number {
  const [r, g, b] = color.map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
