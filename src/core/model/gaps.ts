/** Ascending numbers as the gaps between them, each as a variable number of bytes, seven bits in each, the lowest first (LEB128). */

/** Reads `count` numbers from byte `at` on, and where they end. */
export function readGaps(
  bytes: Uint8Array,
  at: number,
  count: number,
): { readonly numbers: Uint32Array; readonly end: number } {
  const numbers = new Uint32Array(count);
  let number = 0;
  for (let i = 0; i < count && at < bytes.length; i++) {
    let byte = bytes[at++];
    let gap = byte & 0x7f;
    for (let factor = 128; byte >= 0x80; factor *= 128) {
      byte = bytes[at++];
      gap += (byte & 0x7f) * factor;
    }
    number += gap;
    numbers[i] = number;
  }
  return { numbers, end: at };
}

/** The inverse of {@link readGaps}. */
export function writeGaps(numbers: Uint32Array): Uint8Array {
  const out: number[] = [];
  let previous = 0;
  for (const number of numbers) {
    let gap = number - previous;
    previous = number;
    for (; gap >= 0x80; gap = Math.floor(gap / 128)) out.push((gap % 128) | 0x80);
    out.push(gap);
  }
  return Uint8Array.from(out);
}
