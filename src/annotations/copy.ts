import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { scanJson } from './json/scan';
import type { Annotation } from './model';

/** A second version of an annotation, under an id of its own that follows from it. */
export function copyOf(annotation: Annotation): Annotation {
  const id = derivedId(annotation.id, annotation);
  if (annotation.body.kind !== 'foreign') return { ...annotation, id };
  return { ...annotation, id, body: { kind: 'foreign', json: withId(annotation.body.json, id) } };
}

/**
 * The id of a second copy of something: the same wherever and however often two versions are merged. A UUID of version 8 (RFC 9562)
 * from the SHA-256 of the id and the copy's content.
 */
export function derivedId(id: string, said: unknown): string {
  const hex = bytesToHex(sha256(new TextEncoder().encode(JSON.stringify([id, said]))));
  const variant = '89ab'[parseInt(hex[16], 16) & 3];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A foreign entry under another id, the rest of it as it was. */
function withId(json: string, id: string): string {
  const scanned = scanJson(json, 1);
  if ('offset' in scanned) return json;
  const ids = scanned.children.filter(({ name }) => name === 'id');
  return ids.reduceRight((text, { start, end }) => text.slice(0, start) + JSON.stringify(id) + text.slice(end), json);
}
