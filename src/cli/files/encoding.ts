import { readBytes } from './readBytes';

/** A file's text without its byte order mark, and what to say of its encoding where it is not Unicode. */
export interface Decoded {
  readonly text: string;
  readonly notice?: string;
}

/**
 * Reads a file as editors do: by its byte order mark UTF-8 or UTF-16 (either way round); without one UTF-8, and Windows-1252 when it is
 * no UTF-8. Throws what people should read when the file cannot be opened, or is no text in any of these: UTF-16 without a mark.
 */
export const readText = (path: string): Decoded => decode(readBytes(path));

/** The same, of the bytes of a file. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: strict('utf-16le', bytes) };
  if (first === 0xfe && second === 0xff) return { text: strict('utf-16be', bytes) };
  const zeros = share(bytes, (byte) => byte === 0);
  if (zeros > 0.02) throw new Error('no UTF-8: UTF-16 without a byte order mark, or no text; save it as UTF-8');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    if (zeros > 0 || share(bytes, isControl) > 0.005)
      throw new Error('no text in UTF-8, UTF-16 with a mark or Windows-1252; save it as UTF-8');
    return { text: windows1252(bytes), notice: 'no UTF-8, read as Windows-1252' };
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; Node's own decoder takes it for ISO 8859-1, which has controls there. */
const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (mark) => marks[mark.charCodeAt(0) - 0x80]);

function strict(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`no ${encoding.toUpperCase()}, though its byte order mark says so`);
  }
}

/** Bytes that stand for no letter or mark in Windows-1252. */
const isControl = (byte: number): boolean =>
  (byte < 32 && !(byte >= 9 && byte <= 13)) || byte === 127 || [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);

const sampled = 65_536;

/** Of the bytes at the beginning. */
function share(bytes: Uint8Array, test: (byte: number) => boolean): number {
  const some = bytes.subarray(0, sampled);
  let count = 0;
  for (const byte of some) if (test(byte)) count++;
  return some.length === 0 ? 0 : count / some.length;
}
