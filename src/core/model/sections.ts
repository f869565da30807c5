/**
 * A model file: named byte sections behind a short header, little-endian.
 *
 * ```
 * magic "DLM1" | u32 number of sections | per section: 4 characters name, u32 length | the sections, each padded to 4 bytes
 * ```
 */
const magicNumber = 0x314d4c44;

/** The sections of a model file by name. Throws `RangeError` on bytes that are not one: models are shipped, never user input. */
export function readSections(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== magicNumber)
    throw new RangeError('not a Dateline model, or another version');
  const count = view.getUint32(4, true);
  const sections = new Map<string, Uint8Array>();
  let offset = 8 + 8 * count;
  for (let i = 0; i < count; i++) {
    const at = 8 + 8 * i;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4)).trimEnd();
    const length = view.getUint32(at + 4, true);
    if (offset + length > bytes.byteLength) throw new RangeError(`model section ${name} is cut off`);
    sections.set(name, bytes.subarray(offset, offset + length));
    offset += (length + 3) & ~3;
  }
  return sections;
}

/** The inverse of {@link readSections}. Names have one to four ASCII characters. */
export function writeSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let size = 8 + 8 * sections.size;
  for (const body of sections.values()) size += (body.length + 3) & ~3;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magicNumber, true);
  view.setUint32(4, sections.size, true);
  let at = 8;
  let offset = 8 + 8 * sections.size;
  for (const [name, body] of sections) {
    for (let i = 0; i < 4; i++) bytes[at + i] = i < name.length ? name.charCodeAt(i) : 0x20;
    view.setUint32(at + 4, body.length, true);
    bytes.set(body, offset);
    at += 8;
    offset += (body.length + 3) & ~3;
  }
  return bytes;
}
